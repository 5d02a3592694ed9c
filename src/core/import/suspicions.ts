import type { CaseRow } from '../reading/list.ts'
import { likenessTo } from './alike-texts.ts'
import type { KnownCase, PlannedRow, Suspicion } from './import-plan.ts'

/** Texts of longer lists are not held against each other: that takes the square of their length. */
export const MOST_COMPARED = 2000
const ABOUT = 60
const MOST_EACH = 5

/**
 * Points out, for each new row, earlier cases that may be the same matter: those that it names, one
 * of another kind under the same number, the same place, a text much like it — in the ledger or
 * earlier in the list.
 */
export function withSuspicions(
  rows: readonly PlannedRow[],
  known: readonly KnownCase[],
): readonly PlannedRow[] {
  const fresh = rows.filter((row) => row.fate.fate === 'new')
  const found = new Map<number, Suspicion[]>()
  const add = (item: number, suspicion: Suspicion) => {
    const list = found.get(item) ?? []
    if (!list.some((one) => one.caseId === suspicion.caseId && one.item === suspicion.item)) {
      found.set(item, [...list, suspicion])
    }
  }
  byNumber(fresh, known, add)
  if (fresh.length <= MOST_COMPARED) byLikeness(fresh, known, add)
  return rows.map((row) => {
    const suspicions = [...(found.get(row.item) ?? [])].sort((a, b) => b.alike - a.alike)
    return suspicions.length === 0 ? row : withRepeat(row, suspicions.slice(0, MOST_EACH), known)
  })
}

type Add = (item: number, suspicion: Suspicion) => void

function byNumber(fresh: readonly PlannedRow[], known: readonly KnownCase[], add: Add): void {
  const byNumber = new Map<string, KnownCase[]>()
  for (const one of known) {
    if (one.number !== null) byNumber.set(one.number, [...(byNumber.get(one.number) ?? []), one])
  }
  const inList = new Map(fresh.map((row) => [row.intake.number, row]))
  for (const { item, intake } of fresh) {
    for (const one of byNumber.get(intake.number ?? '') ?? []) add(item, ofCase(one, 'sameNumber'))
    for (const mention of intake.mentions) {
      for (const one of byNumber.get(mention) ?? []) add(item, ofCase(one, 'named'))
      const other = inList.get(mention)
      if (other && other.item !== item) add(item, ofRow(other, 'named', 1))
    }
  }
}

function byLikeness(fresh: readonly PlannedRow[], known: readonly KnownCase[], add: Add): void {
  const likeness = likenessTo(fresh.map((row) => row.intake))
  for (const one of known) {
    for (const { index, why, alike } of likeness(one)) {
      const row = fresh[index]
      if (row) add(row.item, { ...ofCase(one, why), alike })
    }
  }
  for (const [n, earlier] of fresh.entries()) {
    for (const { index, why, alike } of likeness(earlier.intake)) {
      const row = fresh[index]
      if (row && index > n) add(row.item, ofRow(earlier, why, alike))
    }
  }
}

function ofCase(one: KnownCase, why: Suspicion['why']): Suspicion {
  const about = aboutOf(one.place, one.text)
  return { why, caseId: one.caseId, item: null, number: one.number, about, alike: 1 }
}

function ofRow(row: PlannedRow, why: Suspicion['why'], alike: number): Suspicion {
  const { number, place, text } = row.intake
  return { why, caseId: null, item: row.item, number, about: aboutOf(place, text), alike }
}

function aboutOf(place: string, text: string): string {
  return (place === '' ? text : place).replace(/\s+/g, ' ').slice(0, ABOUT)
}

/** A row that names earlier numbers is a suspected repeat of them; the office judges. */
function withRepeat(
  row: PlannedRow,
  suspicions: readonly Suspicion[],
  known: readonly KnownCase[],
): PlannedRow {
  const named = suspicions.filter((one) => one.why === 'named' && one.number !== null)
  const [first] = named
  if (!first) return { ...row, suspicions }
  const group = known.find((one) => one.caseId === first.caseId)?.repeatGroup ?? first.number ?? ''
  const inText = row.intake.repeat?.ofNumbers ?? []
  const ofNumbers = [...new Set([...named.flatMap((one) => one.number ?? []), ...inText])]
  const repeat = { isRepeat: null, ofNumbers, group }
  return { ...row, suspicions, intake: { ...row.intake, repeat } }
}

/** Every number that rows name or bear: what has to be looked up before an import. */
export function numbersToLookUp(rows: readonly CaseRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [row.caseNumber ?? '', ...row.mentions]))].filter(
    (number) => number !== '',
  )
}
