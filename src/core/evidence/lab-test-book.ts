import {
  type BookRules,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { type Lifecycle, WITH_AUTHORITY } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import {
  LAB_TEST_PAST,
  type LabTest,
  type LabTestAct,
  type LabTestFact,
  type LabTestStep,
} from './lab-test.ts'
import { judgeResult } from './limit.ts'

const LAB_TEST_LIFECYCLE: Lifecycle<LabTestStep, LabTestAct['act']> = {
  takeSample: { from: 'new', to: 'awaitingResult', by: WITH_AUTHORITY, ofUnit: 'involved' },
  postponeResult: {
    ...{ from: ['awaitingResult'], to: null, by: WITH_AUTHORITY, ofUnit: 'involved' },
    needsReason: true,
  },
  giveResults: {
    ...{ from: ['awaitingResult'], to: null, by: WITH_AUTHORITY, ofUnit: 'involved' },
  },
}

/** 采样检测: the book of laboratory tests. */
export const LAB_TEST_BOOK: BookRules<LabTest, LabTestAct, LabTestFact> = {
  book: 'labTest',
  lifecycle: LAB_TEST_LIFECYCLE,
  decide: decideLabTest,
  evolve: evolveLabTest,
  describe: describeLabTest,
  clocks: clocksOfLabTest,
}

function decideLabTest(state: LabTest | null, act: LabTestAct): Result<LabTestFact> {
  if (act.act === 'takeSample' && act.items.length === 0) return refused('items-missing')
  if (act.act === 'giveResults' && state) {
    if (act.results.length !== state.items.length) {
      return refused('results-do-not-fit', { count: String(state.items.length) })
    }
    if (act.on < state.sampledOn) return refused('report-before-sample', { from: state.sampledOn })
  }
  return agreed(factOf(act, LAB_TEST_PAST))
}

function evolveLabTest(
  before: LabTest | EntryPlace,
  { fact, happenedAt: at }: EntryEvent<LabTestFact>,
): LabTest {
  const state = hasBegun(before) ? before : emptyLabTest(before, at)
  switch (fact.type) {
    case 'sampleTaken': {
      const { type: _, items, ...sample } = fact
      return { ...state, ...sample, items: items.map((one) => ({ ...one, measured: null })) }
    }
    case 'resultPostponed': {
      const { to, reason } = fact
      return {
        ...state,
        expectedOn: to,
        postponements: [...state.postponements, { to, reason }],
      }
    }
    case 'resultsGiven': {
      const items = state.items.map((one, index) => ({
        ...one,
        measured: fact.results[index] ?? one.measured,
      }))
      const report = { letter: fact.letter, on: fact.on }
      const isWhole = items.every((one) => one.measured !== null)
      return isWhole
        ? { ...state, items, report, step: 'resultGiven', movedAt: at }
        : { ...state, items, report }
    }
  }
}

function emptyLabTest(place: EntryPlace, at: LabTest['openedAt']): LabTest {
  return {
    ...place,
    ...{ step: 'awaitingResult', openedAt: at, movedAt: at, no: '', place: '' },
    ...{ sampledOn: dayOfInstant(at), laboratory: '', unitIds: [], caseId: null, taskId: null },
    ...{ expectedOn: null, items: [], report: null, postponements: [] },
  }
}

function describeLabTest(state: LabTest): EntryDescription {
  const { no, place, laboratory, unitIds, items, step, caseId, taskId } = state
  const verdicts = items.map((one) => judgeResult(one, one.measured).verdict)
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length
  return {
    no,
    title: place,
    text: [no, place, laboratory, ...items.map((one) => `${one.item} ${one.standard}`)].join('\n'),
    isOpen: step === 'awaitingResult',
    leadUnits: unitIds,
    involvedUnits: unitIds,
    audience: 'units',
    links: [
      ...(caseId ? [{ kind: 'case' as const, target: caseId, role: 'tests' }] : []),
      ...(taskId ? [{ kind: 'entry' as const, target: taskId, role: 'tests' }] : []),
    ],
    counted: {
      ...{ items: items.length, exceeds: count('exceeds'), within: count('within') },
      ...{ awaited: count('awaited'), expectedOn: state.expectedOn },
    },
  }
}

function clocksOfLabTest({ expectedOn, report, step }: LabTest): readonly Clock[] {
  if (expectedOn === null) return []
  const metOn = step === 'resultGiven' ? (report?.on ?? null) : null
  return [clockOnDay({ name: 'resultDue', dueOn: expectedOn, metOn, remindBefore: [1] })]
}
