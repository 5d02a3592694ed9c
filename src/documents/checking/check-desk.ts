import type { Check } from '../../core/figures/check.ts'
import { type CheckedPaper, checkAndMark } from '../../core/figures/marks/checked-file.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'
import { markedCopy } from '../marking/marked-copy.ts'
import { problemOf } from '../reading/problem-of.ts'
import { readPaper } from '../reading/read-paper.ts'

/** What is asked of the desk: to read one more file, to check all that it has read, to mark one in a copy. */
export type DeskRequest =
  | { readonly ask: 'take'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly ask: 'check'; readonly withParts: boolean }
  | {
      readonly ask: 'copy'
      readonly bytes: Uint8Array
      readonly checks: readonly Check[]
      readonly language: Language
    }

/** Why the request could not be done, or null; and the papers, or the copy, where they were asked for. */
export type DeskAnswer = {
  readonly problem: PaperProblemCode | null
  readonly papers: readonly CheckedPaper[]
  /** Null where the paper's format takes no remarks. */
  readonly copy: Uint8Array | null
}

export const NOTHING: DeskAnswer = { problem: null, papers: [], copy: null }

/** Reads papers one after another and checks them together. Never throws. */
export function openCheckDesk(): (request: DeskRequest) => Promise<DeskAnswer> {
  const taken: { readonly file: string; readonly paper: ReadPaper }[] = []
  return async (request) => {
    try {
      switch (request.ask) {
        case 'check':
          return { ...NOTHING, papers: checkAndMark(taken, request) }
        case 'copy':
          return {
            ...NOTHING,
            copy: await markedCopy(bufferOf(request.bytes), request.checks, request.language),
          }
        case 'take':
          taken.push({ file: request.file, paper: await readPaper(bufferOf(request.bytes)) })
          return NOTHING
      }
    } catch (error) {
      return { ...NOTHING, problem: problemOf(error) }
    }
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}
