import { sql } from 'kysely'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import {
  type CaseWriting,
  caseEventRows,
  caseFileRow,
  caseUnitRows,
  caseWordsRow,
} from './case-rows.ts'
import { insertRows, rowsAsJson } from './insert-rows.ts'

/** Writes cases that the ledger has not held before, with their events, units and words. Versions are `appendVersions`. */
export async function insertCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
  words: 'now' | 'later' = 'now',
): Promise<void> {
  await insertRows(
    transaction,
    'case_file',
    writings.map((writing) => caseFileRow(officeId, writing)),
  )
  await insertRows(
    transaction,
    'case_unit',
    writings.flatMap((writing) => caseUnitRows(officeId, writing)),
  )
  await insertEvents(transaction, officeId, writings)
  await insertRows(
    transaction,
    'case_words',
    writings.map((writing) => caseWordsRow(officeId, writing, words)),
  )
}

/** Writes what became of cases that are locked: the row of each, its new events, its units and its words. */
export async function updateCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
): Promise<void> {
  await updateFiles(transaction, officeId, writings)
  await insertEvents(transaction, officeId, writings)
  await replaceUnits(transaction, officeId, writings.filter(hasOtherUnits))
  await updateWords(transaction, officeId, writings.filter(hasOtherTexts))
}

function insertEvents(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
): Promise<void> {
  return insertRows(
    transaction,
    'case_event',
    writings.flatMap((writing) => caseEventRows(officeId, writing)),
  )
}

async function updateFiles(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
): Promise<void> {
  const rows = rowsAsJson(writings.map((writing) => caseFileRow(officeId, writing)))
  await sql`update case_file set
      sequence = now.sequence, number = now.number, kind = now.kind, batch_id = now.batch_id,
      channel = now.channel, is_key = now.is_key, is_difficult = now.is_difficult,
      is_repeat = now.is_repeat, categories = now.categories, industry = now.industry,
      lead_units = now.lead_units, involved_units = now.involved_units, step = now.step,
      status = now.status, verdict = now.verdict, progress = now.progress,
      received_on = now.received_on, handed_over_on = now.handed_over_on, due_on = now.due_on,
      place = now.place, excerpt = now.excerpt, state = now.state,
      last_happened_at = now.last_happened_at, last_recorded_at = now.last_recorded_at,
      repeat_group = now.repeat_group
    from json_populate_recordset(null::case_file, ${rows}::json) now
    where case_file.office_id = ${officeId} and case_file.case_id = now.case_id`.execute(
    transaction,
  )
}

async function replaceUnits(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
): Promise<void> {
  if (writings.length === 0) return
  await transaction
    .deleteFrom('case_unit')
    .where('office_id', '=', officeId)
    .where(sql<boolean>`case_id = any (${writings.map(({ state }) => state.id)}::uuid[])`)
    .execute()
  await insertRows(
    transaction,
    'case_unit',
    writings.flatMap((writing) => caseUnitRows(officeId, writing)),
  )
}

async function updateWords(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  writings: readonly CaseWriting[],
): Promise<void> {
  if (writings.length === 0) return
  const rows = rowsAsJson(writings.map((writing) => caseWordsRow(officeId, writing)))
  await sql`update case_words set words = now.words, text = now.text,
      handed_over_on = now.handed_over_on
    from json_populate_recordset(null::case_words, ${rows}::json) now
    where case_words.office_id = ${officeId} and case_words.case_id = now.case_id`.execute(
    transaction,
  )
}

function hasOtherUnits({ before, state, events }: CaseWriting): boolean {
  const isHandedOn = events.some(({ fact }) => TREE_FACTS.includes(fact.type))
  return (
    isHandedOn || before.roles !== state.roles || before.handOvers[0]?.at !== state.handOvers[0]?.at
  )
}

const TREE_FACTS: readonly string[] = ['partHandedOn', 'handOnRecalled']

/** Events that change neither a text nor the day of hand-over leave the words as they are. */
function hasOtherTexts({ events }: CaseWriting): boolean {
  return events.some(({ fact }) => TEXT_FACTS.includes(fact.type))
}

const TEXT_FACTS: readonly string[] = [
  ...TREE_FACTS,
  'caseReceived',
  'intakeCorrected',
  'claimsRestated',
  'caseHandedOver',
  'caseDispatched',
  'partWithdrawn',
  'partVerified',
  'partReplied',
  'measureTaken',
  'measureWithdrawn',
  'leadersAssigned',
]
