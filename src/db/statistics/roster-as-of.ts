import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { type Roster, type RosterBasis, rosterOf } from '../../core/statistics/roster.ts'

/**
 * The sets by which a figure is counted: as then known, by the settings that the round had at that
 * instant (its first ones before that), so that a later change of settings changes no such figure; as
 * now known, by today's. Undefined for a round that the office does not have. One query, which leaves
 * the rest of the settings where they are.
 */
export async function rosterAsOf(
  transaction: QueryExecutorProvider,
  key: RosterKey,
): Promise<Roster | undefined> {
  const { rows } = await rosterQuery(key).execute(transaction)
  return rows[0] && rosterOf(rows[0])
}

/** What `rosterAsOf` asks: one row that `rosterOf` understands, or none. */
export function rosterQuery({ officeId, roundId, asOf }: RosterKey): RawBuilder<RosterBasis> {
  const isLater = sql`${asOf.clock === 'asThenKnown'} and recorded_at > ${asOf.at}::timestamptz`
  return sql<RosterBasis>`
    select
      jsonb_build_object(
        'units', (select coalesce(jsonb_agg(jsonb_build_object('id', unit -> 'id')), '[]')
          from jsonb_array_elements(settings -> 'units') as unit),
        'categories', settings -> 'categories',
        'industries', settings -> 'industries') as settings,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'id', batch_id, 'number', number, 'handedOverAt', handed_over_at)), '[]')
        from batch where office_id = ${officeId} and round_id = ${roundId}) as batches
    from round_version
    where office_id = ${officeId} and round_id = ${roundId}
    order by (${isLater}), case when ${isLater} then version else -version end
    limit 1`
}

type RosterKey = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly asOf: AsOf
}
