import { sql } from 'kysely'
import type { EntryId } from '../../core/book/entry.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { FormData } from '../../core/forms/form-data.ts'
import type { FormId, MadeForm } from '../../core/forms/made-form.ts'
import type { AccountId, CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A paper that was made, with what filled it. */
export type StoredForm = MadeForm & { readonly data: FormData }

/** Keeps a paper with its number, what filled it and which template, so that it can be made again. */
export async function insertForm(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  form: StoredForm,
): Promise<void> {
  await transaction
    .insertInto('made_form')
    .values({
      office_id: officeId,
      form_id: form.formId,
      round_id: form.roundId,
      kind: form.kind,
      unit_id: form.unitId,
      case_ids: sql`${[...form.caseIds]}::uuid[]`,
      entry_id: form.taskId,
      prefix: form.prefix,
      year: form.year,
      number: form.number,
      printed_number: form.printedNumber,
      template_version: form.templateVersion,
      template_sha256: form.templateSha256,
      data: JSON.stringify(form.data),
      as_of: form.asOf,
      file_sha256: form.fileSha256,
      file_name: form.fileName,
      made_at: form.madeAt,
      account_id: form.accountId,
    })
    .execute()
}

/** Declares a paper void for a reason; the paper and its number stay. */
export async function insertVoid(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  voided: {
    readonly formId: FormId
    readonly reason: string
    readonly recordedAt: Instant
    readonly accountId: AccountId
  },
): Promise<void> {
  await transaction
    .insertInto('void_form')
    .values({
      office_id: officeId,
      form_id: voided.formId,
      reason: voided.reason,
      recorded_at: voided.recordedAt,
      account_id: voided.accountId,
    })
    .execute()
}

/** A paper with what filled it, void or not; undefined where the office has none of this id. */
export async function findForm(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  formId: FormId,
): Promise<StoredForm | undefined> {
  const row = await formRows(transaction, officeId)
    .select('made.data')
    .where('made.form_id', '=', formId)
    .executeTakeFirst()
  return row && { ...formOf(row), data: row.data as FormData }
}

/** The papers of a round, or about one case, the latest first, from one on. */
export async function listForms(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly caseId: CaseId | null
    readonly after: Pick<MadeForm, 'madeAt' | 'formId'> | null
    readonly most: number
  },
): Promise<readonly MadeForm[]> {
  const { officeId, roundId, caseId, after, most } = asked
  let query = formRows(transaction, officeId)
    .where('made.round_id', '=', roundId)
    .orderBy('made.made_at', 'desc')
    .orderBy('made.form_id')
    .limit(most)
  if (caseId !== null) query = query.where(sql<boolean>`made.case_ids @> array[${caseId}::uuid]`)
  if (after !== null) {
    query = query.where(
      sql<boolean>`(made.made_at < ${after.madeAt}
        or (made.made_at = ${after.madeAt} and made.form_id > ${after.formId}::uuid))`,
    )
  }
  return (await query.execute()).map(formOf)
}

function formRows(transaction: LedgerTransaction, officeId: OfficeId) {
  return transaction
    .selectFrom('made_form as made')
    .leftJoin('void_form as gone', (join) =>
      join
        .onRef('gone.office_id', '=', 'made.office_id')
        .onRef('gone.form_id', '=', 'made.form_id'),
    )
    .select(['made.form_id', 'made.round_id', 'made.kind', 'made.unit_id', 'made.case_ids'])
    .select('made.entry_id')
    .select(['made.prefix', 'made.year', 'made.number', 'made.printed_number'])
    .select(['made.template_version', 'made.template_sha256', 'made.as_of', 'made.file_sha256'])
    .select(['made.file_name', 'made.made_at', 'made.account_id', 'gone.reason as void_reason'])
    .where('made.office_id', '=', officeId)
}

type Row = Awaited<ReturnType<ReturnType<typeof formRows>['executeTakeFirstOrThrow']>>

function formOf(row: Row): MadeForm {
  return {
    formId: row.form_id as FormId,
    roundId: row.round_id,
    kind: row.kind,
    unitId: row.unit_id,
    caseIds: row.case_ids as readonly CaseId[],
    taskId: row.entry_id as EntryId | null,
    prefix: row.prefix,
    year: row.year,
    number: row.number,
    printedNumber: row.printed_number,
    templateVersion: row.template_version,
    templateSha256: row.template_sha256,
    asOf: row.as_of,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    madeAt: row.made_at,
    accountId: row.account_id,
    voidReason: row.void_reason,
  }
}
