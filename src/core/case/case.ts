import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type {
  BatchId,
  CaseId,
  ClaimId,
  ExtensionId,
  MeasureId,
  RoundId,
  UnitId,
} from '../ledger/ids.ts'
import type { UnitRole } from '../unit/unit.ts'
import type { HandOn } from './hand-on.ts'

/** The kinds of case (domain §3): 信访件、暗访问题、问题线索、转办问题、典型案例、反馈问题、警示片问题、专项行动问题、自查问题. */
export type CaseKind =
  | 'petition'
  | 'covertFinding'
  | 'lead'
  | 'referredProblem'
  | 'publishedExample'
  | 'feedbackProblem'
  | 'warningFilmProblem'
  | 'campaignProblem'
  | 'selfFoundProblem'

/** How a petition came: 来电、来信、微信、其他途径. */
export type Channel = 'call' | 'letter' | 'wechat' | 'other'

/** 属实、基本属实、部分属实、不属实. */
export type Verdict = 'substantiated' | 'mostly' | 'partly' | 'unsubstantiated'

/** 三态: 未办结、阶段性办结、已办结. */
export type ClosingStatus = 'open' | 'partlyClosed' | 'closed'

/** 整改进展: 尚未启动 … 完成整改、完成交账销号. */
export type Progress = 'notStarted' | 'behind' | 'onSchedule' | 'ahead' | 'done' | 'closedOut'

/** Where one unit's part of a case stands; the acts between them are in `lifecycle.ts`. */
export type PartStep =
  | 'assigned'
  | 'sentBack'
  | 'signedFor'
  | 'verified'
  | 'replied'
  | 'returned'
  | 'authorityReviewed'
  | 'officeReviewed'
  | 'signedOff'
  | 'reported'

/** A matter handed over, as it stands after all that happened to it; whatever is done about it is done in its parts, one for each lead unit. */
export type Case = {
  readonly id: CaseId
  readonly roundId: RoundId
  readonly kind: CaseKind
  /** Normalised: half-width, no white space, no `*`; null for findings without a number. */
  readonly number: string | null
  readonly numberRaw: string | null
  /** Null when it was handed over on the spot, outside any batch (现场交办). */
  readonly batchId: BatchId | null
  readonly channel: Channel | null
  readonly receivedOn: Day | null
  /** The team's mark at hand-over (重点件). */
  readonly isKey: boolean
  readonly categories: readonly string[]
  readonly industry: string | null
  readonly place: string
  /** What was complained of or found, as handed over. */
  readonly text: string
  readonly requirement: string
  readonly claims: readonly Claim[]
  /** Numbers of other cases named in the text. */
  readonly mentions: readonly string[]
  readonly repeat: Repeat | null
  /** How many counted pieces beyond one the case was split into: the k of n(+k). */
  readonly splitPlus: number
  readonly handOvers: readonly HandOver[]
  readonly roles: readonly RoleOnCase[]
  readonly parts: readonly Part[]
  readonly overriddenVerdict: { readonly verdict: Verdict; readonly reason: string } | null
  readonly difficult: Difficulty | null
  readonly rectification: 'immediate' | 'planned' | null
  readonly progress: Progress
  readonly measures: readonly Measure[]
  readonly responsibleLeaders: readonly string[]
  readonly remark: string
  /** Columns of the hand-over list that no field holds: heading → text. */
  readonly other: Readonly<Record<string, string>>
}

/** One of the things that a case complains of (诉求), with a verdict of its own. */
export type Claim = {
  readonly id: ClaimId
  readonly text: string
  /** False when it is outside the inspection's scope; then it takes no verdict. */
  readonly isInScope: boolean
  readonly verdict: Verdict | null
}

/** That a case may complain of what others complained of; it keeps its own row and its own reply. */
export type Repeat = {
  /** Null while only suspected; the office judges. */
  readonly isRepeat: boolean | null
  readonly ofNumbers: readonly string[]
  /** The first case's number, shared by all of a group. */
  readonly group: string
}

/** One handing over of a case by the team (交办); findings may be handed over twice. */
export type HandOver = {
  readonly from: string
  readonly to: string
  readonly at: Instant
  /** 1 for the first hand-over of this case, then 2, 3 … */
  readonly nth: number
  readonly isOnTheSpot: boolean
}

/** In which role a unit has to do with a case; a unit may have several. */
export type RoleOnCase = { readonly unitId: UnitId; readonly role: UnitRole }

/** One lead unit's own part of the case; a joint case has several. */
export type Part = {
  readonly unitId: UnitId
  readonly step: PartStep
  readonly status: ClosingStatus
  readonly dispatchedAt: Instant
  readonly signedForAt: Instant | null
  readonly verifiedAt: Instant | null
  readonly signedOffAt: Instant | null
  /** When it came to the step where it is now. */
  readonly movedAt: Instant
  /** The deadline printed in the hand-over list, where it gave one; it stands above the round's rule. */
  readonly givenDueOn: Day | null
  readonly findings: string
  readonly handling: string
  readonly returns: readonly {
    readonly by: 'unit' | 'authority' | 'office'
    readonly reason: string
    readonly at: Instant
  }[]
  readonly extensions: readonly Extension[]
  readonly urgedAt: readonly Instant[]
  /** What the unit handed on to units below it, in the order of handing on; left out where it never did. */
  readonly handOns?: readonly HandOn[]
}

/** A request for more time and what was decided; the decision is null while it waits. */
export type Extension = {
  readonly id: ExtensionId
  readonly until: Day
  readonly reason: string
  readonly askedAt: Instant
  readonly decision: {
    readonly isGranted: boolean
    readonly reason: string
    readonly at: Instant
  } | null
}

/** The office's own sorting-out of what is still open (重点难点问题). */
export type Difficulty = {
  readonly on: Day
  readonly reason: string
  readonly leaders: readonly string[]
}

/** What was done to enterprises or persons; what is counted in enterprises, cases, persons or money is never added up together. */
export type MeasureKind =
  | 'orderedToCorrect'
  | 'orderedToRectify'
  | 'stoppedForRectification'
  | 'productionRestricted'
  | 'closedDown'
  | 'sealed'
  | 'penaltyCase'
  | 'fine'
  | 'criminalCase'
  | 'transferredToPolice'
  | 'administrativeDetention'
  | 'criminalDetention'
  | 'summoned'
  | 'criticised'
  | 'admonished'
  | 'organisationalMeasure'
  | 'disciplined'
  | 'heldAccountable'
  | 'damageCompensation'

/** 家、件、人、元、份: counts in different units are never added. */
export type UnitOfCount = 'enterprises' | 'cases' | 'persons' | 'yuan' | 'documents'

/** One measure or consequence of a case, as a unit reported it: a number in one unit of count. */
export type Measure = {
  readonly id: MeasureId
  readonly unitId: UnitId
  readonly kind: MeasureKind
  readonly quantity: number
  readonly unitOfCount: UnitOfCount
  /** Each notice by its own number: 零环责改〔2020〕076号. */
  readonly notices: readonly string[]
  readonly on: Day
  readonly note: string
}
