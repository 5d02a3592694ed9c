import type { EntryId, EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { Subject } from '../closeout/close-out.ts'
import type { UnitId } from '../ledger/ids.ts'

export type LookBackStep = 'lookingBack' | 'lookBackOver'

/** How problems are chosen: all of a list, or a sample that a published seed draws. */
export type LookBackWay = 'list' | 'sample'

/** Why a problem weighs more than others in a sample. */
export type RiskReason =
  | 'relapsedBefore'
  | 'repeatedComplaint'
  | 'dissatisfied'
  | 'finishedLate'
  | 'keyCase'
  | 'neverInspected'

/** A problem that may be looked at again. */
export type Candidate = {
  readonly subject: Subject
  /** Its close-out, where it has one: a relapse takes it back. */
  readonly closeOutId: EntryId | null
  readonly number: string
  readonly title: string
  readonly leadUnits: readonly UnitId[]
  readonly reasons: readonly RiskReason[]
}

/** A candidate with its weight and its place in the draw, as published. */
export type Drawn = Candidate & {
  readonly weight: number
  /** Between 0 and 1, from the seed and the problem alone; null for a list. */
  readonly ticket: number | null
  readonly isChosen: boolean
}

/** One look-back (回头看): what was chosen, how, and until when. */
export type LookBack = EntryState & {
  readonly step: LookBackStep
  readonly no: string
  readonly title: string
  readonly way: LookBackWay
  readonly seed: string | null
  readonly size: number | null
  readonly dueOn: Day
  readonly drawn: readonly Drawn[]
  readonly summary: string
}

export type LookBackAct =
  | {
      readonly act: 'planLookBack'
      readonly no: string
      readonly title: string
      readonly way: LookBackWay
      readonly seed: string | null
      readonly size: number | null
      readonly dueOn: Day
      readonly candidates: readonly Candidate[]
    }
  | { readonly act: 'endLookBack'; readonly summary: string }

export const LOOK_BACK_PAST = {
  planLookBack: 'lookBackPlanned',
  endLookBack: 'lookBackEnded',
} as const satisfies Readonly<Record<LookBackAct['act'], string>>

type Told = FactOf<LookBackAct, typeof LOOK_BACK_PAST>

/** The draw is part of the record: anybody can make it again from the seed. */
export type LookBackFact =
  | Exclude<Told, { type: 'lookBackPlanned' }>
  | (Omit<Extract<Told, { type: 'lookBackPlanned' }>, 'candidates'> & {
      readonly drawn: readonly Drawn[]
    })
