import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { publishedRow } from '../../core/publication/row-texts.ts'
import { stepAfter } from '../../core/publication/steps.ts'
import { putFile } from '../../db/bulletin/stored-files.ts'
import {
  insertPublicationFiles,
  type PublicationFormat,
} from '../../db/publications/publication-files.ts'
import type { StoredPublication } from '../../db/publications/publications.ts'
import { insertPublishedCases, timesPublished } from '../../db/publications/published-cases.ts'
import type { SharingContext } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { sheetFile } from '../tables/sheet-file.ts'
import { publicationSheet } from './publication-sheet.ts'
import { type OnPublication, onPublication } from './publication-steps.ts'

const FORMATS: readonly PublicationFormat[] = ['docx', 'xlsx', 'html']

/** Publishes a confirmed table: keeps its files as they are, and of each case what the public now knows. */
export function publishPublication(
  context: OfficeContext,
  actor: Actor,
  input: OnPublication,
): Promise<Result<StoredPublication>> {
  const on = { ...input, act: 'publishPublication' } as const
  return onPublication(context, actor, on, async (sharing, before) => {
    const step = stepAfter('publishPublication', before)
    if (!step.ok) return step
    const numbered = await withTimes(sharing, actor, before)
    const publication = { ...numbered, step: step.value }
    const files = await keepFiles(sharing, actor, publication)
    if (!files.ok) return files
    const { officeId } = actor
    const { roundId, id: publicationId } = publication
    await insertPublicationFiles(sharing.transaction, { officeId, publicationId }, files.value)
    const publishedAt = context.now()
    const cases = publication.rows.map((row) => {
      const told = publishedRow(row)
      const { status, verdict } = told
      return {
        caseId: row.caseId,
        nth: row.nth,
        publicationId,
        status,
        verdict,
        row: told,
        publishedAt,
      }
    })
    await insertPublishedCases(sharing.transaction, { officeId, roundId }, cases)
    const told = { type: 'published', fact: { files: files.value }, reason: '' } as const
    return agreed({ publication, told })
  })
}

/** Another table may have told of the same case since this one was drafted: it counts on from there. */
async function withTimes(
  { transaction }: SharingContext,
  { officeId }: Actor,
  publication: Publication,
): Promise<Publication> {
  const caseIds = publication.rows.map(({ caseId }) => caseId)
  const times = await timesPublished(transaction, officeId, caseIds)
  const rows = publication.rows.map((row) => ({ ...row, nth: (times.get(row.caseId) ?? 0) + 1 }))
  return { ...publication, rows }
}

type KeptFile = { readonly format: PublicationFormat; readonly sha256: string }

async function keepFiles(
  sharing: SharingContext,
  actor: Actor,
  publication: Publication,
): Promise<Result<readonly KeptFile[]>> {
  const { officeId, accountId } = actor
  const sheet = await publicationSheet(sharing, actor, publication)
  if (!sheet.ok) return sheet
  const kept: KeptFile[] = []
  for (const format of FORMATS) {
    const file = await sheetFile(sheet.value, format)
    if (!file.ok) return file
    const sha256 = createHash('sha256').update(file.value.bytes).digest('hex')
    const recordedAt = sharing.now()
    await putFile(sharing.transaction, officeId, { ...file.value, sha256, recordedAt, accountId })
    kept.push({ format, sha256 })
  }
  return agreed(kept)
}
