import { findPrivate } from '../privacy/find-private.ts'
import type { PublicRow } from '../table/public-row.ts'
import type { PrivacyMark } from './privacy-mark.ts'
import { textOf } from './row-texts.ts'
import { TEXT_FIELDS } from './text-fields.ts'

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
