import type { EntryId } from '../book/entry.ts'
import type { Progress } from '../case/case.ts'
import type { UnitId } from '../ledger/ids.ts'
import { higherNumberOf, NUMBER_LEVELS } from '../wording/books/level-number.ts'

/** A task as the cascade reads it: what it carries of the levels above, and how far it is. */
export type CascadingTask = {
  readonly entryId: EntryId
  readonly no: string
  /** `省 17`, as a version keeps them. */
  readonly higherNumbers: readonly string[]
  readonly leadUnits: readonly UnitId[]
  readonly progress: Progress
}

/** One problem of a level above, and the tasks into which it came down. */
export type HigherProblem = {
  readonly level: string
  readonly no: string
  /** As far as the task that is least far: done once every task is. */
  readonly progress: Progress
  readonly entryIds: readonly EntryId[]
  /** The numbers of these tasks in this office's list. */
  readonly nos: readonly string[]
  readonly leadUnits: readonly UnitId[]
}

/** From the worst to the best. */
const ORDER: readonly Progress[] = [
  ...(['behind', 'notStarted', 'onSchedule', 'ahead', 'done', 'closedOut'] as const),
]

/** What came down from the levels above (中央→省→市→县), each problem with its tasks; the highest level first, by number. */
export function cascadeOf(tasks: readonly CascadingTask[]): readonly HigherProblem[] {
  const byNumber = new Map<string, CascadingTask[]>()
  for (const task of tasks) {
    for (const text of new Set(task.higherNumbers)) {
      byNumber.set(text, [...(byNumber.get(text) ?? []), task])
    }
  }
  return [...byNumber]
    .map(([text, parts]) => ({
      ...higherNumberOf(text),
      progress: worst(parts.map((one) => one.progress)),
      entryIds: parts.map((one) => one.entryId),
      nos: parts.map((one) => one.no),
      leadUnits: [...new Set(parts.flatMap((one) => one.leadUnits))],
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || inOrder(a.no, b.no))
}

function worst(of: readonly Progress[]): Progress {
  return ORDER.find((one) => of.includes(one)) ?? 'notStarted'
}

function rankOf({ level }: { readonly level: string }): number {
  const at = (NUMBER_LEVELS as readonly string[]).indexOf(level)
  return at < 0 ? NUMBER_LEVELS.length : at
}

/** 2 before 10: numbers by their value, other texts after them. */
function inOrder(a: string, b: string): number {
  const [one, other] = [Number.parseInt(a, 10), Number.parseInt(b, 10)]
  if (Number.isNaN(one) !== Number.isNaN(other)) return Number.isNaN(one) ? 1 : -1
  if (one !== other && !Number.isNaN(one)) return one - other
  return a < b ? -1 : Number(a > b)
}
