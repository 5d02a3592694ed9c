import type { Actor } from '../../../core/account/actor.ts'
import type { IssueMaterial } from '../../../core/bulletin/compose/issue-material.ts'
import { issueLine } from '../../../core/bulletin/compose/masthead.ts'
import { wordFigure } from '../../../core/bulletin/compose/words/word-figure.ts'
import type { IssueHead } from '../../../core/bulletin/issue/issue.ts'
import { questionsOf } from '../../../core/bulletin/issue/questions.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { findIssue, type StoredIssue } from '../../../db/bulletin/issues.ts'
import { itemsOfRound, itemToPrint } from '../../../db/bulletin/items.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'
import { batchesOfRound } from '../../../db/rounds/batches.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import type { OfficeContext } from '../../context.ts'
import { askFigures } from '../../figures/ask-figures.ts'
import { factsOfIssue } from './facts-of-issue.ts'

/** What an issue is composed of, and under which version of the round's settings. */
export type LoadedMaterial = {
  readonly material: IssueMaterial
  readonly settingsVersion: number
}

/** Reads from the ledger all that an issue is composed of; `context` shares the transaction. */
export async function loadMaterial(
  context: OfficeContext & { readonly transaction: LedgerTransaction },
  actor: Actor,
  issue: StoredIssue,
): Promise<Result<LoadedMaterial>> {
  const { transaction } = context
  const key = { officeId: actor.officeId, roundId: issue.roundId }
  const round = await findRound(transaction, key)
  if (!round) return refused('round-unknown', { round: issue.roundId })
  const { settings } = round
  const head = await headOf(transaction, actor, issue, settings)
  const batches = await batchesOfRound(transaction, key)
  const { arrangement } = issue
  const clock = 'asNowKnown' as const
  const stored = await itemsOfRound(transaction, key)
  const items = stored.filter((item) => item.status === 'accepted').map(itemToPrint)
  const { issuedOn } = head
  const asked = questionsOf({ settings, issuedOn, clock, batches, arrangement, items })
  const answered = await askFigures(
    context,
    actor,
    asked.map((one) => one.question),
  )
  if (!answered.ok) return answered
  const figures = new Map(
    asked.flatMap(({ key: name }, index) => {
      const figure = answered.value[index]
      return figure ? [[name, figure] as const] : []
    }),
  )
  const base = {
    ...{ settings, issue: head, arrangement, figures, batches },
    items,
    word: (...[question, parts]: Parameters<IssueMaterial['word']>) =>
      wordFigure({ settings, batches }, question, parts),
  }
  const facts = await factsOfIssue(context, actor, base)
  if (!facts.ok) return facts
  return agreed({ material: { ...base, ...facts.value }, settingsVersion: round.version })
}

/** The issue's head; a correction counts by the day of the issue that it corrects and bears its own. */
async function headOf(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  issue: StoredIssue,
  { bulletin }: RoundSettings,
): Promise<IssueHead> {
  const { issueId: id, year, numberOfYear, runningNumber, issuedOn, correctsIssueId } = issue
  const head = { id, year, numberOfYear, runningNumber }
  const corrected =
    correctsIssueId === null
      ? undefined
      : await findIssue(transaction, { officeId, issueId: correctsIssueId })
  if (!corrected) return { ...head, issuedOn, corrects: null }
  const line = issueLine(bulletin, { ...head, corrects: null })
  return { ...head, issuedOn: corrected.issuedOn, corrects: { issueLine: line, on: issuedOn } }
}

/** The day on which an act is recorded. */
export function today(context: OfficeContext): ReturnType<typeof dayOfInstant> {
  return dayOfInstant(context.now())
}
