import { findPrivate } from '../privacy/find-private.ts'
import type { PrivacyKind } from '../privacy/finding.ts'
import type { PublicRow } from '../table/public-row.ts'
import { TEXT_FIELDS, type TextField } from './publication.ts'
import { textOf } from './row-texts.ts'

/** Something in a cell that may point to a private person. */
export type PrivacyMark = {
  readonly field: TextField
  readonly kind: PrivacyKind
  /** As it stands in the cell. */
  readonly text: string
  /** What could be printed in its place. */
  readonly suggestion: string
}

/** All that the privacy check finds in a row, each text once a cell; a name that one cell masks is found in the others (domain §7: text to be published passes a second check). */
export function privacyMarks(row: PublicRow): readonly PrivacyMark[] {
  const texts = TEXT_FIELDS.map((field) => ({ text: textOf(row, field), group: 0, place: field }))
  const marks = findPrivate(texts).map(({ place, kind, text, suggestion }) => ({
    ...{ field: place, kind, text },
    suggestion,
  }))
  return marks.filter(
    (mark, at) =>
      marks.findIndex((other) => other.field === mark.field && other.text === mark.text) === at,
  )
}
