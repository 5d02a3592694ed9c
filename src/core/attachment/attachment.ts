import type { EntryId } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { AccountId, CaseId, UnitId } from '../ledger/ids.ts'

/** An attachment of a case or of an entry of a book: a UUID. */
export type AttachmentId = string & { readonly __brand: 'AttachmentId' }

/** What a file shows: 整改前、整改后、现场情况、佐证材料. */
export type AttachmentPurpose = 'before' | 'after' | 'site' | 'paper'

/** Degrees north and east (WGS-84), as the camera wrote them. */
export type Position = { readonly latitude: number; readonly longitude: number }

/** What the bytes of a file say of themselves, whatever its name claims. */
export type FileFacts = {
  /** SHA-256 of the bytes, in hexadecimal digits: the same picture sent in twice is known again. */
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  readonly widthPx: number | null
  readonly heightPx: number | null
  /** When the camera says that it was taken; a camera without a zone is read as China's clock. */
  readonly takenAt: Instant | null
  readonly position: Position | null
  /** What a picture looks like (`core/evidence/picture-hash.ts`); null where that cannot be told. */
  readonly likeness: string | null
  /** The day that a paper bears under its signature (`core/reading/paper-day.ts`); null where that cannot be told. */
  readonly writtenOn: Day | null
}

/** To what a file belongs: to a case, or to an entry of one of the office's books. */
export type Owner =
  | { readonly caseId: CaseId; readonly entryId: null }
  | { readonly caseId: null; readonly entryId: EntryId }

/** A file that belongs to a case or to an entry. */
export type Attachment = FileFacts & {
  readonly attachmentId: AttachmentId
  /** The case to which it belongs; null where that is an entry. */
  readonly caseId: CaseId | null
  readonly entryId: EntryId | null
  /** The unit that sent it in; null from the office. */
  readonly unitId: UnitId | null
  readonly purpose: AttachmentPurpose
  readonly name: string
  readonly note: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
  /** Taken back with a reason; it stays on record. */
  readonly withdrawn: {
    readonly at: Instant
    readonly by: AccountId
    readonly reason: string
  } | null
}
