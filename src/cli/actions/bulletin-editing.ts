import type { Command } from 'commander'
import { arrangeBody } from '../../contract/bulletin/issue.ts'
import { keyedSections } from '../../core/bulletin/issue/section-key.ts'
import type { BulletinSettings } from '../../core/round/bulletin-settings.ts'
import type { FigureReference } from '../../core/statistics/figure-reference.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { issueStatusWord } from '../../core/wording/issue-words.ts'
import { arrangeIssue } from '../../office/bulletin/issues/arrange-issue.ts'
import { casesBehindFigure } from '../../office/bulletin/issues/cases-behind-figure.ts'
import { correctIssue } from '../../office/bulletin/issues/correct-issue.ts'
import { showIssue } from '../../office/bulletin/issues/show-issue.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk } from '../desk.ts'
import { findIssue } from '../find-issue.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

type Arranging = { readonly which: string; readonly file: string }

/** Arranges a draft as the JSON file says; a section to be left out must be one of the round's bulletin. */
export async function arrangeTheIssue(command: Command, { which, file }: Arranging): Promise<void> {
  const { reason } = command.opts<{ reason?: string }>()
  const arrangement = await readJsonFile(file)
  const body = shaped(arrangeBody, { arrangement, ...(reason !== undefined && { reason }) })
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which, roundId })
    const { issue } = await agreedValue(showIssue(context, actor, { issueId }))
    const round = await agreedValue(showRound(context, actor, { roundId: issue.roundId }))
    knownSections(round.settings.bulletin, body.arrangement.sectionsLeftOut ?? [])
    const arranged = await agreedValue(arrangeIssue(context, actor, { ...body, issueId }))
    terminal.result(arranged, issueStatusWord)
  })
}

/** A section that the round's bulletin does not have cannot be left out: more likely its name is mistyped. */
function knownSections(settings: BulletinSettings, named: readonly string[]): void {
  const known = keyedSections(settings).map(({ key }) => key)
  const unknown = named.filter((key) => !known.includes(key))
  if (unknown.length === 0) return
  throw cannot('section-unknown', { named: unknown.join('、'), known: known.join('、') })
}

/** Drafts a correction of a published issue and prints its step and id; the issue itself stays as it is. */
export function correctTheIssue(command: Command, which: string): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which, roundId })
    const correction = await agreedValue(correctIssue(context, actor, { issueId, reason }))
    terminal.result(correction, (issue) => `${issueStatusWord(issue)}　${issue.issueId}`)
  })
}

type Asked = { readonly which: string; readonly reference: string | undefined }

/** The cases behind a printed number; without its name, every number of the issue with its wording. */
export function showTheFigure(command: Command, { which, reference }: Asked): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which, roundId })
    const { provenance } = await agreedValue(showIssue(context, actor, { issueId }))
    const figures = Object.entries(provenance).map(([name, figure]) => ({ name, ...figure }))
    if (reference === undefined) {
      terminal.result(figures, () => tableOf(figures))
      return
    }
    if (!figures.some(({ name }) => name === reference)) {
      throw cannot('figure-missing', { figure: reference })
    }
    const input = { issueId, reference: reference as FigureReference }
    const behind = await agreedValue(casesBehindFigure(context, actor, input))
    terminal.result(behind, ({ cases }) =>
      cases.map(({ caseId, number }) => number ?? caseId).join('\n'),
    )
  })
}

type Line = { readonly name: string; readonly value: number; readonly wording: string }

function tableOf(figures: readonly Line[]): string {
  return textTable(figures, [
    { heading: column('id'), of: (one) => one.name },
    { heading: column('count'), of: (one) => one.value, align: 'right' },
    { heading: column('what'), of: (one) => one.wording, atMost: 100 },
  ])
}
