import type { EntryId, EntryState } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** Where a task of rectification stands; how far it is in time is derived (`progress.ts`). */
export type TaskStep = 'planned' | 'underWay' | 'finished' | 'closedOut' | 'withdrawn'

/** One line of a list of rectification tasks (整改任务清单), or the plan of one case (一案一策). */
export type Task = EntryState & {
  readonly step: TaskStep
  readonly plan: TaskPlan
  readonly reached: readonly ReachedMilestone[]
  readonly reports: readonly WorksReport[]
  readonly urgedAt: readonly Instant[]
  readonly extensions: readonly TaskExtension[]
  readonly startedOn: Day | null
  /** The day on which the unit finished; null again once it came back. */
  readonly finishedOn: Day | null
  /** What was done, measure by measure, in the unit's words. */
  readonly outcomes: readonly string[]
  readonly closedOutOn: Day | null
  /** Every time that it came back after it was finished or closed out. */
  readonly relapses: readonly { readonly on: Day; readonly reason: string }[]
  readonly withdrawnReason: string | null
}

/** What a plan lays down; each revision is kept with its reason. */
export type TaskPlan = {
  /** Its number in this office's list. */
  readonly no: string
  /** Its numbers in the lists of other levels: 省序号3. */
  readonly otherNumbers: readonly LevelNumber[]
  /** The heading of the list under which it stands. */
  readonly section: string | null
  readonly problem: string
  readonly goal: string
  /** One per paragraph, numbering kept. */
  readonly measures: readonly string[]
  readonly leads: readonly NamedUnit[]
  readonly supports: readonly NamedUnit[]
  readonly persons: readonly string[]
  /** Who leads and helps (包案、联系帮扶领导), by name or post; left out by lists and plans that do not say. */
  readonly leaders?: readonly string[]
  readonly dueOn: Day | null
  /** The time limit as printed, where it says more than a day. */
  readonly dueWords: string | null
  /** 长期坚持: it is kept up after its day, or has none. */
  readonly isLongTerm: boolean
  readonly problemClass: string | null
  readonly milestones: readonly Milestone[]
  readonly plannedYuan: number | null
  /** The cases whose plan this is. */
  readonly caseIds: readonly CaseId[]
  /** The plan to which it belongs. */
  readonly planId: EntryId | null
}

/** 中央、省、市、县 */
export type LevelNumber = { readonly level: string; readonly no: string }

/** A unit as the list prints it, and which of the round's it is; null where the round has none of that name (各县区党委、政府). */
export type NamedUnit = { readonly words: string; readonly unitId: UnitId | null }

/** One point of a plan worked back from its end (倒排工期). */
export type Milestone = {
  readonly id: string
  readonly title: string
  readonly plannedOn: Day
  /** How much of the whole should be done by then, in percent; null where the plan does not say. */
  readonly share: number | null
}

/** A milestone that was reached on a day, with what was said of it. */
export type ReachedMilestone = {
  readonly milestoneId: string
  readonly on: Day
  readonly note: string
}

/** How far works are: 前期准备、完成项目招投标、组织实施、完工. */
export type WorksStage = 'preparing' | 'tendered' | 'building' | 'built'

/** What a unit told about a task at one time. */
export type WorksReport = {
  readonly at: Instant
  /** The month that it is the report for (`2020-10`); null for one between. */
  readonly month: string | null
  /** How much of the whole is done, in percent. */
  readonly share: number | null
  readonly stage: WorksStage | null
  /** All money spent so far. */
  readonly investedYuan: number | null
  readonly expectedOn: Day | null
  readonly note: string
}

/** A request for more time for a task; the decision is null while it waits. */
export type TaskExtension = {
  readonly until: Day
  readonly reason: string
  readonly askedAt: Instant
  readonly decision: { readonly isGranted: boolean; readonly reason: string } | null
}

/** The leaders of a task; none where its plan does not say. */
export function leadersOf({ leaders = [] }: Pick<TaskPlan, 'leaders'>): readonly string[] {
  return leaders
}

/** The last day of a task: the plan's, or the latest that was granted. */
export function taskDueOn({ plan, extensions }: Pick<Task, 'plan' | 'extensions'>): Day | null {
  const granted = extensions.filter((one) => one.decision?.isGranted).map((one) => one.until)
  return granted.reduce<Day | null>(
    (latest, until) => (latest === null || until > latest ? until : latest),
    plan.dueOn,
  )
}

/** The latest that reports said of something. */
export function latestOf<Name extends 'share' | 'stage' | 'investedYuan' | 'expectedOn'>(
  { reports }: Pick<Task, 'reports'>,
  name: Name,
): WorksReport[Name] | null {
  return reports.findLast((report) => report[name] !== null)?.[name] ?? null
}
