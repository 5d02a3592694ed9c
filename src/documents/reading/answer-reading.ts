import type { ReadList } from '../../core/reading/list.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { type ReadListOptions, readList } from '../../core/reading/read-list.ts'
import { pictureLikeness } from '../attachments/likeness.ts'
import { picturePreview } from '../attachments/picture-preview.ts'
import { problemOf } from './problem-of.ts'
import { readPaper } from './read-paper.ts'

/** What is asked of the reader: the paper as it stands, or understood as a list of cases; what a picture looks like, or the picture as browsers show it. */
export type ReadingAsked = { readonly bytes: Uint8Array } & (
  | { readonly task: 'paper' }
  | { readonly task: 'list'; readonly options: ReadListOptions }
  | { readonly task: 'likeness'; readonly mediaType: string }
  | { readonly task: 'preview'; readonly mediaType: string }
)

/** What the reader answers: never a thrown error, always a value that can cross threads. */
export type ReadingAnswer =
  | { readonly ok: true; readonly paper: ReadPaper }
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: true; readonly likeness: string | null }
  | { readonly ok: true; readonly preview: Uint8Array | null }
  | { readonly ok: false; readonly problem: PaperProblemCode }

/** Does what is asked of the reader with the bytes; whatever goes wrong becomes the problem that it answers with. */
export async function answerReading(asked: ReadingAsked): Promise<ReadingAnswer> {
  try {
    const { buffer, byteOffset, byteLength } = asked.bytes
    const file = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
    if (asked.task === 'likeness') {
      return { ok: true, likeness: await pictureLikeness(file, asked.mediaType) }
    }
    if (asked.task === 'preview') {
      return { ok: true, preview: await picturePreview(file, asked.mediaType) }
    }
    const paper = await readPaper(file)
    return asked.task === 'paper'
      ? { ok: true, paper }
      : { ok: true, list: readList(paper, asked.options) }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}
