import type { ReadLetter } from './bulletin-reading.ts'
import type { Piece } from './join-lines.ts'

const HEADING = /^(?:感谢信|表扬信|慰问信|贺信|公开信|倡议书|来函|致谢信|感谢函)$/u
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u
const LONGEST_SIGNATURE = 40
const MOST_SIGNATURES = 4

/** A letter found among the pieces of a section, with the paragraphs between salutation and signature. */
export type LetterInText = {
  readonly letter: ReadLetter
  readonly paragraphs: readonly Piece[]
  /** The first piece after it. */
  readonly end: number
}

/** A letter in full from its heading on: salutation, paragraphs, signature and date; null where none begins. */
export function letterAt(pieces: readonly Piece[], at: number): LetterInText | null {
  const heading = pieces[at]?.text ?? ''
  const salutation = pieces[at + 1]?.text ?? ''
  if (!HEADING.test(heading) || !/[：:]$/u.test(salutation)) return null
  const paragraphs: Piece[] = []
  const signature: string[] = []
  let end = at + 2
  for (; end < pieces.length; end++) {
    const piece = pieces[end] as Piece
    if (DATE.test(piece.text)) {
      const date = piece.text
      return { letter: { heading, salutation, signature, date }, paragraphs, end: end + 1 }
    }
    if (piece.isSentence && signature.length === 0) paragraphs.push(piece)
    else if (isSignature(piece.text) && signature.length < MOST_SIGNATURES)
      signature.push(piece.text)
    else break
  }
  return { letter: { heading, salutation, signature, date: null }, paragraphs, end }
}

function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && !/^【|[。！；]/u.test(text)
}
