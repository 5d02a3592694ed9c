import type { Command } from 'commander'
import { draftBody } from '../../contract/bulletin/issue.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { issueStatusWord } from '../../core/wording/issue-words.ts'
import type { StoredIssue } from '../../db/bulletin/issues.ts'
import { draftIssue } from '../../office/bulletin/issues/draft-issue.ts'
import { listIssues } from '../../office/bulletin/issues/show-issue.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the issues of the round and their corrections. */
export function listTheIssues(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    terminal.result(await agreedValue(listIssues(context, actor, input)), tableOf)
  })
}

/** Drafts the next issue, of today where no day is said. */
export function draftTheIssue(command: Command): Promise<void> {
  const { on, number } = command.opts<{ on?: string; number?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const body = shaped(draftBody, {
      issuedOn: on ?? dayOfInstant(context.now()),
      ...(number !== undefined && { runningNumber: Number(number) }),
    })
    const input = { ...body, roundId: await roundId() }
    const issue = await agreedValue(draftIssue(context, actor, input))
    terminal.result(issue, () => tableOf([issue]))
  })
}

function tableOf(issues: readonly StoredIssue[]): string {
  return textTable(issues, [
    { heading: column('issue'), of: (issue) => issue.runningNumber, align: 'right' },
    { heading: column('date'), of: (issue) => issue.issuedOn },
    { heading: column('howFar'), of: (issue) => issueStatusWord(issue) },
    { heading: column('id'), of: (issue) => issue.issueId },
  ])
}
