import { sql } from 'kysely'
import type { Book, EntryFacts, EntryId } from '../../core/book/entry.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import type { Span } from '../../core/versions/chain.ts'
import type { Version, VersionPlan } from '../../core/versions/plan-versions.ts'
import { insertRows, rowsAsJson } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What to write of one entry's versions. */
export type EntryVersions = {
  readonly entryId: EntryId
  readonly roundId: RoundId
  readonly book: Book
  readonly plan: VersionPlan<EntryFacts>
}

/** The stored versions of each of these entries. */
export async function versionsOfEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entryIds: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, readonly Version<EntryFacts>[]>> {
  const rows = await transaction
    .selectFrom('entry_version')
    .select([
      ...(['entry_id', 'version', 'facts', 'known_from', 'happened_from'] as const),
      sql<Instant | null>`nullif(known_to, 'infinity')`.as('known_to'),
      sql<Instant | null>`nullif(happened_to, 'infinity')`.as('happened_to'),
    ])
    .where('office_id', '=', officeId)
    .where(sql<boolean>`entry_id = any (${[...entryIds]}::uuid[])`)
    .execute()
  const byEntry = new Map<EntryId, Version<EntryFacts>[]>()
  for (const row of rows) {
    const versions = byEntry.get(row.entry_id) ?? []
    byEntry.set(row.entry_id, versions)
    versions.push({
      version: row.version,
      facts: row.facts,
      known: spanOf(row.known_from, row.known_to),
      happened: spanOf(row.happened_from, row.happened_to),
    })
  }
  return byEntry
}

/** Gives versions other spans and adds new ones, as planned. */
export async function writeEntryVersions(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  written: readonly EntryVersions[],
): Promise<void> {
  const respanned = written.flatMap(({ entryId, plan }) =>
    plan.respanned.map(({ version, ...spans }) => ({
      entry_id: entryId,
      version,
      ...spanColumns(spans),
    })),
  )
  if (respanned.length > 0) {
    await sql`update entry_version set known_from = given.known_from, known_to = given.known_to,
        happened_from = given.happened_from, happened_to = given.happened_to
      from json_populate_recordset(null::entry_version, ${rowsAsJson(respanned)}::json) given
      where entry_version.office_id = ${officeId} and entry_version.entry_id = given.entry_id
        and entry_version.version = given.version`.execute(transaction)
  }
  await insertRows(
    transaction,
    'entry_version',
    written.flatMap(({ entryId, roundId, book, plan }) =>
      plan.added.map(({ version, facts, ...spans }) => ({
        office_id: officeId,
        entry_id: entryId,
        version,
        round_id: roundId,
        book,
        facts,
        ...spanColumns(spans),
      })),
    ),
  )
}

/** What the entries of a book were at an instant on one clock, as far as the actor may see them. */
export async function factsOfBookAt(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly book: Book
    readonly asOf: AsOf
  },
): Promise<readonly { readonly entryId: EntryId; readonly facts: EntryFacts }[]> {
  const { officeId, roundId, book, asOf } = asked
  const clock = asOf.clock === 'asNowKnown' ? 'happened' : 'known'
  const rows = await transaction
    .selectFrom('entry_version')
    .select(['entry_id', 'facts'])
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .where('book', '=', book)
    .where(`${clock}_from`, '<=', asOf.at)
    .where(`${clock}_to`, '>', asOf.at)
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => ({ entryId: row.entry_id, facts: row.facts }))
}

function spanColumns({
  known,
  happened,
}: {
  readonly known: Span | null
  readonly happened: Span | null
}): object {
  return {
    known_from: known?.from ?? null,
    known_to: known ? (known.to ?? 'infinity') : null,
    happened_from: happened?.from ?? null,
    happened_to: happened ? (happened.to ?? 'infinity') : null,
  }
}

function spanOf(from: Instant | null, to: Instant | null): Span | null {
  return from === null ? null : { from, to }
}
