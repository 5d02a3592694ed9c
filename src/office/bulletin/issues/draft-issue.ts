import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import { type Arrangement, NOTHING_ARRANGED } from '../../../core/bulletin/issue/arrangement.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import type { ItemId } from '../../../core/bulletin/issue/item.ts'
import { type Day, dayParts } from '../../../core/calendar/day.ts'
import type { RoundId } from '../../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { issuesOfRound, type StoredIssue, saveIssue } from '../../../db/bulletin/issues.ts'
import { itemsOfRound, type StoredItem } from '../../../db/bulletin/items.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

export type DraftIssue = {
  readonly roundId: RoundId
  readonly issuedOn: Day
  /** The next ones where nothing is said. */
  readonly numberOfYear?: number
  readonly runningNumber?: number
  /** What differs from the first arrangement: accepted items that no issue has taken yet, short items in the order of units. */
  readonly arrangement?: Partial<Arrangement>
}

/** Begins an issue of the round's bulletin. */
export function draftIssue(
  context: OfficeContext,
  actor: Actor,
  input: DraftIssue,
): Promise<Result<StoredIssue>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('draftIssue', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const key = { officeId, roundId: input.roundId }
    const round = await findRound(transaction, key, 'lock')
    if (!round) return refused('round-unknown', { round: input.roundId })
    const issues = await issuesOfRound(transaction, key)
    const numbers = numbersOf(input, issues)
    if (isTaken(issues, numbers)) {
      return refused('issue-number-taken', { number: String(numbers.runningNumber) })
    }
    const items = await itemsOfRound(transaction, key)
    const itemIds = itemsToTake(round.settings, items, issues)
    const issue: StoredIssue = {
      ...{ issueId: context.newId() as IssueId, roundId: input.roundId, version: 1, ...numbers },
      ...{ issuedOn: input.issuedOn, status: 'draft', correctsIssueId: null },
      arrangement: { ...NOTHING_ARRANGED, itemIds, ...input.arrangement },
      ...{ recordedAt: context.now(), accountId },
    }
    await saveIssue(transaction, officeId, { ...issue, type: 'drafted', reason: '' })
    return agreed(issue)
  })
}

type Numbers = Pick<StoredIssue, 'year' | 'numberOfYear' | 'runningNumber'>

function numbersOf(input: DraftIssue, issues: readonly StoredIssue[]): Numbers {
  const { year } = dayParts(input.issuedOn)
  const last = (numbers: readonly number[]) => Math.max(0, ...numbers)
  const ofYear = issues.filter((issue) => issue.year === year).map((issue) => issue.numberOfYear)
  return {
    year,
    numberOfYear: input.numberOfYear ?? last(ofYear) + 1,
    runningNumber: input.runningNumber ?? last(issues.map((issue) => issue.runningNumber)) + 1,
  }
}

function isTaken(issues: readonly StoredIssue[], numbers: Numbers): boolean {
  return issues.some(
    (issue) =>
      issue.correctsIssueId === null &&
      (issue.runningNumber === numbers.runningNumber ||
        (issue.year === numbers.year && issue.numberOfYear === numbers.numberOfYear)),
  )
}

/** Articles in the order sent in, short items in the order of the round's units. */
function itemsToTake(
  { units, bulletin }: RoundSettings,
  items: readonly StoredItem[],
  issues: readonly StoredIssue[],
): readonly ItemId[] {
  const taken = new Set(issues.flatMap((issue) => issue.arrangement.itemIds))
  const short = new Set(
    bulletin.sections.flatMap((section) => (section.kind === 'unit-items' ? section.items : [])),
  )
  const place = ({ content }: StoredItem) =>
    short.has(content.kind) ? units.findIndex((unit) => unit.id === content.unitIds[0]) : -1
  return items
    .filter((item) => item.status === 'accepted' && !taken.has(item.itemId))
    .sort((one, other) => place(one) - place(other))
    .map((item) => item.itemId)
}
