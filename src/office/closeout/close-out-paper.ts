import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { Paper } from '../../core/bulletin/blocks.ts'
import {
  closeOutApplicationPaper,
  closeOutFilePaper,
  closeOutNoticePaper,
} from '../../core/bulletin/closeout/close-out-papers.ts'
import type { CloseOut } from '../../core/closeout/close-out.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { readEntries } from '../../db/books/read-entries.ts'
import type { StoredFile } from '../../db/bulletin/stored-files.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { type PaperFormat, printPaper } from '../bulletin/issues/print-paper.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The papers of a close-out: 销号申请、销号公示、一案一档. */
export type CloseOutPaper = 'application' | 'notice' | 'file'

const PAPERS: Readonly<Record<CloseOutPaper, (of: CloseOut, settings: RoundSettings) => Paper>> = {
  application: closeOutApplicationPaper,
  notice: closeOutNoticePaper,
  file: closeOutFilePaper,
}

/** One paper of a close-out as it stands now, as Word, PDF, a web page or text. */
export function closeOutPaper(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly entryId: EntryId
    readonly paper: CloseOutPaper
    readonly format: PaperFormat
  },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const { entryId, paper, format } = input
    const { officeId } = actor
    const stored = (await readEntries(transaction, officeId, [entryId])).get(entryId)
    if (!stored) return refused('entry-unknown', { entry: entryId })
    if (stored.book !== 'closeOut') return refused('entry-of-another-book', { book: 'closeOut' })
    const round = await findRound(transaction, { officeId, roundId: stored.roundId })
    if (!round) return refused('round-unknown', { round: stored.roundId })
    const drawn = PAPERS[paper](stored.state as CloseOut, round.settings)
    return agreed(await printPaper(transaction, actor, drawn, format))
  })
}
