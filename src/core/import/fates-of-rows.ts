import { searchable } from '../ledger/bigrams.ts'
import { type DifferingField, IMPORT_WORDING } from '../wording/import-problems.ts'
import type { SaidInBoth } from '../wording/said-in-both.ts'
import { columnOfItem } from './column-of-item.ts'
import type { ImportProblem, KnownCase, PlannedRow } from './import-plan.ts'
import type { ImportQuestion } from './import-question.ts'

/** Says of each row whether it is new, already in the ledger, a double of an earlier row, or left out by choice. */
export function withFates(
  rows: readonly PlannedRow[],
  { known, choices, list }: ImportQuestion,
  problems: ImportProblem[],
): readonly PlannedRow[] {
  const point: Point = (row, code, said) => {
    const column = columnOfItem(list, row.item, KEYS)
    problems.push({ ...row.at, column, code, level: 'warning', ...said })
  }
  const ledger = new Map(known.map((one) => [keyOf(one), one]))
  const seen = new Map<string, number>()
  const planned: PlannedRow[] = []
  for (const row of rows) {
    const reason = choices.leaveOut?.[String(row.item)]
    const stored = ledger.get(keyOf(row.intake))
    const earlier = seen.get(keyOf(row.intake))
    if (reason !== undefined) planned.push({ ...row, fate: { fate: 'leftOut', reason } })
    else if (stored) planned.push(knownRow(row, stored, point))
    else if (earlier !== undefined) joinDouble(planned, earlier, row, point)
    else {
      seen.set(keyOf(row.intake), planned.length)
      planned.push(row)
    }
  }
  return planned
}

/** By what a case is known again: there what is said of it is pointed out. */
const KEYS = ['caseNumber', 'place', 'complaint', 'problem'] as const

type Point = (row: PlannedRow, code: string, said: SaidInBoth) => void

type Keyed = Pick<KnownCase, 'kind' | 'number' | 'place' | 'text'>

/** A case is known again by its kind and number; one without a number by its place and text. */
function keyOf({ kind, number, place, text }: Keyed): string {
  return number === null ? `${kind}\n${plain(place)}\n${plain(text)}` : `${kind} ${number}`
}

function knownRow(row: PlannedRow, stored: KnownCase, point: Point): PlannedRow {
  const { intake } = row
  const differs: readonly DifferingField[] = [
    ...(plain(stored.text) === plain(intake.text) ? [] : ['text' as const]),
    ...(plain(stored.place) === plain(intake.place) ? [] : ['place' as const]),
    ...(stored.isKey === intake.isKey ? [] : ['isKey' as const]),
  ]
  if (differs.length > 0) {
    point(row, 'differs', IMPORT_WORDING.differs(intake.number ?? '', differs))
  }
  return { ...row, fate: { fate: 'known', caseId: stored.caseId, differs } }
}

/** Two rows with one number are one case: what the second says beyond the first is added to it, so that nothing is lost. */
function joinDouble(planned: PlannedRow[], index: number, row: PlannedRow, point: Point): void {
  const first = planned[index]
  if (!first) return
  const a = first.intake
  const b = row.intake
  planned[index] = {
    ...first,
    intake: {
      ...a,
      text: joined(a.text, b.text),
      place: a.place === '' ? b.place : a.place,
      isKey: a.isKey || b.isKey,
      categories: [...new Set([...a.categories, ...b.categories])],
      mentions: [...new Set([...a.mentions, ...b.mentions])],
      remark: joined(a.remark, b.remark),
      other: { ...b.other, ...a.other },
    },
    roles: [
      ...first.roles,
      ...row.roles.filter((role) => !first.roles.some((one) => one.unitId === role.unitId)),
    ],
    leaders: [...new Set([...first.leaders, ...row.leaders])],
    complainants: [...first.complainants, ...row.complainants],
  }
  planned.push({ ...row, complainants: [], fate: { fate: 'double', ofItem: first.item } })
  point(row, 'number-twice', IMPORT_WORDING.numberTwice(b.number ?? '', first.at.row))
}

/** Both texts, or the one that says all that the other says. */
function joined(a: string, b: string): string {
  if (plain(a).includes(plain(b))) return a
  return plain(b).includes(plain(a)) ? b : `${a}\n${b}`
}

function plain(text: string): string {
  return searchable(text).replaceAll(' ', '')
}
