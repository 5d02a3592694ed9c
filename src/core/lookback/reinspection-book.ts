import {
  type BookRules,
  type Consequence,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
  type Needs,
} from '../book/book-rules.ts'
import type { EntryEvent, EntryLink } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import type { CaseId } from '../ledger/ids.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import {
  REINSPECTION_PAST,
  type Reinspection,
  type ReinspectionAct,
  type ReinspectionFact,
  type ReinspectionStep,
} from './reinspection.ts'

const REINSPECTION_LIFECYCLE: Lifecycle<ReinspectionStep, ReinspectionAct['act']> = {
  orderReinspection: { from: 'new', to: 'toInspect', by: KEEPERS },
  inspect: { from: ['toInspect'], to: 'inspected', by: KEEPERS },
  recordSetRight: { from: ['inspected'], to: 'setRight', by: WITH_UNITS, ofUnit: 'lead' },
}

/** 复查: the book of re-inspections, each of one problem. A unit hears of it once it has been looked at. */
export const REINSPECTION_BOOK: BookRules<Reinspection, ReinspectionAct, ReinspectionFact> = {
  book: 'reinspection',
  lifecycle: REINSPECTION_LIFECYCLE,
  decide: decideReinspection,
  evolve: evolveReinspection,
  describe: describeReinspection,
  clocks: clocksOfReinspection,
  needs: (state) => (state ? needsOf(state) : {}),
  consequences: consequencesOf,
}

function needsOf({ subject, closeOutId }: Reinspection): Needs {
  const closeOut = closeOutId ? [closeOutId] : []
  return subject.kind === 'task'
    ? { entries: [subject.entryId, ...closeOut] }
    : { entries: closeOut, cases: [subject.caseId] }
}

function decideReinspection(
  state: Reinspection | null,
  act: ReinspectionAct,
  given: EntryCircumstances,
): Result<ReinspectionFact> {
  if (act.act !== 'inspect') return agreed(factOf(act, REINSPECTION_PAST))
  if (act.findings.trim() === '') return refused('findings-missing')
  const reopens = state && act.result !== 'stable' ? comingBack(state, given) : NOTHING
  return agreed({ ...factOf(act, REINSPECTION_PAST), reopens })
}

const NOTHING = { task: false, closeOut: false, partsOf: [] } as const

/** Only what is over comes back: a task under way and a part still open go on as they are. */
function comingBack(
  { subject, closeOutId }: Reinspection,
  { entries, cases }: EntryCircumstances,
): Extract<ReinspectionFact, { type: 'problemInspected' }>['reopens'] {
  const task = subject.kind === 'task' ? entries.get(subject.entryId)?.state.step : undefined
  const theCase = subject.kind === 'case' ? cases.get(subject.caseId) : undefined
  const parts = theCase?.parts.filter(({ step }) => step === 'signedOff' || step === 'reported')
  return {
    task: task === 'finished' || task === 'closedOut',
    closeOut: closeOutId !== null && entries.get(closeOutId)?.state.step === 'closeOutDone',
    partsOf: parts?.map((part) => part.unitId) ?? [],
  }
}

function consequencesOf(fact: ReinspectionFact, state: Reinspection): readonly Consequence[] {
  if (fact.type !== 'problemInspected' || fact.result === 'stable') return []
  const { subject, closeOutId } = state
  const { reopens, findings } = fact
  const reason = findings
  return [
    ...(reopens.closeOut && closeOutId !== null
      ? [
          {
            on: 'entry' as const,
            entryId: closeOutId,
            act: { act: 'takeCloseOutRelapse', reason },
          },
        ]
      : []),
    ...(reopens.task && subject.kind === 'task'
      ? [{ on: 'entry' as const, entryId: subject.entryId, act: { act: 'takeRelapse', reason } }]
      : []),
    ...(subject.kind === 'case' ? backOnCase(subject.caseId, reopens.partsOf, reason) : []),
  ]
}

function backOnCase(
  caseId: CaseId,
  units: Extract<ReinspectionFact, { type: 'problemInspected' }>['reopens']['partsOf'],
  reason: string,
): readonly Consequence[] {
  const parts = units.map((unitId) => ({
    on: 'case' as const,
    caseId,
    act: { act: 'reopen' as const, unitId, reason },
  }))
  const progress = { act: 'reportProgress' as const, progress: 'behind' as const, note: reason }
  return [...parts, { on: 'case', caseId, act: progress }]
}

function evolveReinspection(
  before: Reinspection | EntryPlace,
  { fact, happenedAt: at }: EntryEvent<ReinspectionFact>,
): Reinspection {
  const state = hasBegun(before) ? before : emptyReinspection(before, at)
  switch (fact.type) {
    case 'reinspectionOrdered': {
      const { type: _, ...ordered } = fact
      return { ...state, ...ordered }
    }
    case 'problemInspected': {
      const { result, findings, inspectors, files } = fact
      const inspectedOn = dayOfInstant(at)
      const found = { result, findings, inspectors, files, inspectedOn }
      return { ...state, ...found, step: 'inspected', movedAt: at }
    }
    case 'problemSetRight':
      return { ...state, step: 'setRight', movedAt: at, setRightNote: fact.note }
  }
}

function emptyReinspection(place: EntryPlace, at: Reinspection['openedAt']): Reinspection {
  return {
    ...place,
    ...{ step: 'toInspect', openedAt: at, movedAt: at, no: '', lookBackId: null },
    subject: { kind: 'case', caseId: '' as CaseId },
    ...{ closeOutId: null, number: '', title: '', leadUnits: [], dueOn: null, inspectedOn: null },
    ...{ result: null, findings: '', inspectors: [], files: [], setRightNote: '' },
  }
}

function describeReinspection(state: Reinspection): EntryDescription {
  const { no, title, number, leadUnits, step, result, findings } = state
  return {
    no,
    title,
    text: [no, number, title, findings].join('\n'),
    isOpen: step === 'toInspect',
    leadUnits,
    involvedUnits: leadUnits,
    audience: step === 'toInspect' ? 'leaders' : 'units',
    links: linksOf(state),
    counted: { result, number, subject: state.subject.kind },
  }
}

function linksOf({ subject, lookBackId, closeOutId, files }: Reinspection): readonly EntryLink[] {
  const of: EntryLink =
    subject.kind === 'task'
      ? { kind: 'entry', target: subject.entryId, role: 'inspects' }
      : { kind: 'case', target: subject.caseId, role: 'inspects' }
  return [
    of,
    ...(lookBackId ? [{ kind: 'entry' as const, target: lookBackId, role: 'partOf' }] : []),
    ...(closeOutId ? [{ kind: 'entry' as const, target: closeOutId, role: 'inspects' }] : []),
    ...files.map(({ sha256 }) => ({ kind: 'file' as const, target: sha256, role: 'shows' })),
  ]
}

function clocksOfReinspection({ dueOn, inspectedOn }: Reinspection): readonly Clock[] {
  if (dueOn === null) return []
  return [clockOnDay({ name: 'reinspectionDue', dueOn, metOn: inspectedOn, remindBefore: [2] })]
}
