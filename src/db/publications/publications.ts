import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { Publication, PublicationId } from '../../core/publication/publication.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { PublicationEventType } from '../publication-schema.ts'

/** A publication as it stands now, with its version and who wrote it. */
export type StoredPublication = Publication & {
  readonly version: number
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** One line of a publication's record. */
export type PublicationEvent = {
  readonly version: number
  readonly type: PublicationEventType
  readonly fact: unknown
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

type Saved = StoredPublication & Pick<PublicationEvent, 'type' | 'fact' | 'reason'>

/** Writes a publication's next version with the event that made it; the first version makes the publication. */
export async function savePublication(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  saved: Saved,
): Promise<void> {
  const { version, recordedAt, accountId, type, fact, reason, ...state } = saved
  const now = {
    version,
    step: state.step,
    state: JSON.stringify(state),
    recorded_at: recordedAt,
    account_id: accountId,
  }
  const key = { office_id: officeId, publication_id: state.id }
  await transaction
    .insertInto('publication')
    .values({ ...key, round_id: state.roundId, number: state.number, ...now })
    .onConflict((conflict) => conflict.columns(['office_id', 'publication_id']).doUpdateSet(now))
    .execute()
  const record = { recorded_at: recordedAt, account_id: accountId }
  await transaction
    .insertInto('publication_event')
    .values({ ...key, version, type, fact: JSON.stringify(fact), reason, ...record })
    .execute()
}

type Row = {
  readonly version: number
  readonly state: unknown
  readonly recorded_at: Instant
  readonly account_id: AccountId
}
const COLUMNS = ['version', 'state', 'recorded_at', 'account_id'] as const

function stored({ version, state, recorded_at, account_id }: Row): StoredPublication {
  return {
    ...(state as Publication),
    version,
    recordedAt: recorded_at,
    accountId: account_id,
  }
}

/** One publication, or undefined; locked until the transaction ends where it is to be changed. */
export async function findPublication(
  transaction: LedgerTransaction,
  {
    officeId,
    publicationId,
  }: { readonly officeId: OfficeId; readonly publicationId: PublicationId },
  lock?: 'lock',
): Promise<StoredPublication | undefined> {
  const asked = transaction
    .selectFrom('publication')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where('publication_id', '=', publicationId)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  return row && stored(row)
}

type OfRound = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** The round's publications, the latest first. */
export async function publicationsOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: OfRound,
): Promise<readonly StoredPublication[]> {
  const rows = await transaction
    .selectFrom('publication')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(stored)
}

/** The number that the round's next publication takes; drafts of one round are numbered one after the other. */
export async function nextPublicationNumber(
  transaction: LedgerTransaction,
  { officeId, roundId }: OfRound,
): Promise<number> {
  await transaction
    .selectFrom('round')
    .select('round_id')
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .forUpdate()
    .execute()
  const row = await transaction
    .selectFrom('publication')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** What was done with a publication, in order. */
export async function recordOfPublication(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  publicationId: PublicationId,
): Promise<readonly PublicationEvent[]> {
  const rows = await transaction
    .selectFrom('publication_event')
    .select(['version', 'type', 'fact', 'reason', 'recorded_at', 'account_id'])
    .where('office_id', '=', officeId)
    .where('publication_id', '=', publicationId)
    .orderBy('version')
    .execute()
  return rows.map(({ recorded_at, account_id, ...event }) => ({
    ...event,
    recordedAt: recorded_at,
    accountId: account_id,
  }))
}
