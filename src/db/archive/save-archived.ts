import type { ArchiveId, ReadingCorrection } from '../../core/bulletin/archive/archived-issue.ts'
import { passagesOf } from '../../core/bulletin/archive/passages.ts'
import type { ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import type { BulletinReading } from '../../core/bulletin/reading/bulletin-reading.ts'
import { issueNumbers } from '../../core/bulletin/reading/read-masthead.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { searchable, wordsIn } from '../../core/ledger/bigrams.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import { insertRows } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What is written when an issue is archived or its reading put right. */
export type ArchivedVersion = {
  readonly archiveId: ArchiveId
  readonly version: number
  readonly roundId: RoundId | null
  readonly issueId: IssueId | null
  readonly fileSha256: string
  readonly fileName: string
  readonly textSha256: string
  readonly reading: BulletinReading
  readonly figures: readonly ToldFigure[]
  readonly correction: ReadingCorrection | null
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** Writes a version with its figures and words; the first makes the issue. */
export async function saveArchived(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  saved: ArchivedVersion,
): Promise<void> {
  const key = { office_id: officeId, archive_id: saved.archiveId, version: saved.version }
  const written = { recorded_at: saved.recordedAt, account_id: saved.accountId }
  const reading = JSON.stringify(saved.reading)
  const now = { ...headColumns(saved.reading), version: saved.version, reading, ...written }
  await transaction
    .insertInto('archived_issue')
    .values({
      ...key,
      round_id: saved.roundId,
      issue_id: saved.issueId,
      file_sha256: saved.fileSha256,
      file_name: saved.fileName,
      text_sha256: saved.textSha256,
      ...now,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'archive_id']).doUpdateSet(now))
    .execute()
  const correction = saved.correction === null ? null : JSON.stringify(saved.correction)
  await transaction
    .insertInto('archived_issue_version')
    .values({ ...key, reading, correction, reason: saved.reason, ...written })
    .execute()
  await insertRows(transaction, 'archived_figure', figureRows(key, saved.figures))
  await insertRows(
    transaction,
    'archived_words',
    passagesOf(saved.reading).map(({ section, text }) => {
      const lower = searchable(text)
      return { ...key, section, words: wordsIn(lower), text: lower }
    }),
  )
}

function headColumns(reading: BulletinReading) {
  const { nameLines, issueNo, runningNo, office, date } = reading.masthead
  const { year, number, running } = issueNumbers(reading.masthead)
  return {
    name: nameLines.join(''),
    issue_line: [issueNo, runningNo].filter(Boolean).join(' '),
    ...{ year, number_of_year: number, running_number: running },
    issued_on: date,
    issued_by: office ?? '',
  }
}

function figureRows(key: object, figures: readonly ToldFigure[]): readonly object[] {
  return figures.map((figure, position) => ({
    ...key,
    position,
    section: figure.section,
    topic: figure.topic,
    label: figure.label,
    unit_word: figure.unitWord,
    total: figure.total,
    cut_off: figure.cutOff,
    figure,
  }))
}
