import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { CaseKind, ClosingStatus } from '../case/case.ts'
import type { OfficeId, RoundId } from '../ledger/ids.ts'
import type { Figure } from '../statistics/figure.ts'
import type { AsOf } from '../statistics/question.ts'

/** A snapshot that a province's office received: a UUID. */
export type SnapshotId = string & { readonly __brand: 'SnapshotId' }

/** What every snapshot tells, in this order; `snapshot-questions.ts` has the definition of each. */
export type SnapshotFigureName =
  | 'handedOver'
  | 'kinds'
  | 'categories'
  | 'channels'
  | 'verdicts'
  | 'progress'
  | 'verified'
  | 'closed'
  | 'partlyClosed'
  | 'open'
  | 'overdue'
  | 'key'
  | 'difficult'

/** A figure with its definition in words, and the words of its parts: whoever receives it needs no settings of the city. */
export type SnapshotFigure = {
  readonly name: SnapshotFigureName
  readonly definition: string
  readonly figure: Figure
  /** By the key of a part. */
  readonly words: Readonly<Record<string, string>>
}

/** The lists that a city may add where it agrees to. */
export type SnapshotListName = 'overdue' | 'key'

/** A case on such a list: which it is and how it stands; nothing of its text, its place or its complainant. */
export type SnapshotCase = {
  readonly number: string | null
  readonly kind: CaseKind
  /** The units that lead it, by the names that the city's papers print. */
  readonly units: readonly string[]
  readonly categories: readonly string[]
  readonly isKey: boolean
  readonly handedOverOn: Day | null
  readonly dueOn: Day | null
  readonly status: ClosingStatus
}

export type SnapshotList = {
  readonly name: SnapshotListName
  readonly cases: readonly SnapshotCase[]
}

/** The figures of a city's round as of an instant, as they leave the city's office. */
export type Snapshot = {
  readonly format: 'huiyin-snapshot'
  readonly version: 1
  readonly officeId: OfficeId
  /** The office's name as its papers print it. */
  readonly office: string
  readonly roundId: RoundId
  readonly title: string
  readonly keyWord: string
  readonly asOf: AsOf
  readonly madeAt: Instant
  readonly figures: readonly SnapshotFigure[]
  readonly lists: readonly SnapshotList[]
}

/** Who made it: an Ed25519 signature over the hash, and the public key that checks it, both base64url. */
export type SnapshotSignature = { readonly publicKey: string; readonly value: string }

/** A snapshot as a file: with the hash over all the rest (`canonicalText`), so that what was changed on the way is seen; those made before signatures, or by other programs, bear none. */
export type SnapshotFile = Snapshot & {
  readonly sha256: string
  readonly signature?: SnapshotSignature
}
