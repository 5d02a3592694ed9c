import { type EntryPlace, hasBegun } from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import type { CaseId } from '../ledger/ids.ts'
import { type CloseOut, nextLevel } from './close-out.ts'
import type { CloseOutFact } from './close-out-acts.ts'

/** The close-out after one more event. Total. */
export function evolveCloseOut(
  before: CloseOut | EntryPlace,
  event: EntryEvent<CloseOutFact>,
): CloseOut {
  const closeOut = hasBegun(before) ? before : emptyCloseOut(before, event.happenedAt)
  const next = { ...closeOut, ...changed(closeOut, event) }
  return next.step === closeOut.step ? next : { ...next, movedAt: event.happenedAt }
}

function emptyCloseOut(place: EntryPlace, at: CloseOut['openedAt']): CloseOut {
  const on = dayOfInstant(at)
  return {
    ...place,
    ...{ step: 'applied', openedAt: at, movedAt: at, no: '' },
    subject: { kind: 'case', caseId: '' as CaseId },
    problem: {
      ...{ number: '', text: '', goal: '', measures: [], dueOn: null, dueWords: null },
      ...{ leadUnits: [], involvedUnits: [], problemClass: null },
    },
    application: { on, letter: '', completedOn: on, outcomes: [] },
    ...{ conditions: [], levels: [], acceptances: [], refusals: [], notice: null, objections: [] },
    ...{ closedOutOn: null, filing: null, withdrawnReason: null, relapsedOn: null },
  }
}

function changed(
  closeOut: CloseOut,
  { fact, happenedAt }: EntryEvent<CloseOutFact>,
): Partial<CloseOut> {
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'closeOutApplied': {
      const { no, subject, problem, conditions, levels, letter, completedOn, outcomes } = fact
      const application = { on, letter, completedOn, outcomes }
      return { no, subject, problem, conditions, levels, application }
    }
    case 'applicationAmended': {
      const { letter, completedOn, outcomes } = fact
      return {
        step: 'applied',
        application: { on, letter, completedOn, outcomes },
        acceptances: [],
      }
    }
    case 'conditionShown':
      return { conditions: shown(closeOut, fact) }
    case 'levelAccepted':
      return accepted(closeOut, fact)
    case 'levelRefused': {
      const { level, reason } = fact
      return { step: 'amending', refusals: [...closeOut.refusals, { level, reason, on: fact.on }] }
    }
    case 'noticeGiven': {
      const { type: _, ...notice } = fact
      return { step: 'onNotice', notice, objections: [] }
    }
    case 'objectionTaken':
      return { objections: [...closeOut.objections, objectionOf(closeOut, fact)] }
    case 'objectionAnswered':
      return { objections: answered(closeOut, fact) }
    case 'noticeRecalled':
      return { step: 'accepted', notice: null }
    case 'closeOutMade':
      return { step: 'closeOutDone', closedOutOn: fact.on, filing: fact.filing }
    case 'closeOutTakenBack':
      return { step: 'closeOutWithdrawn', withdrawnReason: fact.reason }
    case 'closeOutRelapsed':
      return { step: 'relapsed', relapsedOn: on }
  }
}

type Of<Type extends CloseOutFact['type']> = Extract<CloseOutFact, { type: Type }>

function shown(
  { conditions }: CloseOut,
  { name, isMet, shownBy, files }: Of<'conditionShown'>,
): CloseOut['conditions'] {
  return conditions.map((one) => (one.name === name ? { ...one, isMet, shownBy, files } : one))
}

function accepted(closeOut: CloseOut, { type: _, ...acceptance }: Of<'levelAccepted'>) {
  const acceptances = [...closeOut.acceptances, acceptance]
  const isLast = nextLevel({ ...closeOut, acceptances }) === null
  return isLast ? { acceptances, step: 'accepted' as const } : { acceptances }
}

function objectionOf(
  { objections }: CloseOut,
  { on, channel, text }: Of<'objectionTaken'>,
): CloseOut['objections'][number] {
  return { id: String(objections.length + 1), on, channel, text, answer: null }
}

function answered(
  { objections }: CloseOut,
  { objectionId, on, text, isUpheld }: Of<'objectionAnswered'>,
): CloseOut['objections'] {
  return objections.map((one) =>
    one.id === objectionId ? { ...one, answer: { on, text, isUpheld } } : one,
  )
}
