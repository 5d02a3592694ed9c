import { dayOfInstant, type Instant, instantAt } from '../calendar/instant.ts'
import type { CaseKind } from '../case/case.ts'
import type { CaseRow, ReadList } from '../reading/list.ts'
import type { Batch } from '../round/batch.ts'
import { IMPORT_WORDING } from '../wording/import-problems.ts'
import { type Batches, batchesOfList } from './batches-of-list.ts'
import { columnOfItem } from './column-of-item.ts'
import { withFates } from './fates-of-rows.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportPlan, ImportProblem, PlannedRow } from './import-plan.ts'
import type { ImportQuestion } from './import-question.ts'
import { intakeOfRow } from './intake-of-row.ts'
import { MOST_COMPARED, withSuspicions } from './suspicions.ts'
import { withoutIdentity } from './without-identity.ts'

/** What a list would become in the ledger, with everything that stands against it. Pure: a preview and the storing itself ask the same question. */
export function planImport(question: ImportQuestion): ImportPlan {
  const problems: ImportProblem[] = [...readingProblems(question)]
  const kind = kindOf(question, problems)
  const batches = batchesOfList(question, kind, problems)
  const rows = rowsOf(question.list).map((row, index) =>
    plannedRow({ row, item: index + 1, question, kind, batches, problems }),
  )
  const fated = withFates(rows, question, problems)
  const isLong = rows.length > MOST_COMPARED
  if (isLong) {
    const said = IMPORT_WORDING.similarityLeft(MOST_COMPARED)
    problems.push({ ...NOWHERE, code: 'similarity-left', level: 'warning', ...said })
  }
  return {
    kind,
    rows: withSuspicions(fated, question.known),
    newBatches: batches.fresh,
    problems: eachOnce(problems),
  }
}

/** The rows of all tables, in their order. */
export function rowsOf(list: ReadList): readonly CaseRow[] {
  return list.tables.flatMap((table) => table.rows)
}

const NOWHERE = { sheet: null, page: null, row: null, column: null } as const

const KINDS: Readonly<Partial<Record<ReadList['kind'], CaseKind>>> = {
  'petition-list': 'petition',
  'public-table': 'petition',
  'covert-list': 'covertFinding',
  'task-list': 'feedbackProblem',
}

function kindOf({ list, choices }: ImportQuestion, problems: ImportProblem[]): CaseKind {
  const kind = choices.kind ?? KINDS[list.kind]
  if (kind) return kind
  const mend = { choice: 'kind', wording: list.title[0] ?? '' } as const
  const said = IMPORT_WORDING.kindUnknown()
  problems.push({ ...NOWHERE, code: 'kind-unknown', level: 'error', ...said, mend })
  return 'petition'
}

function readingProblems({ list, settings }: ImportQuestion): readonly ImportProblem[] {
  const said = [
    'number-twice',
    ...(settings.caseNumbers.length > 0 ? ['number-unknown-scheme'] : []),
  ]
  const problems = [...list.problems, ...list.tables.flatMap((table) => table.problems)]
  return problems.filter((problem) => !said.includes(problem.code))
}

/** What keeps a list from being stored: a paper without rows, and whatever a choice has still to settle. The rest is shown and may stand. */
export function problemsToMend(plan: ImportPlan): readonly ImportProblem[] {
  return plan.rows.length === 0
    ? plan.problems
    : plan.problems.filter((problem) => problem.mend !== undefined)
}

type RowQuestion = {
  readonly row: CaseRow
  readonly item: number
  readonly question: ImportQuestion
  readonly kind: CaseKind
  readonly batches: Batches
  readonly problems: ImportProblem[]
}

function plannedRow({ row, item, question, kind, batches, problems }: RowQuestion): PlannedRow {
  const { settings, choices, calendar, now } = question
  const batch = batches.ofRow(row)
  const handedOverAt = handedOverAtOf(row, choices, batch, now)
  const taken = intakeOfRow(row, {
    settings,
    choices,
    kind,
    calendar,
    batchId: batch?.id ?? null,
    handedOverOn: dayOfInstant(handedOverAt),
    report: (problem, inColumns) => {
      const column = columnOfItem(question.list, item, inColumns)
      problems.push({ ...row.at, column, ...problem })
    },
  })
  const { intake, complainants } = withoutIdentity(taken.intake, row.complainant)
  return {
    ...taken,
    intake,
    item,
    at: row.at,
    fate: { fate: 'new' },
    handedOverAt,
    complainants,
    suspicions: [],
  }
}

/** The moment that was chosen; the batch's own where the row names its day or none; noon of the row's day; never after now. */
function handedOverAtOf(
  row: CaseRow,
  { handedOverAt: chosen }: ImportChoices,
  batch: Batch | null,
  now: Instant,
): Instant {
  const day = row.handedOverAt
  const ofBatch = batch && (day === null || dayOfInstant(batch.handedOverAt) === day)
  const at = chosen ?? (ofBatch ? batch.handedOverAt : day === null ? now : instantAt(day, '12:00'))
  return at > now ? now : at
}

/** The same wording unknown in many rows is one problem each: but not twice for one row. */
function eachOnce(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const seen = new Set<string>()
  return problems.filter(({ sheet, page, row, code, message }) => {
    const key = JSON.stringify([sheet, page, row, code, message])
    return !seen.has(key) && seen.add(key)
  })
}
