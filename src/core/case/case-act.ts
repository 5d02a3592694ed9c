import type { Day } from '../calendar/day.ts'
import type { ExtensionId, MeasureId, UnitId } from '../ledger/ids.ts'
import type {
  Claim,
  ClosingStatus,
  Measure,
  Progress,
  Repeat,
  RoleOnCase,
  Verdict,
} from './case.ts'
import type { ClaimVerdict, Intake, IntakeCorrection } from './case-event.ts'
import type { ActOnHandOn } from './hand-on.ts'

/** What somebody wants done with a case as a whole. */
export type ActOnCase =
  | { readonly act: 'receive'; readonly intake: Intake }
  | { readonly act: 'correct'; readonly changes: IntakeCorrection; readonly reason: string }
  | {
      readonly act: 'handOver'
      readonly from: string
      readonly to: string
      readonly isOnTheSpot: boolean
    }
  | {
      readonly act: 'dispatch'
      readonly roles: readonly RoleOnCase[]
      readonly givenDueOn: Day | null
    }
  | { readonly act: 'chooseRectification'; readonly rectification: 'immediate' | 'planned' }
  | { readonly act: 'reportProgress'; readonly progress: Progress; readonly note: string }
  | { readonly act: 'takeMeasure'; readonly measure: Measure }
  | { readonly act: 'withdrawMeasure'; readonly measureId: MeasureId; readonly reason: string }
  | { readonly act: 'overrideVerdict'; readonly verdict: Verdict; readonly reason: string }
  | { readonly act: 'restateClaims'; readonly claims: readonly Claim[]; readonly reason: string }
  | { readonly act: 'judgeRepeat'; readonly repeat: Repeat | null; readonly reason: string }
  | {
      readonly act: 'sortOut'
      readonly on: Day
      readonly reason: string
      readonly leaders: readonly string[]
    }
  | { readonly act: 'liftDifficulty'; readonly reason: string }
  | { readonly act: 'assignLeaders'; readonly leaders: readonly string[] }

/** What somebody wants done with one unit's part of a case. */
export type ActOnPart =
  | { readonly act: 'withdraw'; readonly unitId: UnitId; readonly reason: string }
  | { readonly act: 'signFor'; readonly unitId: UnitId }
  | { readonly act: 'sendBack'; readonly unitId: UnitId; readonly reason: string }
  | {
      readonly act: 'verify'
      readonly unitId: UnitId
      readonly findings: string
      readonly verdicts: readonly ClaimVerdict[]
    }
  | { readonly act: 'reply'; readonly unitId: UnitId; readonly handling: string }
  | { readonly act: 'passByAuthority'; readonly unitId: UnitId; readonly opinion: string }
  | { readonly act: 'returnByAuthority'; readonly unitId: UnitId; readonly reason: string }
  | { readonly act: 'passByOffice'; readonly unitId: UnitId; readonly opinion: string }
  | { readonly act: 'returnByOffice'; readonly unitId: UnitId; readonly reason: string }
  | {
      readonly act: 'signOff'
      readonly unitId: UnitId
      readonly status: Exclude<ClosingStatus, 'open'>
      readonly opinion: string
    }
  | { readonly act: 'report'; readonly unitId: UnitId }
  | { readonly act: 'reopen'; readonly unitId: UnitId; readonly reason: string }
  | { readonly act: 'urge'; readonly unitId: UnitId; readonly note: string }
  | {
      readonly act: 'askExtension'
      readonly unitId: UnitId
      readonly extensionId: ExtensionId
      readonly until: Day
      readonly reason: string
    }
  | {
      readonly act: 'decideExtension'
      readonly unitId: UnitId
      readonly extensionId: ExtensionId
      readonly isGranted: boolean
      readonly reason: string
    }

/** What somebody wants done with a case: the commands of the ledger, one shape each. */
export type CaseAct = ActOnCase | ActOnPart | ActOnHandOn

export type CaseActName = CaseAct['act']
