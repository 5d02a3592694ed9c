import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { dayParts } from '../../core/calendar/day.ts'
import { dayOfInstant, type Instant } from '../../core/calendar/instant.ts'
import { type FormAbout, missingFor } from '../../core/forms/form-about.ts'
import type { FormData } from '../../core/forms/form-data.ts'
import { NOTE_FIELD } from '../../core/forms/form-fields.ts'
import { UNIT_FORMS } from '../../core/forms/form-kind.ts'
import { openFormNumber, printFormNumber } from '../../core/forms/form-number.ts'
import { headData, withHead } from '../../core/forms/head-data.ts'
import type { FormId, MadeForm } from '../../core/forms/made-form.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { formFileName } from '../../core/wording/form-words.ts'
import { putFile, type StoredFile } from '../../db/bulletin/stored-files.ts'
import { takeNumber } from '../../db/forms/form-series.ts'
import { insertForm } from '../../db/forms/made-forms.ts'
import { findRound, type StoredRound } from '../../db/rounds/rounds.ts'
import { inSnapshot, type SharingContext } from '../bulletin/compose/compose-stored.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { formFacts } from './form-facts.ts'
import { seriesFor } from './form-series.ts'
import { soundTemplate, type Template, templateFor, WORD } from './templates.ts'

/**
 * Makes a paper: its facts from one snapshot of the ledger, then the next number of its series and the
 * bytes in one transaction. Where something is missing no number is taken.
 */
export async function makeForm(
  context: OfficeContext,
  actor: Actor,
  about: FormAbout,
): Promise<Result<MadeForm>> {
  const prepared = await inSnapshot(context, actor, (sharing) => prepare(sharing, actor, about))
  if (!prepared.ok) return prepared
  const { round, at, facts, template } = prepared.value
  return inTransaction(context, actor, async (transaction) => {
    const { officeId, accountId } = actor
    const madeAt = context.now()
    const madeOn = dayOfInstant(madeAt)
    const unitId = about.unitId ?? null
    const series = await seriesFor(transaction, actor, about.kind, unitId)
    const { year } = dayParts(madeOn)
    const number = await takeNumber(transaction, officeId, series, year)
    const printedNumber = printFormNumber(series, year, number)
    const note = about.typed?.[NOTE_FIELD] ?? ''
    const head = headData(round.settings, { number: printedNumber, madeOn, at, note })
    const data = { ...about.typed, ...withHead(facts, head) }
    const bytes = await fill(template, data)
    const file = fileOf(bytes, formFileName(about.kind, printedNumber))
    const recorded = { recordedAt: madeAt, accountId }
    await putFile(transaction, officeId, { ...template.file, ...recorded })
    await putFile(transaction, officeId, { ...file, ...recorded })
    const made: MadeForm = {
      ...{ formId: context.newId() as FormId, roundId: about.roundId, kind: about.kind, unitId },
      ...{ caseIds: about.caseIds ?? [], taskId: about.taskId ?? null },
      ...{ prefix: series.prefix, year, number, printedNumber },
      ...{ templateVersion: template.version, templateSha256: template.file.sha256, asOf: at },
      ...{ fileSha256: file.sha256, fileName: file.name, madeAt, accountId, voidReason: null },
    }
    await insertForm(transaction, officeId, { ...made, data })
    return agreed(made)
  })
}

export type TryForm = FormAbout & {
  /** A Word file that is not stored as a template yet. */
  readonly template?: Uint8Array
}

/** The paper as it would be, with its number left open; nothing is kept and no number taken. */
export async function tryForm(
  context: OfficeContext,
  actor: Actor,
  { template: tried, ...about }: TryForm,
): Promise<Result<StoredFile>> {
  const sound = tried === undefined ? agreed(null) : await soundTemplate(actor, about.kind, tried)
  if (!sound.ok) return sound
  return inSnapshot(context, actor, async (sharing) => {
    const prepared = await prepare(sharing, actor, about)
    if (!prepared.ok) return prepared
    const { round, at, facts, template } = prepared.value
    const madeOn = dayOfInstant(context.now())
    const series = await seriesFor(sharing.transaction, actor, about.kind, about.unitId ?? null)
    const number = openFormNumber(series, dayParts(madeOn).year)
    const note = about.typed?.[NOTE_FIELD] ?? ''
    const head = headData(round.settings, { number, madeOn, at, note })
    const data = { ...about.typed, ...withHead(facts, head) }
    const used = tried === undefined ? template : { ...template, file: fileOf(tried, '') }
    return agreed(fileOf(await fill(used, data), formFileName(about.kind, '')))
  })
}

type Prepared = {
  readonly round: StoredRound
  readonly at: Instant
  readonly facts: FormData
  readonly template: Template
}

async function prepare(
  sharing: SharingContext,
  actor: Actor,
  about: FormAbout,
): Promise<Result<Prepared>> {
  const right = mayMake(actor, about)
  if (!right.ok) return right
  const missing = missingFor(about)
  if (missing.length > 0) {
    const problems = missing.join(',')
    return refused('form-subject-missing', { kinds: about.kind, problems })
  }
  const { officeId } = actor
  const round = await findRound(sharing.transaction, { officeId, roundId: about.roundId })
  if (!round) return refused('round-unknown', { round: about.roundId })
  const at = about.at ?? sharing.now()
  const facts = await formFacts({ ...sharing, round, at }, actor, about)
  if (!facts.ok) return facts
  const template = await templateFor(sharing.transaction, actor, about.kind)
  if (!template.ok) return template
  return agreed({ round, at, facts: facts.value, template: template.value })
}

/** The office makes every paper; a unit its own papers about its own part. */
function mayMake(actor: Actor, { kind, unitId }: FormAbout): Result<null> {
  const right = mayDo('makeForm', actor)
  if (!right.ok || actor.unitId === null) return right
  if (!UNIT_FORMS.has(kind)) return refused('form-not-of-unit', { kinds: kind })
  return unitId === actor.unitId ? right : refused('unit-not-yours', { unit: unitId ?? '' })
}

async function fill(template: Template, data: FormData): Promise<Uint8Array> {
  const { fillTemplate } = await import('../../documents/forms/fill-template.ts')
  return fillTemplate(template.file.bytes, data)
}

function fileOf(bytes: Uint8Array, name: string): StoredFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, mediaType: WORD, name, bytes }
}
