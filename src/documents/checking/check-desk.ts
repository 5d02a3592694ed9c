import type { Check } from '../../core/figures/check.ts'
import { type CheckedPaper, checkAndMark } from '../../core/figures/marks/checked-file.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'
import { markedCopy } from '../marking/marked-copy.ts'
import { maskPaper } from '../masking/mask-paper.ts'
import { problemOf } from '../reading/problem-of.ts'
import { readPaper } from '../reading/read-paper.ts'

/** What is asked of the desk: to read one more file, to check all that it has read, to mark one in a copy, to mask persons in one. */
export type DeskRequest =
  | { readonly ask: 'take'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly ask: 'check'; readonly withParts: boolean }
  | {
      readonly ask: 'copy'
      readonly bytes: Uint8Array
      readonly checks: readonly Check[]
      readonly language: Language
    }
  | { readonly ask: 'mask'; readonly bytes: Uint8Array }

/** A masked copy; it is plain text where the file's own format cannot be masked in place. */
export type DeskMask = { readonly bytes: Uint8Array; readonly isText: boolean }

/** Why the request could not be done, or null; and the papers, or the copy, where they were asked for. */
export type DeskAnswer = {
  readonly problem: PaperProblemCode | null
  readonly papers: readonly CheckedPaper[]
  /** Null where the paper's format takes no remarks. */
  readonly copy: Uint8Array | null
  readonly masked: DeskMask | null
}

export const NOTHING: DeskAnswer = { problem: null, papers: [], copy: null, masked: null }

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
        case 'mask':
          return { ...NOTHING, masked: await maskedIn(bufferOf(request.bytes)) }
        case 'take':
          taken.push({ file: request.file, paper: await readPaper(bufferOf(request.bytes)) })
          return NOTHING
      }
    } catch (error) {
      return { ...NOTHING, problem: problemOf(error) }
    }
  }
}

async function maskedIn(bytes: Buffer): Promise<DeskMask> {
  const { bytes: copy, isText } = await maskPaper(bytes, await readPaper(bytes))
  return { bytes: copy, isText }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}
