import {
  type BookRules,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
  type RoundView,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { KEEPERS, type Lifecycle } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockByTerm } from '../clock/clock.ts'
import type { CaseId } from '../ledger/ids.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import {
  CALL_BACK_PAST,
  type CallBack,
  type CallBackAct,
  type CallBackFact,
  type CallBackStep,
} from './call-back.ts'

const CALL_BACK_LIFECYCLE: Lifecycle<CallBackStep, CallBackAct['act']> = {
  planCallBack: { from: 'new', to: 'toCall', by: KEEPERS },
  tryCallBack: { from: ['toCall'], to: null, by: KEEPERS },
  recordCallBack: { from: ['toCall'], to: 'called', by: KEEPERS },
  giveUpCallBack: { from: ['toCall'], to: 'notReached', by: KEEPERS, needsReason: true },
}

/** 回访: the office's own book, held apart from whoever handled the case. */
export const CALL_BACK_BOOK: BookRules<CallBack, CallBackAct, CallBackFact> = {
  book: 'callBack',
  lifecycle: CALL_BACK_LIFECYCLE,
  decide: decideCallBack,
  evolve: evolveCallBack,
  describe: describeCallBack,
  clocks: clocksOfCallBack,
  needs: (_state, act) => (act.act === 'planCallBack' ? { cases: [act.caseId] } : {}),
}

function decideCallBack(
  _state: CallBack | null,
  act: CallBackAct,
  { cases }: EntryCircumstances,
): Result<CallBackFact> {
  if (act.act !== 'planCallBack') return agreed(factOf(act, CALL_BACK_PAST))
  const theCase = cases.get(act.caseId)
  if (!theCase) return refused('case-unknown', { case: act.caseId })
  const { parts } = theCase
  if (parts.length === 0 || parts.some((part) => part.status === 'open')) {
    return refused('call-back-too-early', { case: theCase.number ?? '' })
  }
  const closed = parts
    .flatMap((part) => part.signedOffAt ?? [])
    .sort()
    .at(-1)
  return agreed({
    ...factOf(act, CALL_BACK_PAST),
    caseNumber: theCase.number ?? '',
    handledBy: parts.map((part) => part.unitId),
    closedOn: closed === undefined ? null : dayOfInstant(closed),
  })
}

function evolveCallBack(
  before: CallBack | EntryPlace,
  { fact, happenedAt: at }: EntryEvent<CallBackFact>,
): CallBack {
  const state = hasBegun(before) ? before : emptyCallBack(before, at)
  const on = dayOfInstant(at)
  switch (fact.type) {
    case 'callBackPlanned': {
      const { type: _, ...planned } = fact
      return { ...state, ...planned, no: planned.caseNumber }
    }
    case 'callBackTried':
      return { ...state, attempts: [...state.attempts, { on, note: fact.note }] }
    case 'callBackRecorded': {
      const { satisfaction, isReallyDone, said } = fact
      const told = { satisfaction, isReallyDone, said, calledOn: on }
      return { ...state, ...told, step: 'called', movedAt: at }
    }
    case 'callBackGivenUp':
      return { ...state, step: 'notReached', movedAt: at, said: fact.reason }
  }
}

function emptyCallBack(place: EntryPlace, at: CallBack['openedAt']): CallBack {
  return {
    ...place,
    ...{ step: 'toCall', openedAt: at, movedAt: at, no: '', caseId: '' as CaseId, caseNumber: '' },
    ...{ identityNumber: null, handledBy: [], closedOn: null, attempts: [], calledOn: null },
    ...{ satisfaction: null, said: '', isReallyDone: null },
  }
}

/** No unit is concerned, so that none sees it; who handled the case is only counted. */
function describeCallBack(state: CallBack): EntryDescription {
  const { caseId, caseNumber, handledBy, satisfaction, isReallyDone, step, said } = state
  return {
    no: null,
    title: caseNumber,
    text: [caseNumber, said].join('\n'),
    isOpen: step === 'toCall',
    leadUnits: [],
    involvedUnits: [],
    audience: 'office',
    links: [{ kind: 'case', target: caseId, role: 'callsBack' }],
    counted: { satisfaction, isReallyDone, handledBy, caseNumber },
  }
}

function clocksOfCallBack({ closedOn, calledOn, step, movedAt }: CallBack, view: RoundView) {
  if (closedOn === null) return []
  const { callBackTerm } = rectificationOf(view.settings)
  const { count, unit, source, remindBefore } = callBackTerm
  const metOn = calledOn ?? (step === 'notReached' ? dayOfInstant(movedAt) : null)
  const given = { name: 'callBackDue' as const, metOn, startedOn: closedOn, source, remindBefore }
  const clocks: readonly Clock[] = [clockByTerm({ ...given, term: { count, unit } }, view.calendar)]
  return clocks
}
