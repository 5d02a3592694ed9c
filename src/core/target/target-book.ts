import {
  type BookRules,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { firstWords } from '../book/first-words.ts'
import { JUDGES, KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import {
  TARGET_PAST,
  type Target,
  type TargetAct,
  type TargetContent,
  type TargetFact,
  type TargetStep,
} from './target.ts'

/** The way of a target: the office sets it, its unit tells how much is done. */
export const TARGET_LIFECYCLE: Lifecycle<TargetStep, TargetAct['act']> = {
  setTarget: { from: 'new', to: 'targeted', by: KEEPERS },
  reviseTarget: { from: ['targeted', 'reached'], to: null, by: KEEPERS, needsReason: true },
  reportOnTarget: { from: ['targeted', 'reached'], to: null, by: WITH_UNITS, ofUnit: 'lead' },
  withdrawTarget: { from: ['targeted', 'reached'], to: 'withdrawn', by: JUDGES, needsReason: true },
}

/** 市定目标: targets set in numbers, planned beside done. */
export const TARGET_BOOK: BookRules<Target, TargetAct, TargetFact> = {
  book: 'target',
  lifecycle: TARGET_LIFECYCLE,
  decide,
  evolve,
  describe,
  clocks,
}

/** How much of a target is done in all. */
export function doneOf({ reports }: Pick<Target, 'reports'>): number {
  return reports.at(-1)?.done ?? 0
}

function decide(state: Target | null, act: TargetAct): Result<TargetFact> {
  if ('content' in act && act.content.unitIds.length === 0) return refused('target-without-unit')
  if (act.act === 'reportOnTarget' && state && act.done < doneOf(state) && !/\S/.test(act.note)) {
    return refused('entry-reason-missing', { book: 'target', act: act.act })
  }
  return agreed(factOf(act, TARGET_PAST))
}

const EMPTY: TargetContent = {
  ...{ no: null, setBy: '', what: '', countedIn: '', planned: 0, unitIds: [], dueOn: null },
}

function evolve(before: Target | EntryPlace, event: EntryEvent<TargetFact>): Target {
  const { fact, happenedAt } = event
  const begun: Target = hasBegun(before)
    ? before
    : {
        ...{ ...before, openedAt: happenedAt, movedAt: happenedAt, step: 'targeted' },
        ...{ content: EMPTY, reports: [], reachedOn: null, withdrawnReason: null },
      }
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'targetWithdrawn':
      return { ...begun, step: 'withdrawn', movedAt: happenedAt, withdrawnReason: fact.reason }
    case 'targetReportedOn': {
      const { done, note } = fact
      return measured({ ...begun, reports: [...begun.reports, { on, done, note }] }, event)
    }
    default:
      return measured({ ...begun, content: fact.content }, event)
  }
}

/** A target is reached, or no longer, as what is planned and what is done say. */
function measured(state: Target, { happenedAt }: EntryEvent<TargetFact>): Target {
  const step = doneOf(state) >= state.content.planned ? 'reached' : 'targeted'
  if (step === state.step) return state
  const reachedOn = step === 'reached' ? dayOfInstant(happenedAt) : null
  return { ...state, step, movedAt: happenedAt, reachedOn }
}

function describe(state: Target): EntryDescription {
  const { no, setBy, what, countedIn, planned, unitIds } = state.content
  return {
    no,
    title: firstWords(`${what} ${planned}${countedIn}`),
    text: [setBy, what, ...state.reports.map(({ note }) => note)].join('\n'),
    isOpen: state.step === 'targeted',
    leadUnits: unitIds,
    involvedUnits: unitIds,
    audience: 'units',
    links: [],
    counted: { setBy, what, countedIn, planned, done: doneOf(state) },
  }
}

function clocks({ content, step, reachedOn }: Target): readonly Clock[] {
  const { dueOn } = content
  if (dueOn === null || step === 'withdrawn') return []
  return [clockOnDay({ name: 'taskDue', dueOn, metOn: reachedOn, remindBefore: [10, 3] })]
}
