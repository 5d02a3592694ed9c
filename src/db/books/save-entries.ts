import { type RawBuilder, sql } from 'kysely'
import type {
  Book,
  EntryEvent,
  EntryFacts,
  EntryId,
  EntryLink,
  EntryState,
} from '../../core/book/entry.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { insertRows, rowsAsJson } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** An entry with its new events, to be written down. */
export type EntryWriting = {
  readonly book: Book
  readonly state: EntryState
  readonly sequence: number
  readonly events: readonly EntryEvent[]
  readonly facts: EntryFacts
  readonly text: string
  readonly links: readonly EntryLink[]
}

/** Writes entries, new ones and locked ones: the row of each, its new events and what it is about. */
export async function saveEntries(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly EntryWriting[],
): Promise<void> {
  const isNew = ({ sequence, events }: EntryWriting) => sequence === events.length
  const rowOf = (writing: EntryWriting) => entryRow(officeId, writing)
  await insertRows(transaction, 'entry', writings.filter(isNew).map(rowOf))
  await updateRows(transaction, officeId, writings.filter((one) => !isNew(one)).map(rowOf))
  await insertRows(
    transaction,
    'entry_event',
    writings.flatMap((writing) => eventRows(officeId, writing)),
  )
  await replaceLinks(transaction, officeId, writings)
}

const CHANGED = [
  ...['sequence', 'no', 'no_order', 'title', 'step', 'is_open', 'due_on', 'lead_units'],
  ...['involved_units', 'audience', 'text', 'facts', 'state', 'last_happened_at'],
  'last_recorded_at',
].map((column) => sql`${sql.ref(column)} = ${sql.ref(`now.${column}`)}`)

async function updateRows(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const changes: RawBuilder<unknown> = sql.join(CHANGED)
  await sql`update entry set ${changes}
    from json_populate_recordset(null::entry, ${rowsAsJson(rows)}::json) now
    where entry.office_id = ${officeId} and entry.entry_id = now.entry_id`.execute(transaction)
}

async function replaceLinks(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly EntryWriting[],
): Promise<void> {
  const ids = writings.map(({ state }) => state.id)
  await transaction
    .deleteFrom('entry_link')
    .where('office_id', '=', officeId)
    .where(sql<boolean>`entry_id = any (${ids}::uuid[])`)
    .execute()
  await insertRows(
    transaction,
    'entry_link',
    writings.flatMap(({ state, links }) => linkRows(officeId, state.id, links)),
  )
}

function linkRows(
  officeId: OfficeId,
  entryId: EntryId,
  links: readonly EntryLink[],
): readonly object[] {
  const rows = links.map((link) => ({ office_id: officeId, entry_id: entryId, ...link }))
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

function entryRow(officeId: OfficeId, writing: EntryWriting): object {
  const { book, state, sequence, events, facts, text } = writing
  const last = events.reduce((latest, event) =>
    event.happenedAt > latest.happenedAt ? event : latest,
  )
  return {
    office_id: officeId,
    entry_id: state.id,
    round_id: state.roundId,
    book,
    sequence,
    no: facts.no,
    no_order: orderOf(facts.no),
    title: facts.title,
    step: facts.step,
    is_open: facts.isOpen,
    due_on: facts.dueOn,
    lead_units: facts.leadUnits,
    involved_units: facts.involvedUnits,
    audience: facts.audience,
    text,
    facts,
    state,
    last_happened_at: last.happenedAt,
    last_recorded_at: events.at(-1)?.recordedAt,
  }
}

const WIDTH = 9

/** Entries without a number come last, in the order in which they were begun. */
function orderOf(no: string | null): string {
  return no === null
    ? '\uffff'
    : no.normalize('NFKC').replace(/\d+/g, (digits) => digits.padStart(WIDTH, '0'))
}

function eventRows(officeId: OfficeId, { state, events }: EntryWriting): readonly object[] {
  return events.map(({ sequence, happenedAt, recordedAt, actor, fact }) => ({
    office_id: officeId,
    entry_id: state.id,
    sequence,
    happened_at: happenedAt,
    recorded_at: recordedAt,
    account_id: actor.accountId,
    role: actor.role,
    unit_id: actor.unitId,
    type: fact.type,
    fact,
  }))
}
