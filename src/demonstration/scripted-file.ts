import type { AttachmentPurpose, Owner, Position } from '../core/attachment/attachment.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId } from '../core/ledger/ids.ts'

/** A drawing that stands for a photograph: what it shows, before or after it was put right, when and where it was taken. */
export type ScriptedPhotograph = {
  readonly kind: 'photograph'
  readonly scene: 'stackyard' | 'slope' | 'outfall' | 'village'
  readonly isPutRight: boolean
  /** Left and right changed: another place of the same kind. */
  readonly isMirrored: boolean
  readonly takenAt: Instant
  readonly position: Position
}

/** A short paper: its title, its paragraphs, who signed it and the day that it bears. */
export type ScriptedPaper = {
  readonly kind: 'paper'
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly signature: readonly string[]
}

/** A file that somebody attaches to a case or to an entry of a book; the program makes its bytes. */
export type ScriptedFile = {
  readonly at: Instant
  readonly by: AccountId
  readonly owner: Owner
  readonly purpose: AttachmentPurpose
  readonly name: string
  readonly note: string
  readonly content: ScriptedPhotograph | ScriptedPaper
}
