import type { Actor } from '../account/actor.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { ClaimId, ExtensionId, MeasureId, UnitId } from '../ledger/ids.ts'
import type {
  Case,
  Claim,
  ClosingStatus,
  Difficulty,
  Measure,
  Progress,
  Repeat,
  RoleOnCase,
  Verdict,
} from './case.ts'
import type { HandOnFact } from './hand-on.ts'

/** What came in with the hand-over list: a case before anybody has acted on it. */
export type Intake = Pick<
  Case,
  | 'kind'
  | 'number'
  | 'numberRaw'
  | 'batchId'
  | 'channel'
  | 'receivedOn'
  | 'isKey'
  | 'categories'
  | 'industry'
  | 'place'
  | 'text'
  | 'requirement'
  | 'claims'
  | 'mentions'
  | 'repeat'
  | 'splitPlus'
  | 'remark'
  | 'other'
>

/** The fields of the intake that a dated correction may change. */
export type IntakeCorrection = Partial<Intake>

/** What happened to a case. Each is a fact that no later event unsays; a mistake is mended by a later correction. */
export type CaseFact =
  | { readonly type: 'caseReceived'; readonly intake: Intake }
  | {
      readonly type: 'intakeCorrected'
      readonly changes: IntakeCorrection
      readonly reason: string
    }
  | {
      readonly type: 'caseHandedOver'
      readonly from: string
      readonly to: string
      readonly isOnTheSpot: boolean
    }
  | {
      readonly type: 'caseDispatched'
      readonly roles: readonly RoleOnCase[]
      readonly givenDueOn: Day | null
    }
  | { readonly type: 'partWithdrawn'; readonly unitId: UnitId; readonly reason: string }
  | { readonly type: 'partSignedFor'; readonly unitId: UnitId }
  | { readonly type: 'partSentBack'; readonly unitId: UnitId; readonly reason: string }
  | {
      readonly type: 'partVerified'
      readonly unitId: UnitId
      readonly findings: string
      readonly verdicts: readonly ClaimVerdict[]
    }
  | { readonly type: 'rectificationChosen'; readonly rectification: 'immediate' | 'planned' }
  | { readonly type: 'progressReported'; readonly progress: Progress; readonly note: string }
  | { readonly type: 'measureTaken'; readonly measure: Measure }
  | { readonly type: 'measureWithdrawn'; readonly measureId: MeasureId; readonly reason: string }
  | { readonly type: 'partReplied'; readonly unitId: UnitId; readonly handling: string }
  | { readonly type: 'replyPassedByAuthority'; readonly unitId: UnitId; readonly opinion: string }
  | { readonly type: 'replyPassedByOffice'; readonly unitId: UnitId; readonly opinion: string }
  | {
      readonly type: 'replyReturned'
      readonly unitId: UnitId
      readonly by: 'authority' | 'office'
      readonly reason: string
    }
  | {
      readonly type: 'partSignedOff'
      readonly unitId: UnitId
      readonly status: Exclude<ClosingStatus, 'open'>
      readonly opinion: string
    }
  | { readonly type: 'partReported'; readonly unitId: UnitId }
  | { readonly type: 'partReopened'; readonly unitId: UnitId; readonly reason: string }
  | { readonly type: 'partUrged'; readonly unitId: UnitId; readonly note: string }
  | {
      readonly type: 'extensionAsked'
      readonly unitId: UnitId
      readonly extensionId: ExtensionId
      readonly until: Day
      readonly reason: string
    }
  | {
      readonly type: 'extensionDecided'
      readonly unitId: UnitId
      readonly extensionId: ExtensionId
      readonly isGranted: boolean
      readonly reason: string
    }
  | { readonly type: 'verdictOverridden'; readonly verdict: Verdict; readonly reason: string }
  | { readonly type: 'claimsRestated'; readonly claims: readonly Claim[]; readonly reason: string }
  | { readonly type: 'repeatJudged'; readonly repeat: Repeat | null; readonly reason: string }
  | { readonly type: 'sortedOutAsDifficult'; readonly difficult: Difficulty }
  | { readonly type: 'noLongerDifficult'; readonly reason: string }
  /** Its whole import was undone: the last event of a case that no longer counts. */
  | { readonly type: 'caseVoided'; readonly importId: string; readonly reason: string }
  | { readonly type: 'leadersAssigned'; readonly leaders: readonly string[] }
  | HandOnFact

/** What verification on site found of one claim. */
export type ClaimVerdict = { readonly claimId: ClaimId; readonly verdict: Verdict }

/**
 * One line of a case's record. `happenedAt` is when it happened, `recordedAt` when the office wrote
 * it down; `sequence` counts the case's events from 1 in the order of recording.
 */
export type CaseEvent = {
  readonly sequence: number
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  readonly actor: Pick<Actor, 'accountId' | 'role' | 'unitId'>
  readonly fact: CaseFact
}
