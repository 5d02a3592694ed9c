import type { EntryFacts, EntryId } from '../book/entry.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import type { Progress } from '../case/case.ts'
import type { UnitId } from '../ledger/ids.ts'
import { type CascadingTask, cascadeOf, type HigherProblem } from './cascade.ts'
import { type ProgressSchedule, progressByOn } from './progress.ts'

/** A number with the tasks behind it. */
export type EntryCount = { readonly count: number; readonly entryIds: readonly EntryId[] }

/** What can be said of a round's rectification tasks as of a day. */
export type TaskFigures = {
  readonly total: EntryCount
  readonly byProgress: Readonly<Record<Progress, EntryCount>>
  /** 完成整改, whether closed out since or not. */
  readonly rectified: EntryCount
  readonly underWay: EntryCount
  /** By the year of the time limit; `longTerm` for those kept up without one. */
  readonly byYear: readonly (EntryCount & { readonly year: string })[]
  /** A joint task counts once with each of its leading units. */
  readonly byUnit: readonly UnitTaskFigures[]
  /** By who leads them (联系帮扶领导), in the order in which they come first; those of nobody are left out. */
  readonly byLeaders: readonly (EntryCount & { readonly leaders: readonly string[] })[]
  readonly relapsed: EntryCount
  /** The problems of the levels above, each with the tasks into which it came down. */
  readonly cascade: readonly HigherProblem[]
  /** Null where no task says anything. */
  readonly plannedYuan: number | null
  readonly investedYuan: number | null
}

export type UnitTaskFigures = {
  readonly unitId: UnitId
  readonly total: EntryCount
  readonly byProgress: Readonly<Record<Progress, EntryCount>>
}

type Known = { readonly entryId: EntryId; readonly facts: EntryFacts }

const PROGRESSES: readonly Progress[] = [
  ...(['notStarted', 'behind', 'onSchedule', 'ahead', 'done', 'closedOut'] as const),
]

/** Counts the tasks as they were at the moment whose versions these are; withdrawn ones are none. */
export function taskFigures(
  known: readonly Known[],
  on: Day,
  unitOrder: readonly UnitId[],
): TaskFigures {
  const tasks = known.filter(({ facts }) => facts.step !== 'withdrawn')
  const byProgress = progressesOf(tasks, on)
  const of = (...names: readonly Progress[]) =>
    countOf(tasks.filter((one) => names.includes(progressOf(one, on))))
  return {
    total: countOf(tasks),
    byProgress,
    rectified: of('done', 'closedOut'),
    underWay: of('notStarted', 'behind', 'onSchedule', 'ahead'),
    byYear: yearsOf(tasks),
    byUnit: unitOrder.flatMap((unitId) => {
      const own = tasks.filter(({ facts }) => facts.leadUnits.includes(unitId))
      if (own.length === 0) return []
      return [{ unitId, total: countOf(own), byProgress: progressesOf(own, on) }]
    }),
    cascade: cascadeOf(tasks.map((one) => cascading(one, on))),
    byLeaders: leadersOfTasks(tasks),
    relapsed: countOf(tasks.filter(({ facts }) => Number(facts.counted['relapses']) > 0)),
    plannedYuan: sumOf(tasks, 'plannedYuan'),
    investedYuan: sumOf(tasks, 'investedYuan'),
  }
}

function cascading(one: Known, on: Day): CascadingTask {
  const { entryId, facts } = one
  const { higherNumbers } = facts.counted
  return {
    ...{ entryId, no: facts.no ?? '', leadUnits: facts.leadUnits, progress: progressOf(one, on) },
    higherNumbers: Array.isArray(higherNumbers) ? higherNumbers : [],
  }
}

function countOf(tasks: readonly Known[]): EntryCount {
  return { count: tasks.length, entryIds: tasks.map((one) => one.entryId) }
}

function progressesOf(tasks: readonly Known[], on: Day): Readonly<Record<Progress, EntryCount>> {
  const entries = PROGRESSES.map(
    (name) => [name, countOf(tasks.filter((one) => progressOf(one, on) === name))] as const,
  )
  return Object.fromEntries(entries) as Record<Progress, EntryCount>
}

/** The progress of a stored version on a day: what it is by the calendar alone stands in the version. */
export function progressOf({ facts }: Pick<Known, 'facts'>, on: Day): Progress {
  const { progress, progressChanges } = facts.counted
  const changes = Array.isArray(progressChanges) ? progressChanges : []
  const schedule: ProgressSchedule = {
    first: progress as Progress,
    changes: changes.flatMap((text: string) => {
      const [day = '', name = ''] = text.split(' ')
      const from = parseDay(day)
      return from ? [{ from, progress: name as Progress }] : []
    }),
  }
  return progressByOn(schedule, on)
}

function yearsOf(tasks: readonly Known[]): TaskFigures['byYear'] {
  const yearOf = ({ facts }: Known) => String(facts.counted['dueYear'] ?? 'longTerm')
  const years = [...new Set(tasks.map(yearOf))].sort()
  return years.map((year) => ({ year, ...countOf(tasks.filter((one) => yearOf(one) === year)) }))
}

function leadersOfTasks(tasks: readonly Known[]): TaskFigures['byLeaders'] {
  const groups = new Map<string, { readonly leaders: readonly string[]; readonly of: Known[] }>()
  for (const one of tasks) {
    const { leaders } = one.facts.counted
    if (!Array.isArray(leaders) || leaders.length === 0) continue
    const key = leaders.join('、')
    const group = groups.get(key)
    if (group) group.of.push(one)
    else groups.set(key, { leaders, of: [one] })
  }
  return [...groups.values()].map(({ leaders, of }) => ({ leaders, ...countOf(of) }))
}

function sumOf(tasks: readonly Known[], name: 'plannedYuan' | 'investedYuan'): number | null {
  const known = tasks.flatMap(({ facts }) => {
    const value = facts.counted[name]
    return typeof value === 'number' ? [value] : []
  })
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
}
