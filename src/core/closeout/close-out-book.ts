import type { BookRules, Consequence, EntryDescription } from '../book/book-rules.ts'
import { firstWords } from '../book/first-words.ts'
import { JUDGES, KEEPERS, type Lifecycle, WITH_AUTHORITY, WITH_UNITS } from '../book/lifecycle.ts'
import type { Clock } from '../clock/clock.ts'
import type { CloseOut, CloseOutStep } from './close-out.ts'
import type { CloseOutAct, CloseOutFact } from './close-out-acts.ts'
import { decideCloseOut } from './decide-close-out.ts'
import { evolveCloseOut } from './evolve-close-out.ts'
import { needsOf } from './subject.ts'

const BEFORE_NOTICE: readonly CloseOutStep[] = ['applied', 'amending', 'accepted']
const OPEN: readonly CloseOutStep[] = [...BEFORE_NOTICE, 'onNotice']

const CLOSE_OUT_LIFECYCLE: Lifecycle<CloseOutStep, CloseOutAct['act']> = {
  applyCloseOut: { from: 'new', to: 'applied', by: WITH_UNITS, ofUnit: 'lead' },
  amendApplication: {
    from: ['applied', 'amending'],
    to: 'applied',
    by: WITH_UNITS,
    ofUnit: 'lead',
  },
  showCondition: { from: OPEN, to: null, by: WITH_UNITS, ofUnit: 'lead' },
  acceptLevel: { from: ['applied'], to: null, by: WITH_AUTHORITY, ofUnit: 'involved' },
  refuseLevel: {
    ...{ from: ['applied'], to: 'amending', by: WITH_AUTHORITY, ofUnit: 'involved' },
    needsReason: true,
  },
  giveNotice: { from: ['accepted'], to: 'onNotice', by: KEEPERS },
  takeObjection: { from: ['onNotice'], to: null, by: KEEPERS },
  answerObjection: { from: ['onNotice'], to: null, by: KEEPERS },
  recallNotice: { from: ['onNotice'], to: 'accepted', by: JUDGES, needsReason: true },
  closeOut: { from: ['onNotice'], to: 'closeOutDone', by: JUDGES },
  withdrawCloseOut: {
    ...{ from: OPEN, to: 'closeOutWithdrawn', by: WITH_UNITS, ofUnit: 'lead' },
    needsReason: true,
  },
  takeCloseOutRelapse: {
    ...{ from: ['closeOutDone'], to: 'relapsed', by: KEEPERS, needsReason: true },
    isConsequence: true,
  },
}

/** 验收销号: the book of close-outs. */
export const CLOSE_OUT_BOOK: BookRules<CloseOut, CloseOutAct, CloseOutFact> = {
  book: 'closeOut',
  lifecycle: CLOSE_OUT_LIFECYCLE,
  decide: decideCloseOut,
  evolve: evolveCloseOut,
  describe: describeCloseOut,
  clocks: clocksOfCloseOut,
  needs: (state, act) => {
    const subject = act.act === 'applyCloseOut' ? act.subject : state?.subject
    return subject ? needsOf(subject) : {}
  },
  consequences: consequencesOf,
}

function describeCloseOut(closeOut: CloseOut): EntryDescription {
  const { problem, subject, acceptances, notice, objections } = closeOut
  const link =
    subject.kind === 'task'
      ? { kind: 'entry' as const, target: subject.entryId, role: 'closesOut' }
      : { kind: 'case' as const, target: subject.caseId, role: 'closesOut' }
  const files = closeOut.conditions.flatMap((one) =>
    one.files.map(({ sha256 }) => ({ kind: 'file' as const, target: sha256, role: one.name })),
  )
  return {
    no: closeOut.no,
    title: firstWords(problem.text),
    text: [closeOut.no, problem.number, problem.text, problem.goal, ...problem.measures].join('\n'),
    isOpen: OPEN.includes(closeOut.step),
    leadUnits: problem.leadUnits,
    involvedUnits: problem.involvedUnits,
    audience: 'units',
    links: [link, ...files],
    counted: {
      subject: subject.kind,
      problemNumber: problem.number,
      problemClass: problem.problemClass,
      accepted: acceptances.map((one) => one.level),
      noticeTo: notice?.to ?? null,
      openObjections: objections.filter((one) => one.answer === null).length,
      closedOutOn: closeOut.closedOutOn,
    },
  }
}

function clocksOfCloseOut({ notice, step, closedOutOn }: CloseOut): readonly Clock[] {
  if (!notice) return []
  const { days, to } = notice
  return [
    {
      ...{ name: 'noticeEnds', subject: '', startedOn: null, dueOn: to, remindBefore: [] },
      ...days,
      metOn: step === 'onNotice' ? null : closedOutOn,
    },
  ]
}

function consequencesOf(fact: CloseOutFact, { subject }: CloseOut): readonly Consequence[] {
  if (fact.type === 'closeOutMade') {
    return subject.kind === 'task'
      ? [
          {
            on: 'entry',
            entryId: subject.entryId,
            act: { act: 'closeTaskOut', on: fact.on },
          },
        ]
      : [
          {
            on: 'case',
            caseId: subject.caseId,
            act: { act: 'reportProgress', progress: 'closedOut', note: fact.filing },
          },
        ]
  }
  return []
}
