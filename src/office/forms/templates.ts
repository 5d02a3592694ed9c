import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { FORM_FIELDS } from '../../core/forms/form-fields.ts'
import type { FormKind } from '../../core/forms/form-kind.ts'
import type { TemplateProblem } from '../../core/forms/template-problem.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { PAPER_PROBLEM_WORDING } from '../../core/reading/paper-problem.ts'
import { label } from '../../core/wording/label.ts'
import { templateProblemWords } from '../../core/wording/template-words.ts'
import { putFile, readFiles, type StoredFile } from '../../db/bulletin/stored-files.ts'
import {
  insertTemplate,
  type StoredTemplate,
  templatesOfOffice,
} from '../../db/forms/form-templates.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { PaperRefused } from '../../documents/reading/paper-refused.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export const WORD =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const

/** A template to fill: the office's latest, or the one that comes with the program (version 0). */
export type Template = { readonly version: number; readonly file: StoredFile }

export type StoreTemplate = {
  readonly kind: FormKind
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly reason?: string
}

/** What is wrong in a file meant as a template; nothing is stored. */
export async function checkFormTemplate(
  actor: Actor,
  { kind, bytes }: Pick<StoreTemplate, 'kind' | 'bytes'>,
): Promise<Result<readonly TemplateProblem[]>> {
  const right = mayDo('storeTemplate', actor)
  if (!right.ok) return right
  const { checkTemplate } = await import('../../documents/forms/check-template.ts')
  try {
    return agreed(await checkTemplate(bytes, FORM_FIELDS[kind]))
  } catch (thrown) {
    if (!(thrown instanceof PaperRefused)) throw thrown
    return refused('template-unreadable', { problems: PAPER_PROBLEM_WORDING[thrown.code].zh })
  }
}

/** A refusal that names every fault of a file, or nothing to say against it. */
export async function soundTemplate(
  actor: Actor,
  kind: FormKind,
  bytes: Uint8Array,
): Promise<Result<null>> {
  const checked = await checkFormTemplate(actor, { kind, bytes })
  if (!checked.ok) return checked
  const { value } = checked
  if (value.length === 0) return agreed(null)
  const problems = value.map((problem) => templateProblemWords(problem)).join('')
  return refused('template-has-problems', { count: String(value.length), problems })
}

/** Takes a Word file as the next version of a kind's template. With any fault it is not taken, and all are named. */
export async function storeTemplate(
  context: OfficeContext,
  actor: Actor,
  input: StoreTemplate,
): Promise<Result<StoredTemplate>> {
  const sound = await soundTemplate(actor, input.kind, input.bytes)
  if (!sound.ok) return sound
  return inTransaction(context, actor, async (transaction) => {
    const { officeId, accountId } = actor
    const { kind, fileName, bytes, reason = '' } = input
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const recorded = { recordedAt: context.now(), accountId }
    const file = { sha256, mediaType: WORD, name: fileName, bytes }
    await putFile(transaction, officeId, { ...file, ...recorded })
    const versions = (await templatesOfOffice(transaction, officeId)).filter((t) => t.kind === kind)
    const version = (versions.at(-1)?.version ?? 0) + 1
    const stored = { kind, version, fileSha256: sha256, fileName, reason, ...recorded }
    await insertTemplate(transaction, officeId, stored)
    return agreed(stored)
  })
}

/** Every version that the office stored. */
export function listTemplates(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly StoredTemplate[]>> {
  return inTransaction(context, actor, async (transaction) =>
    agreed(await templatesOfOffice(transaction, actor.officeId)),
  )
}

/** A template as a file; the one in use where no version is said. */
export function templateFile(
  context: OfficeContext,
  actor: Actor,
  { kind, version }: { readonly kind: FormKind; readonly version?: number },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await templateFor(transaction, actor, kind, version)
    return found.ok ? agreed(found.value.file) : found
  })
}

/** The template of a version, or the one in use. */
export async function templateFor(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  kind: FormKind,
  version?: number,
): Promise<Result<Template>> {
  const versions = (await templatesOfOffice(transaction, officeId)).filter((t) => t.kind === kind)
  const wanted = version ?? versions.at(-1)?.version ?? 0
  if (wanted === 0) return agreed({ version: 0, file: await shippedTemplate(kind) })
  const stored = versions.find((one) => one.version === wanted)
  if (!stored) return refused('template-missing', { number: String(wanted) })
  const files = await readFiles(transaction, officeId, [stored.fileSha256])
  const file = files.get(stored.fileSha256)
  if (!file) throw new Error(`the file of a template is missing: ${stored.fileSha256}`)
  return agreed({ version: wanted, file: { ...file, name: stored.fileName } })
}

/** The template that comes with the program, as Word. */
export async function shippedTemplate(kind: FormKind): Promise<StoredFile> {
  const { renderDocx } = await import('../../documents/writing/docx/render-docx.ts')
  const { SHIPPED_FORMS } = await import('../../core/forms/shipped/shipped-forms.ts')
  const bytes = await renderDocx(SHIPPED_FORMS[kind], () => undefined)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, mediaType: WORD, name: `${label('formKind', kind)}.docx`, bytes }
}
