import type { Instant } from '../calendar/instant.ts'
import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { PublicRow } from '../table/public-row.ts'
import type { SheetHead } from '../table/public-sheet.ts'
import { publicSheetHead } from '../table/sheet-head.ts'
import { PUBLICATION_SUBJECT_WORDS } from '../wording/publication-words.ts'
import type { PublicationSubject } from './publication.ts'

/** The head of a published table: a batch by its number and day, what was closed since as 补充公开, a correction as 更正公开. */
export function publicationHead(
  settings: RoundSettings,
  given: {
    readonly subject: PublicationSubject
    readonly isCorrection: boolean
    readonly batches: readonly Batch[]
    readonly at: Instant
    readonly rows: readonly PublicRow[]
  },
): SheetHead {
  const { subject, isCorrection, batches, at, rows } = given
  const batch =
    subject.kind === 'batch' ? (batches.find((one) => one.id === subject.batchId) ?? null) : null
  const head = publicSheetHead(settings, { batch, at, rows })
  const added = [
    ...(subject.kind === 'lateClosings'
      ? [`（${PUBLICATION_SUBJECT_WORDS.lateClosings.zh}）`]
      : []),
    ...(isCorrection ? [`（${PUBLICATION_SUBJECT_WORDS.correction.zh}）`] : []),
  ]
  return { ...head, titleLines: [...head.titleLines, ...added] }
}
