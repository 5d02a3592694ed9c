import { readFile } from 'node:fs/promises'
import type { Actor } from '../../core/account/actor.ts'
import type { AttachmentId } from '../../core/attachment/attachment.ts'
import { showingOf } from '../../core/attachment/media-types.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { PaperPart } from '../../core/reading/paper.ts'
import { isGrid } from '../../core/reading/paper.ts'
import type { OfficeContext } from '../context.ts'
import { showAttachment } from './attachments-of-case.ts'

/** What our own readers find in an attached paper: paragraphs and tables, in their order. */
export type AttachmentText = {
  /** Null where the paper cannot be read: it is then only downloaded. */
  readonly pieces: readonly TextPiece[] | null
  /** Why it cannot, in a sentence. */
  readonly problem: string | null
  readonly isCut: boolean
}

export type TextPiece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly title: string | null
      readonly rows: readonly (readonly string[])[]
    }

const MOST_ROWS = 500
const MOST_PIECES = 2_000

/** The text of an attached paper, read in a worker with limits: a look at it without any program of Office. */
export async function attachmentText(
  context: OfficeContext,
  actor: Actor,
  input: { readonly attachmentId: AttachmentId },
): Promise<Result<AttachmentText>> {
  const found = await showAttachment(context, actor, input)
  if (!found.ok) return found
  const { sha256, mediaType } = found.value
  const isReadable = showingOf(mediaType) === 'text' || showingOf(mediaType) === 'pdf'
  if (!isReadable) return agreed({ pieces: null, problem: null, isCut: false })
  const { readPaperSafely } = await import('../../documents/reading/read-safely.ts')
  const read = await readPaperSafely(await readFile(context.files.pathOf(sha256)))
  if (!read.ok) return agreed({ pieces: null, problem: read.message, isCut: false })
  const { parts } = read.value
  const isLong = parts.some((part) => isGrid(part) && part.rows.length > MOST_ROWS)
  return agreed({
    pieces: parts.slice(0, MOST_PIECES).map(pieceOf),
    problem: null,
    isCut: isLong || parts.length > MOST_PIECES,
  })
}

function pieceOf(part: PaperPart): TextPiece {
  if (!isGrid(part)) return { kind: 'paragraph', text: part.text }
  const rows = part.rows
    .slice(0, MOST_ROWS)
    .map(({ cells }) => cells.map((cell) => (cell.covered ? '' : cell.text)))
  return { kind: 'table', title: part.sheet, rows }
}
