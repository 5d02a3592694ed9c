import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  type ArchiveId,
  correctedReading,
  type ReadingCorrection,
} from '../../core/bulletin/archive/archived-issue.ts'
import type { BulletinReading } from '../../core/bulletin/reading/bulletin-reading.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { squash } from '../../core/reading/plain-text.ts'
import { READING_GAP_WORDS } from '../../core/wording/archive-words.ts'
import {
  type ArchivedHead,
  archivedWithHead,
  archivedWithText,
} from '../../db/archive/archived-issues.ts'
import { saveArchived } from '../../db/archive/save-archived.ts'
import { putFile } from '../../db/bulletin/stored-files.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type ReadingToKeep, readingToKeep } from './reading-to-keep.ts'

/** A file that is taken for a past issue, as it came and as it was read. */
export type IssueFile = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly paper: ReadPaper
}

export type ArchiveIssue = IssueFile & {
  /** The round whose bulletin it is; left out: the round whose bulletin bears the same name, if any. */
  readonly roundId?: RoundId
  /** What is put right at once, as seen in the preview. */
  readonly correction?: ReadingCorrection
}

/** What would be kept, and what the archive holds of it already. */
export type ArchivePreview = {
  readonly reading: BulletinReading
  readonly figures: ReadingToKeep['figures']
  /** The same paper, whatever its format. */
  readonly same: ArchivedHead | null
  /** Other papers of the same name and day. */
  readonly alike: readonly ArchivedHead[]
  readonly roundId: RoundId | null
}

/** An issue kept; `wasThere` where the archive held the same paper already. */
export type Archived = {
  readonly archiveId: ArchiveId
  readonly version: number
  readonly wasThere: boolean
  readonly alike: readonly ArchivedHead[]
}

/** What a file would be kept as; nothing is stored. */
export function previewArchive(
  context: OfficeContext,
  actor: Actor,
  input: Omit<ArchiveIssue, 'correction'>,
): Promise<Result<ArchivePreview>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('archiveIssue', actor)
    if (!right.ok) return right
    const kept = readingToKeep(input.paper)
    const { officeId } = actor
    const { reading, figures } = kept
    const same = (await archivedWithText(transaction, officeId, kept.textSha256)) ?? null
    const alike = await archivedWithHead(transaction, officeId, reading)
    const roundId = await roundFor(transaction, actor, { ...input, reading })
    if (!roundId.ok) return roundId
    return agreed({ reading, figures, same, alike: others(alike, same), roundId: roundId.value })
  })
}

/** Keeps a past issue: the bytes as they came, what was read in them, its figures and words. The same paper is kept once. */
export function archiveIssue(
  context: OfficeContext,
  actor: Actor,
  input: ArchiveIssue,
): Promise<Result<Archived>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('archiveIssue', actor)
    if (!right.ok) return right
    const kept = readingToKeep(input.paper)
    const { officeId, accountId } = actor
    const { correction } = input
    const same = await archivedWithText(transaction, officeId, kept.textSha256)
    const alike = await archivedWithHead(transaction, officeId, kept.reading)
    if (same) {
      const { archiveId, version } = same
      return agreed({ archiveId, version, wasThere: true, alike: others(alike, same) })
    }
    const mended = correction && correctedReading(kept.reading, correction)
    const reading = mended ?? kept.reading
    const gaps = reading.gaps.filter((gap) => gap !== 'office' && gap !== 'name')
    if (gaps.length > 0) {
      const problems = gaps.map((gap) => READING_GAP_WORDS[gap].zh).join('，')
      return refused('reading-has-gaps', { problems })
    }
    const roundId = await roundFor(transaction, actor, { ...input, reading })
    if (!roundId.ok) return roundId
    const sha256 = createHash('sha256').update(input.bytes).digest('hex')
    const file = { sha256, mediaType: mediaTypeOf(input.paper), name: input.fileName }
    const recorded = { recordedAt: context.now(), accountId }
    await putFile(transaction, officeId, { ...file, bytes: input.bytes, ...recorded })
    const archiveId = context.newId() as ArchiveId
    const made = { archiveId, version: 1, roundId: roundId.value, issueId: null }
    await saveArchived(transaction, officeId, {
      ...{ ...made, fileSha256: sha256, fileName: input.fileName, textSha256: kept.textSha256 },
      ...{ reading, figures: kept.figures, reason: '', ...recorded },
      correction: mended ? (correction ?? null) : null,
    })
    return agreed({ archiveId, version: 1, wasThere: false, alike })
  })
}

const others = (alike: readonly ArchivedHead[], same: ArchivedHead | null) =>
  alike.filter(({ archiveId }) => archiveId !== same?.archiveId)

/** The round said, else the one whose bulletin is called so. */
async function roundFor(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, reading }: { readonly roundId?: RoundId; readonly reading: BulletinReading },
): Promise<Result<RoundId | null>> {
  const rounds = await roundsOfOffice(transaction, officeId)
  if (roundId !== undefined) {
    const isThere = rounds.some((round) => round.roundId === roundId)
    return isThere ? agreed(roundId) : refused('round-unknown', { round: roundId })
  }
  const name = squash(reading.masthead.nameLines.join(''))
  const found = rounds.find(
    ({ settings }) => name !== '' && squash(settings.bulletin.nameLines.join('')) === name,
  )
  return agreed(found?.roundId ?? null)
}

const MEDIA_TYPES: Readonly<Record<ReadPaper['format'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  html: 'text/html',
  pdf: 'application/pdf',
  csv: 'text/csv',
  text: 'text/plain',
}

const mediaTypeOf = ({ format }: ReadPaper) => MEDIA_TYPES[format]
