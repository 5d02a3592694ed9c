/** What in a text may point to a private person (domain §7). */
export type PrivacyKind =
  | 'phone'
  | 'identity-number'
  | 'bank-card'
  | 'contact'
  | 'room'
  | 'name'
  | 'masking'

/** A text with where it stands; texts of one group belong to one case: the cells of a row. */
export type PlacedText<Place> = {
  readonly place: Place
  readonly text: string
  readonly group?: string | number
  /** What its column is headed with, where it stands in a table. */
  readonly heading?: string
}

/** A stretch of one text, and what could be printed in its place; both are equally long. */
export type Found = {
  readonly kind: PrivacyKind
  readonly from: number
  readonly to: number
  readonly text: string
  readonly suggestion: string
  /** The check digit is right, or a word says that it is a person: else it only looks like one. */
  readonly isSure: boolean
}

export type PrivacyFinding<Place> = Found & { readonly place: Place }
