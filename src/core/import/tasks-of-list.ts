import type { EntryId } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import { printDay } from '../calendar/day-wording.ts'
import { isClassHeading, isMoneyHeading } from '../reading/headings.ts'
import type { CaseRow, ReadList, ReadTable } from '../reading/list.ts'
import { milestonesIn } from '../reading/row-words.ts'
import { readYuan } from '../reading/yuan.ts'
import { leadersOf, type NamedUnit, type TaskPlan } from '../rectification/task.ts'
import type { StatedMilestone, StatedPlan } from '../rectification/task-acts.ts'
import { recogniseUnit } from '../round/recognise-unit.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import { MILESTONES_HEADING, NO_SECTION, readMilestoneLine } from '../table/task-sheet.ts'
import { settledNumbers } from '../wording/books/level-number.ts'
import type { SaidInBoth } from '../wording/said-in-both.ts'
import { TASK_LIST_WORDING } from '../wording/task-list-problems.ts'

/** What would become of one row of a list of tasks. */
export type TaskRow = {
  readonly row: number
  readonly no: string
  readonly plan: StatedPlan
  readonly fate:
    | { readonly fate: 'new' }
    | { readonly fate: 'same'; readonly entryId: EntryId }
    | {
        readonly fate: 'changed'
        readonly entryId: EntryId
        readonly changes: Partial<StatedPlan>
      }
}

export type TaskListProblem = SaidInBoth & {
  readonly row: number | null
  readonly level: 'error' | 'warning'
}

/** The tasks that a list would open, and what is wrong with its rows. */
export type TaskListPlan = {
  readonly rows: readonly TaskRow[]
  readonly problems: readonly TaskListProblem[]
}

/** The task of a number, as it stands in the book. */
export type KnownTask = {
  readonly entryId: EntryId
  readonly plan: TaskPlan
  readonly isOpen: boolean
}

/**
 * What a list of rectification tasks would become: tasks that are new, tasks whose plan it changes,
 * tasks that it leaves as they are; and everything that is wrong with it.
 */
export function planTaskList(
  list: ReadList,
  settings: RoundSettings,
  known: ReadonlyMap<string, KnownTask>,
): TaskListPlan {
  const rows = list.tables.flatMap((table) => {
    const columns = columnsOf(table)
    return table.rows.map((row) => ({ row, columns }))
  })
  const problems: TaskListProblem[] = list.tables.flatMap((table) =>
    table.problems
      .filter(({ code }) => !OF_CASES.has(code))
      .map(({ row, level, message, english }) => ({ row, level, message, english })),
  )
  if (rows.length === 0) {
    problems.push({ row: null, level: 'error', ...TASK_LIST_WORDING.noRows() })
  }
  const planned: TaskRow[] = []
  for (const { row, columns } of rows) {
    const plan = planOfRow(row, columns, settings)
    const found = [
      ...problemsOf({ row, columns }, plan, planned, known),
      ...problemsOfCells(row, columns, settings),
    ]
    problems.push(...found)
    if (found.some((one) => one.level === 'error')) continue
    planned.push({ row: row.at.row, no: plan.no, plan, fate: fateOf(plan, known, columns) })
  }
  return { rows: planned, problems }
}

/** What matters in a list of cases alone. */
const OF_CASES: ReadonlySet<string> = new Set(['no-number', 'no-case-number', 'milestone-date'])

/** The headings over what only some lists tell; null where the list has no such column. */
type TaskColumns = {
  readonly class: string | null
  readonly money: string | null
  readonly hasLeaders: boolean
}

function columnsOf({ columns }: ReadTable): TaskColumns {
  const named = (isNamed: (heading: string) => boolean) =>
    columns.find(({ heading, meaning }) => meaning === 'other' && isNamed(heading))?.heading ?? null
  const hasLeaders = columns.some(({ meaning }) => meaning === 'leader')
  return { class: named(isClassHeading), money: named(isMoneyHeading), hasLeaders }
}

/** What stands in a cell that is kept under its heading. */
function cellOf({ other }: CaseRow, heading: string | null): string | null {
  return heading === null ? null : (other[heading]?.trim() ?? null)
}

/** One a line; a list without the column says nothing of them. */
function leadersIn({ leader }: CaseRow): readonly string[] {
  const names = (leader ?? '').split(/[\n\r;；]+/u).map((one) => one.trim())
  return names.filter((one) => one !== '')
}

function moneyOf(row: CaseRow, { money }: TaskColumns): number | null {
  const text = cellOf(row, money)
  return text === null ? null : readYuan(text, money ?? '')
}

function planOfRow(row: CaseRow, columns: TaskColumns, settings: RoundSettings): StatedPlan {
  const leads = row.leadUnits.length > 0 ? row.leadUnits : row.units
  const named = (words: string): NamedUnit => ({
    words,
    unitId: recogniseUnit(settings.units, words, null)?.unit.id ?? null,
  })
  const isLongTerm = row.flags.includes('longTerm')
  return {
    no: row.no ?? '',
    otherNumbers: settledNumbers(row.otherNumbers.filter((one) => one.level !== 'own')),
    section: row.section === NO_SECTION ? null : row.section,
    problem: row.problem ?? row.complaint ?? '',
    goal: row.goal ?? '',
    measures: row.measures,
    leads: leads.map(named),
    supports: row.supportUnits.map(named),
    persons: row.persons,
    ...(columns.hasLeaders && { leaders: leadersIn(row) }),
    dueOn: row.dueAt,
    dueWords: dueWordsOf(row),
    isLongTerm,
    problemClass: cellOf(row, columns.class),
    milestones: milestonesOf(row),
    plannedYuan: moneyOf(row, columns),
    caseIds: [],
    planId: null,
  }
}

/** A limit that says more than its day is kept in its own words. */
function dueWordsOf({ dateRaw, dueAt }: CaseRow): string | null {
  const raw = dateRaw.dueAt
  if (typeof raw !== 'string' || raw.trim() === '') return null
  return dueAt !== null && raw.trim() === printDay(dueAt) ? null : raw.trim()
}

/** From the list's own column of milestones, else from the dates that stand in the measures. */
function milestonesOf(row: CaseRow): readonly StatedMilestone[] {
  const column = Object.entries(row.other).find(([heading]) => heading === MILESTONES_HEADING)
  if (column) return column[1].split('\n').flatMap((line) => readMilestoneLine(line) ?? [])
  return row.measures.flatMap((measure) => {
    const days: readonly Day[] = milestonesIn(measure)
    return days.map((plannedOn) => ({ title: withoutNumber(measure), plannedOn, share: null }))
  })
}

const NUMBERING =
  /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]是|[一二三四五六七八九十]+、)\s*/u

function withoutNumber(measure: string): string {
  return measure
    .replace(NUMBERING, '')
    .replace(/[；;。]$/u, '')
    .trim()
}

function problemsOf(
  { row, columns }: { readonly row: CaseRow; readonly columns: TaskColumns },
  plan: StatedPlan,
  earlier: readonly TaskRow[],
  known: ReadonlyMap<string, KnownTask>,
): readonly TaskListProblem[] {
  const at = row.at.row
  const say = TASK_LIST_WORDING
  const error = (said: SaidInBoth): TaskListProblem => ({ row: at, level: 'error', ...said })
  const late = plan.milestones.find(
    (one) => plan.dueOn !== null && !plan.isLongTerm && one.plannedOn > plan.dueOn,
  )
  const held = known.get(plan.no)
  return [
    ...(plan.no === '' ? [error(say.noNumber())] : []),
    ...(plan.problem === '' ? [error(say.noProblem())] : []),
    ...(earlier.some((one) => one.no === plan.no) && plan.no !== ''
      ? [error(say.numberTwice(plan.no))]
      : []),
    ...(late ? [error(say.milestoneLate(late.title, late.plannedOn, plan.dueOn ?? ''))] : []),
    ...(held && !held.isOpen && isChanged(plan, held.plan, columns)
      ? [error(say.taskDone(plan.no))]
      : []),
    ...(plan.leads.every((unit) => unit.unitId === null)
      ? [
          {
            ...{ row: at, level: 'warning' as const },
            ...say.leadUnknown(plan.leads.map((unit) => unit.words)),
          },
        ]
      : []),
  ]
}

/** What the columns that only some lists have get wrong. */
function problemsOfCells(
  row: CaseRow,
  columns: TaskColumns,
  settings: RoundSettings,
): readonly TaskListProblem[] {
  const problemClass = cellOf(row, columns.class)
  const classes = rectificationOf(settings).problemClasses.map(({ name }) => name)
  const money = cellOf(row, columns.money)
  const at = row.at.row
  return [
    ...(money !== null && moneyOf(row, columns) === null
      ? [{ row: at, level: 'error' as const, ...TASK_LIST_WORDING.moneyUnread(money) }]
      : []),
    ...(problemClass !== null && !classes.includes(problemClass)
      ? [{ row: at, level: 'warning' as const, ...TASK_LIST_WORDING.classUnknown(problemClass) }]
      : []),
  ]
}

function fateOf(
  plan: StatedPlan,
  known: ReadonlyMap<string, KnownTask>,
  columns: TaskColumns,
): TaskRow['fate'] {
  const held = known.get(plan.no)
  if (!held) return { fate: 'new' }
  const changes = changesOf(plan, held.plan, columns)
  return Object.keys(changes).length === 0
    ? { fate: 'same', entryId: held.entryId }
    : { fate: 'changed', entryId: held.entryId, changes }
}

function isChanged(stated: StatedPlan, held: TaskPlan, columns: TaskColumns): boolean {
  return Object.keys(changesOf(stated, held, columns)).length > 0
}

/** What no list tells of, a list that comes again does not change. */
const TOLD = [
  ...(['otherNumbers', 'section', 'problem', 'goal', 'measures', 'leads', 'supports'] as const),
  ...(['persons', 'dueOn', 'dueWords', 'isLongTerm', 'milestones'] as const),
]

function changesOf(stated: StatedPlan, held: TaskPlan, columns: TaskColumns): Partial<StatedPlan> {
  const told = [
    ...TOLD,
    ...(columns.class === null ? [] : (['problemClass'] as const)),
    ...(columns.money === null ? [] : (['plannedYuan'] as const)),
    ...(columns.hasLeaders ? (['leaders'] as const) : []),
  ]
  const kept = { ...stated, milestones: withIds(stated.milestones, held) }
  const changed = told.filter(
    (name) => JSON.stringify(kept[name]) !== JSON.stringify(ordered(held, name)),
  )
  return Object.fromEntries(changed.map((name) => [name, kept[name]]))
}

/** Fields of objects in the order in which this file writes them, since a stored plan gives them in another. */
function ordered(held: TaskPlan, name: keyof StatedPlan): unknown {
  switch (name) {
    case 'leads':
    case 'supports':
      return held[name].map(({ words, unitId }) => ({ words, unitId }))
    case 'leaders':
      return leadersOf(held)
    case 'otherNumbers':
      return held.otherNumbers.map(({ level, no }) => ({ level, no }))
    case 'milestones':
      return held.milestones.map(({ title, plannedOn, share, id }) => ({
        ...{ title, plannedOn, share, id },
      }))
    default:
      return held[name]
  }
}

/** A milestone that stands in the plan already keeps its id, and with it what was reached. */
function withIds(stated: readonly StatedMilestone[], held: TaskPlan): readonly StatedMilestone[] {
  const left = [...held.milestones]
  return stated.map(({ title, plannedOn, share }) => {
    const at = left.findIndex((one) => one.title === title)
    const [same] = at < 0 ? [] : left.splice(at, 1)
    return { title, plannedOn, share, ...(same && { id: same.id }) }
  })
}
