import type { PrivacyKind } from '../privacy/finding.ts'
import type { TextField } from './text-fields.ts'

/** Something in a cell that may point to a private person. */
export type PrivacyMark = {
  readonly field: TextField
  readonly kind: PrivacyKind
  /** As it stands in the cell. */
  readonly text: string
  /** What could be printed in its place. */
  readonly suggestion: string
}
