import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { FormId, MadeForm } from '../../core/forms/made-form.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { readFiles, type StoredFile } from '../../db/bulletin/stored-files.ts'
import { findForm, insertVoid, listForms as list } from '../../db/forms/made-forms.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const PAGE = 50
const MOST = 200

export type ListForms = {
  readonly roundId: RoundId
  readonly caseId?: CaseId
  readonly after?: FormId
  readonly most?: number
}

export type FormPage = { readonly forms: readonly MadeForm[]; readonly next: FormId | null }

/** The papers made in a round, or about one case, the latest first; a unit sees its own. */
export function listForms(
  context: OfficeContext,
  actor: Actor,
  { roundId, caseId, after, most = PAGE }: ListForms,
): Promise<Result<FormPage>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const last = after === undefined ? null : await findForm(transaction, officeId, after)
    if (last === undefined) return refused('form-unknown', { number: after ?? '' })
    const page = Math.min(most, MOST)
    const asked = { officeId, roundId, caseId: caseId ?? null, after: last, most: page + 1 }
    const rows = await list(transaction, asked)
    const forms = rows.slice(0, page)
    return agreed({ forms, next: rows.length > page ? (forms.at(-1)?.formId ?? null) : null })
  })
}

/** The bytes of a paper as they were made. */
export function formFile(
  context: OfficeContext,
  actor: Actor,
  { formId }: { readonly formId: FormId },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const form = await findForm(transaction, actor.officeId, formId)
    if (!form) return refused('form-unknown', { number: formId })
    const files = await readFiles(transaction, actor.officeId, [form.fileSha256])
    const file = files.get(form.fileSha256)
    if (!file) throw new Error(`the file of a paper is missing: ${form.fileSha256}`)
    return agreed({ ...file, name: form.fileName })
  })
}

/** Makes a paper again from what filled it and its template; says whether the bytes are the same. */
export function remakeForm(
  context: OfficeContext,
  actor: Actor,
  { formId }: { readonly formId: FormId },
): Promise<Result<{ readonly file: StoredFile; readonly isSame: boolean }>> {
  return inTransaction(context, actor, async (transaction) => {
    const form = await findForm(transaction, actor.officeId, formId)
    if (!form) return refused('form-unknown', { number: formId })
    const { templateSha256, fileSha256, fileName } = form
    const templates = await readFiles(transaction, actor.officeId, [templateSha256])
    const template = templates.get(templateSha256)
    if (!template) throw new Error(`the template of a paper is missing: ${templateSha256}`)
    const { fillTemplate } = await import('../../documents/forms/fill-template.ts')
    const bytes = fillTemplate(template.bytes, form.data)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { sha256, mediaType: template.mediaType, name: fileName, bytes }
    return agreed({ file, isSame: sha256 === fileSha256 })
  })
}

/** Declares a paper void, with a reason; its number is not given again. */
export function voidForm(
  context: OfficeContext,
  actor: Actor,
  { formId, reason }: { readonly formId: FormId; readonly reason: string },
): Promise<Result<MadeForm>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('voidForm', actor)
    if (!right.ok) return right
    if (reason.trim() === '') return refused('reason-missing', { act: 'voidForm' })
    const { officeId, accountId } = actor
    const form = await findForm(transaction, officeId, formId)
    if (!form) return refused('form-unknown', { number: formId })
    if (form.voidReason !== null) {
      return refused('form-already-void', { number: form.printedNumber })
    }
    await insertVoid(transaction, officeId, {
      formId,
      reason,
      recordedAt: context.now(),
      accountId,
    })
    const { data: _, ...made } = form
    return agreed({ ...made, voidReason: reason })
  })
}
