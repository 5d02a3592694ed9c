import { findPrivate } from '../../privacy/find-private.ts'
import type { PrivacyKind } from '../../privacy/finding.ts'
import { textsOf } from '../../privacy/paper-texts.ts'
import type { Paper } from '../blocks.ts'
import { paperAsRead } from '../paper-as-read.ts'

/** Something in a paper that is to be printed and may point to a private person. */
export type PrivateInPaper = {
  readonly kind: PrivacyKind
  readonly text: string
  /** What could be printed in its place. */
  readonly suggestion: string
  /** False where it only looks like one. */
  readonly isSure: boolean
  /** The words around it. */
  readonly where: string
}

const AROUND = 12

/** All that may point to a private person in a paper; a warning, as a person decides whether it may be printed. */
export function privateInPaper(paper: Paper): readonly PrivateInPaper[] {
  const texts = textsOf(paperAsRead(paper))
  return findPrivate(
    texts.map(({ text, ...rest }, index) => ({ ...rest, text, place: index })),
  ).map(({ kind, text, suggestion, isSure, from, to, place }) => {
    const whole = texts[place]?.text ?? ''
    const where = whole.slice(Math.max(0, from - AROUND), to + AROUND)
    return { kind, text, suggestion, isSure, where }
  })
}
