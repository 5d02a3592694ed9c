import type { Command } from 'commander'
import { paperFormat } from '../../contract/bulletin/issue.ts'
import { issueFile } from '../../office/bulletin/issues/issue-file.ts'
import { showIssue } from '../../office/bulletin/issues/show-issue.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findIssueAloud } from '../find-issue.ts'
import { shaped } from '../read-json-file.ts'
import { writeNewFile } from '../write-new-file.ts'
import { tellDoubts } from './bulletin-doubts.ts'

/** Prints an issue as text, with what in it contradicts itself; with `--json` everything about it. */
export function showTheIssue(command: Command, which: string): Promise<void> {
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const issueId = await findIssueAloud(desk, which)
    const shown = await agreedValue(showIssue(context, actor, { issueId }))
    const file = await agreedValue(issueFile(context, actor, { issueId, format: 'txt' }))
    terminal.result(shown, () => new TextDecoder().decode(file.bytes))
    tellDoubts(terminal, shown)
  })
}

type Wanted = { readonly which: string; readonly format: string }

/** Writes an issue as a file, under the paper's own name where none is said. */
export function exportTheIssue(command: Command, { which, format: said }: Wanted): Promise<void> {
  const format = shaped(paperFormat, said)
  const { out } = command.opts<{ out?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const issueId = await findIssueAloud(desk, which)
    const file = await agreedValue(issueFile(context, actor, { issueId, format }))
    const written = await writeNewFile(out ?? file.name, file.bytes)
    const { sha256, bytes } = file
    terminal.result({ file: written, issueId, sha256, bytes: bytes.length }, () => written)
  })
}
