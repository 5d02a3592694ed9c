import { replacePrivateNumbers } from '../reading/private-numbers.ts'
import type { PublicRow } from '../table/public-row.ts'
import { TEXT_FIELDS, type TextField } from './publication.ts'
import { textOf } from './row-texts.ts'

/** Something in a cell that may point to a private person. */
export type PrivacyMark = {
  readonly field: TextField
  readonly kind: string
  /** As it stands in the cell. */
  readonly text: string
  /** What could be printed in its place. */
  readonly suggestion: string
}

/** All that the privacy check finds in a row, each text once a cell (domain §7: text to be published passes a second check). */
export function privacyMarks(row: PublicRow): readonly PrivacyMark[] {
  return TEXT_FIELDS.flatMap((field) => {
    const found = new Set<string>()
    replacePrivateNumbers(textOf(row, field), (text) => {
      found.add(text)
      return text
    })
    return [...found].map((text) => ({
      ...{ field, kind: 'number', text },
      suggestion: `${text.slice(0, 3)}****`,
    }))
  })
}
