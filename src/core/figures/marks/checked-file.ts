import { findPrivate } from '../../privacy/find-private.ts'
import type { PrivacyFinding } from '../../privacy/finding.ts'
import { placeAfter, textsOf } from '../../privacy/paper-texts.ts'
import type { PaperFormat, PaperNotice, ReadPaper } from '../../reading/paper.ts'
import type { PaperProblemCode } from '../../reading/paper-problem.ts'
import type { Check } from '../check.ts'
import { checkPapers } from '../check-papers.ts'
import type { CheckPlace } from '../text/place.ts'
import { markPaper } from './mark-paper.ts'
import type { MarkedPart } from './marked-paper.ts'

/** A paper that was read, with everything the checker says of it. */
export type CheckedPaper = {
  readonly file: string
  readonly format: PaperFormat
  readonly notices: readonly PaperNotice[]
  readonly checks: readonly Check[]
  /** The paper itself with its figures marked; empty where only the checks were asked for. */
  readonly parts: readonly MarkedPart[]
  /** What may point to a private person; empty where only the checks were asked for. */
  readonly persons: readonly PrivacyFinding<CheckPlace>[]
}

/** A file that cannot be read, with the sentence that says why and what to do. */
export type UnreadFile = {
  readonly file: string
  readonly problem: PaperProblemCode
  readonly message: string
}

export type CheckedFile = CheckedPaper | UnreadFile

/** Whether the file could not be read, so that it has a problem instead of findings. */
export function isUnread(file: CheckedFile): file is UnreadFile {
  return 'problem' in file
}

/** Checks papers, each by itself and against the others, and marks their figures where that is asked. */
export function checkAndMark(
  papers: readonly { readonly file: string; readonly paper: ReadPaper }[],
  { withParts }: { readonly withParts: boolean },
): readonly CheckedPaper[] {
  return checkPapers(papers).map(({ file, checks }, index) => {
    const paper = papers[index]?.paper ?? { format: 'text', parts: [], notices: [] }
    const parts = withParts ? markPaper(paper, checks) : []
    const persons = withParts ? personsIn(paper) : []
    return { file, format: paper.format, notices: paper.notices, checks, parts, persons }
  })
}

function personsIn(paper: ReadPaper): readonly PrivacyFinding<CheckPlace>[] {
  return findPrivate(textsOf(paper)).map((one) => ({
    ...one,
    place: placeAfter(one.place, one.from),
  }))
}
