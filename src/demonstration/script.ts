import type { Role } from '../core/account/actor.ts'
import type { Book, EntryAct, EntryId } from '../core/book/entry.ts'
import type { DraftSource, ItemContent } from '../core/bulletin/issue/item.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { CaseAct } from '../core/case/case-act.ts'
import type { AccountId, BatchId, CaseId, OfficeId, UnitId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** One act of somebody at a moment; it is recorded at that moment as well. */
export type Step = {
  readonly at: Instant
  readonly by: AccountId
  readonly act: CaseAct
}

/** Everything that is done with one case, in the order of time; the first step receives it. */
export type CaseHistory = { readonly caseId: CaseId; readonly steps: readonly Step[] }

/** What somebody sends in for the issue. */
export type ScriptedItem = {
  readonly at: Instant
  readonly by: AccountId
  readonly content: ItemContent
  /** What the content's texts leave to the office's books, by the mark that stands for it there; spread over paragraphs, or run on. */
  readonly draws: readonly {
    readonly mark: string
    readonly isSpread: boolean
    readonly source: DraftSource
  }[]
}

/** An entry of one of the office's books, with everything done with it. */
export type ScriptedEntry = {
  readonly entryId: EntryId
  readonly book: Book
  /** By which the round's items name it; most have none. */
  readonly name?: string
  readonly steps: readonly {
    readonly at: Instant
    readonly by: AccountId
    readonly act: EntryAct
  }[]
}

/** A table of a batch for the public: as of when it is made, and whether it is published or waits for it. */
export type ScriptedTable = {
  readonly batchId: BatchId
  readonly at: Instant
  readonly isPublished: boolean
}

export type DemonstrationAccount = {
  readonly id: AccountId
  readonly name: string
  readonly role: Role
  readonly unitId: UnitId | null
}

/** A round as a play: who there is, what comes in, what is done with it, up to `endsAt`. */
export type Script = {
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly accounts: readonly DemonstrationAccount[]
  readonly settings: RoundSettings
  readonly batches: readonly Batch[]
  readonly cases: readonly CaseHistory[]
  readonly entries: readonly ScriptedEntry[]
  /** Attached when everything else is played. */
  readonly files?: readonly ScriptedFile[]
  /** Tables for the public, in the order in which they are made. */
  readonly tables?: readonly ScriptedTable[]
  /** In the order in which the issue prints them. */
  readonly items: readonly ScriptedItem[]
  /** Numbers of the demonstrated issue: of the year, and running; null where another round's bulletin tells of it. */
  readonly issue: {
    readonly numberOfYear: number
    readonly runningNumber: number
    /** Numbers of the key cases that it tells one by one; null leaves the choice to the bulletin's rule. */
    readonly keyNumbers: readonly string[] | null
  } | null
  /** The moment at which the round's demonstrated issue is drafted. */
  readonly endsAt: Instant
  readonly issuedOn: Day
}

/** A UUID that says which case of which round it is, so that a demonstration has the same addresses everywhere. */
export function demonstrationCaseId(round: number, serial: number): CaseId {
  const part = String(serial).padStart(12, '0')
  return `0${String(round).padStart(7, '0')}-0000-7000-8000-${part}` as CaseId
}
