import type { EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

export type CallBackStep = 'toCall' | 'called' | 'notReached'

/** 满意、基本满意、不满意 */
export type Satisfaction = 'satisfied' | 'mostlySatisfied' | 'dissatisfied'

/** Asking the complainant of a case (回访). Who that is stands in the sealed record alone. */
export type CallBack = EntryState & {
  readonly step: CallBackStep
  readonly no: string
  readonly caseId: CaseId
  readonly caseNumber: string
  /** Which of the case's sealed records; null where nobody left a name. */
  readonly identityNumber: number | null
  /** Who handled it; they neither see this nor enter it. */
  readonly handledBy: readonly UnitId[]
  readonly closedOn: Day | null
  readonly attempts: readonly { readonly on: Day; readonly note: string }[]
  readonly calledOn: Day | null
  readonly satisfaction: Satisfaction | null
  readonly said: string
  readonly isReallyDone: boolean | null
}

export type CallBackAct =
  | {
      readonly act: 'planCallBack'
      readonly caseId: CaseId
      readonly identityNumber: number | null
    }
  | { readonly act: 'tryCallBack'; readonly note: string }
  | {
      readonly act: 'recordCallBack'
      readonly satisfaction: Satisfaction
      /** Whether the complainant says that it was really put right. */
      readonly isReallyDone: boolean | null
      readonly said: string
    }
  | { readonly act: 'giveUpCallBack'; readonly reason: string }

export const CALL_BACK_PAST = {
  planCallBack: 'callBackPlanned',
  tryCallBack: 'callBackTried',
  recordCallBack: 'callBackRecorded',
  giveUpCallBack: 'callBackGivenUp',
} as const satisfies Readonly<Record<CallBackAct['act'], string>>

type Told = FactOf<CallBackAct, typeof CALL_BACK_PAST>

export type CallBackFact =
  | Exclude<Told, { type: 'callBackPlanned' }>
  | (Extract<Told, { type: 'callBackPlanned' }> &
      Pick<CallBack, 'caseNumber' | 'handledBy' | 'closedOn'>)
