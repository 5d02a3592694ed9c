import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Actor } from '../../core/account/actor.ts'
import type { Attachment } from '../../core/attachment/attachment.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { Paper } from '../../core/bulletin/blocks.ts'
import {
  type ArchivedFile,
  archiveIndexPaper,
  archiveRecordPaper,
  archiveTestsPaper,
} from '../../core/bulletin/closeout/archive-papers.ts'
import { filePapers } from '../../core/bulletin/closeout/close-out-papers.ts'
import { paperOf, subjectWords } from '../../core/bulletin/closeout/close-out-parts.ts'
import { printDay } from '../../core/calendar/day-wording.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { CloseOut } from '../../core/closeout/close-out.ts'
import type { LabTest } from '../../core/evidence/lab-test.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { ARCHIVE_WORDS } from '../../core/wording/books/archive-of-case-words.ts'
import { label } from '../../core/wording/label.ts'
import {
  entriesAbout,
  eventsOfEntries,
  readEntries,
  type StoredEntry,
} from '../../db/books/read-entries.ts'
import type { StoredFile } from '../../db/bulletin/stored-files.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { matterWithFiles } from '../attachments/attachments-of-entry.ts'
import { printPaper } from '../bulletin/issues/print-paper.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const MEGABYTE = 1024 * 1024
/** Films that would make the zip larger than this are named in the index and had one by one. */
const MOST_BYTES = 300 * MEGABYTE

type Member = ArchivedFile & { readonly bytes: Uint8Array | null }

/**
 * 一案一档 as one zip: an index in Word, every paper of the close-out, the tests and the record as
 * Word, every picture and paper that was sent in for it and its task or case, and a list of hashes.
 */
export function closeOutArchive(
  context: OfficeContext,
  actor: Actor,
  { entryId }: { readonly entryId: EntryId },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const stored = (await readEntries(transaction, officeId, [entryId])).get(entryId)
    if (!stored) return refused('entry-unknown', { entry: entryId })
    if (stored.book !== 'closeOut') return refused('entry-of-another-book', { book: 'closeOut' })
    const round = await findRound(transaction, { officeId, roundId: stored.roundId })
    if (!round) return refused('round-unknown', { round: stored.roundId })
    const closeOut = stored.state as CloseOut
    const { attachments } = await matterWithFiles(transaction, actor, stored)
    const print = (paper: Paper) => printPaper(transaction, actor, paper, 'docx')
    const papers = await papersOf(transaction, actor, stored, round.settings)
    const members = [
      ...(await printed(papers, print)),
      ...(await attached(
        context,
        attachments.filter((one) => one.withdrawn === null),
      )),
    ]
    const index = await print(archiveIndexPaper(closeOut, round.settings, members))
    const name = `${subjectWords(closeOut)}${ARCHIVE_WORDS.name}.zip`
    const { zipSite } = await import('../../documents/writing/site/zip-site.ts')
    const bytes = zipSite(
      new Map([
        [`${ARCHIVE_WORDS.index}.docx`, index.bytes],
        ...members.flatMap(({ path, bytes: of }) => (of ? [[path, of] as const] : [])),
        [ARCHIVE_WORDS.hashes, new TextEncoder().encode(hashList(members))],
      ]),
    )
    return agreed({ sha256: hashOf(bytes), mediaType: 'application/zip', name, bytes })
  })
}

type PaperIn = { readonly what: string; readonly on: string; readonly paper: Paper }

async function papersOf(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  stored: StoredEntry,
  settings: RoundSettings,
): Promise<readonly PaperIn[]> {
  const closeOut = stored.state as CloseOut
  const { subject } = closeOut
  const target = subject.kind === 'task' ? subject.entryId : subject.caseId
  const kind = subject.kind === 'task' ? ('entry' as const) : ('case' as const)
  const about = await entriesAbout(transaction, officeId, { kind, targets: [target] })
  const tests = about.flatMap(({ book, state }) => (book === 'labTest' ? [state as LabTest] : []))
  const ids = [stored.entryId, ...(subject.kind === 'task' ? [subject.entryId] : [])]
  const events = [...(await eventsOfEntries(transaction, officeId, ids)).values()].flat()
  return [
    ...filePapers(closeOut, settings).map(({ name, on, body }) => ({
      ...{ what: name, on, paper: paperOf(name, body) },
    })),
    ...(tests.length > 0
      ? [{ what: ARCHIVE_WORDS.tests, on: '', paper: archiveTestsPaper(closeOut, settings, tests) }]
      : []),
    { what: ARCHIVE_WORDS.record, on: '', paper: archiveRecordPaper(closeOut, settings, events) },
  ]
}

async function printed(
  papers: readonly PaperIn[],
  print: (paper: Paper) => Promise<StoredFile>,
): Promise<readonly Member[]> {
  const members: Member[] = []
  for (const [index, { what, on, paper }] of papers.entries()) {
    const { bytes, sha256 } = await print(paper)
    const path = `${String(index + 1).padStart(2, '0')} ${what}.docx`
    members.push({ path, what, on, sha256, bytes, leftOut: null })
  }
  return members
}

/** Each file once by its bytes, in the order in which it came. */
async function attached(
  context: OfficeContext,
  attachments: readonly Attachment[],
): Promise<readonly Member[]> {
  const members: Member[] = []
  let total = 0
  for (const [index, one] of attachments.entries()) {
    const { sha256, purpose, name, takenAt, writtenOn, recordedAt } = one
    const day = writtenOn ?? dayOfInstant(takenAt ?? recordedAt)
    const safe = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()
    const path = `${ARCHIVE_WORDS.attachments}/${String(index + 1).padStart(2, '0')} ${safe}`
    const isTooMuch = total + one.bytes > MOST_BYTES
    if (!isTooMuch) total += one.bytes
    const bytes = isTooMuch ? null : await readFile(context.files.pathOf(sha256))
    const leftOut = isTooMuch ? ARCHIVE_WORDS.leftOut : null
    const what = label('attachmentPurpose', purpose)
    members.push({ path, what, on: printDay(day), sha256, bytes, leftOut })
  }
  return members
}

/** One line a file, as `sha256sum -c` reads it. */
function hashList(members: readonly Member[]): string {
  return members.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
