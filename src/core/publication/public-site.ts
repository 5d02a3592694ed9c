import type { Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { CaseId } from '../ledger/ids.ts'
import type { PublicRow } from '../table/public-row.ts'

/** What of a case was told, each time it was. */
export type ToldCase = {
  readonly caseId: CaseId
  readonly nth: number
  readonly row: PublicRow
  readonly publishedAt: Instant
}

/** A case on the public site: its page, the words it is found by, and everything that was told of it, the latest first. */
export type SiteCase = {
  /** Name of its page, without an ending. */
  readonly page: string
  readonly number: string
  readonly latest: PublicRow
  readonly told: readonly { readonly on: Day; readonly row: PublicRow }[]
}

/** A published table on the public site. */
export type SiteTable = {
  readonly number: number
  readonly title: string
  readonly publishedOn: Day
  readonly rowCount: number
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** The whole site: nothing in it but what was published. */
export type PublicSite = {
  readonly title: string
  readonly officeName: string
  readonly madeAt: Instant
  readonly tables: readonly SiteTable[]
  readonly cases: readonly SiteCase[]
}

const PLAIN_NUMBER = /^[A-Za-z0-9]{1,40}$/

/** The cases of a site in the order of their numbers; a number that can be no file's name gives way to the case's id. */
export function siteCases(told: readonly ToldCase[]): readonly SiteCase[] {
  const byCase = new Map<CaseId, ToldCase[]>()
  for (const one of told) byCase.set(one.caseId, [...(byCase.get(one.caseId) ?? []), one])
  const cases = [...byCase].flatMap(([caseId, all]) => {
    const ordered = [...all].sort((one, other) => other.nth - one.nth)
    const [latest] = ordered
    if (!latest) return []
    const number = latest.row.caseNumber
    return [
      {
        page: PLAIN_NUMBER.test(number) ? number : caseId,
        ...{ number, latest: latest.row },
        told: ordered.map(({ row, publishedAt }) => ({ on: dayOfInstant(publishedAt), row })),
      },
    ]
  })
  return cases.sort((one, other) => (one.number < other.number ? -1 : 1))
}

/** The values of a field over all cases, each once, the most frequent first. */
export function facetOf(
  cases: readonly SiteCase[],
  valuesOf: (row: PublicRow) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { latest } of cases) {
    for (const value of new Set(valuesOf(latest))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([value]) => value)
}
