import { basename } from 'node:path'
import type { Command } from 'commander'
import { readingCorrection } from '../../contract/archive.ts'
import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { readingText } from '../../core/wording/reading-text.ts'
import type { ArchivedHead } from '../../db/archive/archived-issues.ts'
import { type Archived, archiveIssue } from '../../office/archive/archive-issue.ts'
import { correctArchived } from '../../office/archive/correct-archived.ts'
import { archivedFile, listArchive, showArchived } from '../../office/archive/show-archive.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk, type Desk, type GlobalOptions } from '../desk.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'
import { paperIn } from './archive-read.ts'

/** Archives files in their order; each is stored by itself, and one that cannot be read ends the command. */
export function addToArchive(command: Command, files: readonly string[]): Promise<void> {
  const { round } = command.optsWithGlobals<GlobalOptions>()
  return atDesk(command, async ({ context, actor, terminal }) => {
    const kept: (Archived & { readonly file: string })[] = []
    for (const file of files) {
      const { bytes, paper } = await paperIn(file)
      const input = { fileName: basename(file), bytes, paper }
      const ofRound = round === undefined ? {} : { roundId: round as RoundId }
      const one = await agreedValue(archiveIssue(context, actor, { ...input, ...ofRound }))
      kept.push({ file, ...one })
      const shown = await agreedValue(showArchived(context, actor, one))
      const news = one.wasThere ? 'archived-before' : 'archived'
      terminal.news(news, { file, id: one.archiveId, issue: shown.issueLine })
      if (one.alike.length > 0) {
        const ids = one.alike.map(({ archiveId }) => archiveId).join('、')
        terminal.news('archived-alike', { count: one.alike.length, ids })
      }
    }
    terminal.result(kept, (all) => all.map(({ archiveId }) => archiveId).join('\n'))
  })
}

/** Prints every past issue of the office, page after page, or with `--round` those of a round. */
export function listTheArchive(command: Command): Promise<void> {
  const { round } = command.optsWithGlobals<GlobalOptions>()
  return atDesk(command, async ({ context, actor, terminal }) => {
    const ofRound = round === undefined ? {} : { roundId: round as RoundId }
    const issues: ArchivedHead[] = []
    for (let after: ArchiveId | null | undefined; after !== null; ) {
      const from = after === undefined ? {} : { after }
      const page = await agreedValue(listArchive(context, actor, { ...ofRound, ...from }))
      issues.push(...page.issues)
      after = page.next
    }
    terminal.result(issues, tableOf)
  })
}

/** Prints what was read in a past issue; with `--json` its figures and its record too. */
export function showTheArchived(command: Command, which: string): Promise<void> {
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const input = { archiveId: await archivedNamed(desk, which) }
    const shown = await agreedValue(showArchived(context, actor, input))
    terminal.result(shown, ({ reading }) => readingText(reading))
  })
}

/** Writes the file of a past issue as it came, under its own name where none is said. */
export function exportTheArchived(command: Command, which: string): Promise<void> {
  const { out } = command.opts<{ out?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const input = { archiveId: await archivedNamed(desk, which) }
    const file = await agreedValue(archivedFile(context, actor, input))
    const target = out ?? file.name
    await writeNewFile(target, file.bytes)
    terminal.news('written', { file: target })
  })
}

/** Puts a reading right as the JSON file says. */
export function correctTheArchived(
  command: Command,
  { issue, file }: { readonly issue: string; readonly file: string },
): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const correction = shaped(readingCorrection, await readJsonFile(file))
    const archiveId = await archivedNamed(desk, issue)
    const input = { archiveId, correction, reason }
    const corrected = await agreedValue(correctArchived(context, actor, input))
    terminal.result(corrected, ({ version }) => `${archiveId} ${version}`)
  })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LOOKED_AT = 200

/** The issue that a person names by its id, or by its printed number where only one bears it. */
async function archivedNamed({ context, actor }: Desk, which: string): Promise<ArchiveId> {
  if (UUID.test(which)) return which as ArchiveId
  const { issues } = await agreedValue(listArchive(context, actor, { most: LOOKED_AT }))
  const named = issues.filter(
    ({ issueLine, number, running }) =>
      issueLine === which || String(running ?? number) === which || String(number) === which,
  )
  const [only, ...others] = named
  if (only && others.length === 0) return only.archiveId
  throw cannot('archived-missing', { issue: which })
}

function tableOf(issues: readonly ArchivedHead[]): string {
  return textTable(issues, [
    { heading: column('date'), of: ({ issuedOn }) => issuedOn ?? '' },
    { heading: column('issue'), of: ({ issueLine }) => issueLine },
    { heading: column('name'), of: ({ name }) => name, atMost: 40 },
    { heading: column('round'), of: ({ roundId }) => roundId ?? '' },
    { heading: column('file'), of: ({ fileName }) => fileName, atMost: 30 },
    { heading: column('id'), of: ({ archiveId }) => archiveId },
  ])
}
