import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import { searchable, wordsOfQuery } from '../../core/ledger/bigrams.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What is looked for: the words of the index, and the parts that the text itself must hold. */
export type Sought = { readonly words: readonly string[]; readonly parts: readonly string[] }

/** A case that was found, with its place in the order of the list. */
export type Found = { readonly caseId: CaseId; readonly handedOverOn: Day | null }

/** What a query looks for: each of its parts between blanks, somewhere in the case. Null where nothing is left to look for. */
export function soughtBy(query: string): Sought | null {
  const parts = searchable(query)
    .split(' ')
    .filter((part) => part !== '')
  const words = [...new Set(parts.flatMap(wordsOfQuery))]
  return parts.length === 0 ? null : { words, parts: parts.map((part) => `%${escaped(part)}%`) }
}

/** The next cases that hold what is sought, the latest first. */
export async function searchCases(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly sought: Sought
    readonly after: Found | null
    readonly most: number
    /** Whether the latest days are looked through first: where it stands in many cases, but in few of all. */
    readonly byDays: boolean
  },
): Promise<readonly Found[]> {
  const { officeId, roundId, sought, after, most, byDays } = asked
  const { rows } = await sql<{ case_id: CaseId; handed_over_on: Day | null }>`
    select case_id, handed_over_on from search_cases(${officeId}, ${roundId},
      ${[...sought.words]}::text[], ${[...sought.parts]}::text[],
      ${after?.handedOverOn ?? null}::date, ${after?.caseId ?? null}::uuid, ${most}, ${byDays})`.execute(
    transaction,
  )
  return rows.map((row) => ({ caseId: row.case_id, handedOverOn: row.handed_over_on }))
}

/** About how many cases hold what is sought, and how many there are. */
export type Estimate = { readonly holding: number; readonly inRound: number }

/** Estimates without reading a case. */
export async function estimateSearch(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
  { words }: Sought,
): Promise<Estimate> {
  const { rows } = await sql<Estimate>`
    select holding, in_round as "inRound"
    from estimate_search(${officeId}, ${roundId}, ${[...words]}::text[])`.execute(transaction)
  return rows[0] ?? { holding: 0, inRound: 0 }
}

function escaped(part: string): string {
  return part.replace(/[\\%_]/g, '\\$&')
}
