import {
  type BookRules,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { firstWords } from '../book/first-words.ts'
import { KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import type { UnitId } from '../ledger/ids.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { contentHandedOn, originsOf, refusalOfBelow } from './hand-on-below.ts'
import {
  dueOnOf,
  INSTRUCTION_PAST,
  type Instruction,
  type InstructionAct,
  type InstructionContent,
  type InstructionFact,
  type InstructionStep,
} from './instruction.ts'

/** Where it may be handed on from, and revised. */
const OPEN: readonly InstructionStep[] = ['given', 'underWay']
const WITH_LEADERS = [...KEEPERS, 'leader'] as const
/** Whoever gave it judges the answer: of what a unit handed on, that unit. */
const BY_WHO_GAVE_IT = { by: [...WITH_LEADERS, 'liaison'], ofUnit: 'above' } as const

/** The way of an instruction, whole: an answer does not settle it, whoever gave it or the office does. */
export const INSTRUCTION_LIFECYCLE: Lifecycle<InstructionStep, InstructionAct['act']> = {
  giveInstruction: {
    ...{ from: 'new', to: 'given', ofUnit: 'involved' },
    by: [...WITH_LEADERS, 'liaison'],
  },
  reviseInstruction: { from: OPEN, to: null, by: WITH_LEADERS, needsReason: true },
  handOnInstruction: { from: 'new', to: 'given', by: WITH_UNITS, ofUnit: 'above' },
  takeUpInstruction: { from: ['given'], to: 'underWay', by: WITH_UNITS, ofUnit: 'lead' },
  answerInstruction: { from: OPEN, to: 'answered', by: WITH_UNITS, ofUnit: 'lead' },
  returnAnswer: { from: ['answered'], to: 'underWay', ...BY_WHO_GAVE_IT, needsReason: true },
  urgeInstruction: { from: OPEN, to: null, ...BY_WHO_GAVE_IT },
  extendInstruction: { from: OPEN, to: null, ...BY_WHO_GAVE_IT, needsReason: true },
  settleInstruction: { from: ['answered'], to: 'settled', ...BY_WHO_GAVE_IT },
  withdrawInstruction: { from: OPEN, to: 'withdrawn', ...BY_WHO_GAVE_IT, needsReason: true },
}

/** 督办事项: leaders' instructions, decisions of meetings, matters to answer, each with its units and its clock. */
export const INSTRUCTION_BOOK: BookRules<Instruction, InstructionAct, InstructionFact> = {
  book: 'instruction',
  lifecycle: INSTRUCTION_LIFECYCLE,
  decide,
  evolve,
  describe,
  clocks,
  needs: (state, act) => ({ entries: originsOf(state, act) }),
}

function decide(
  state: Instruction | null,
  act: InstructionAct,
  given: EntryCircumstances,
): Result<InstructionFact> {
  const below = refusalOfBelow(state, act, given)
  if (below) return { ok: false, refusal: below }
  if (act.act === 'giveInstruction' && act.content.leadUnitIds.length === 0) {
    return refused('instruction-without-unit')
  }
  if (act.act === 'answerInstruction' && act.text.trim() === '') {
    return refused('answer-is-empty')
  }
  if (state && act.act === 'extendInstruction') {
    const due = dueOnOf(state)
    if (due !== null && act.until <= due) {
      return refused('task-extension-not-later', { until: act.until, due })
    }
  }
  const due = act.act === 'giveInstruction' ? act.content.dueOn : null
  if (due !== null && due < dayOfInstant(given.happenedAt)) {
    return refused('due-before-the-beginning', { due })
  }
  return agreed(factOf(act, INSTRUCTION_PAST))
}

const EMPTY: Omit<Instruction, 'id' | 'roundId' | 'openedAt' | 'movedAt' | 'content'> = {
  ...{ step: 'given', answers: [], returns: [], urgedOn: [], extendedTo: null },
  ...{ answeredOn: null, settledOn: null, withdrawnReason: null },
}

const STEP_OF: Readonly<Partial<Record<InstructionFact['type'], InstructionStep>>> = {
  instructionTakenUp: 'underWay',
  instructionAnswered: 'answered',
  answerReturned: 'underWay',
  instructionSettled: 'settled',
  instructionWithdrawn: 'withdrawn',
}

function evolve(before: Instruction | EntryPlace, event: EntryEvent<InstructionFact>): Instruction {
  const { fact, happenedAt } = event
  const begun: Instruction = hasBegun(before)
    ? before
    : {
        ...{ ...before, ...EMPTY, openedAt: happenedAt, movedAt: happenedAt },
        content: NO_CONTENT,
      }
  const step = STEP_OF[fact.type]
  return { ...begun, ...(step && { step, movedAt: happenedAt }), ...changed(begun, event) }
}

const NO_CONTENT: InstructionContent = {
  ...{ no: null, origin: 'other', originId: null, givenBy: null, text: '' },
  ...{ leadUnitIds: [], supportUnitIds: [], dueOn: null, caseIds: [] },
}

function changed(
  state: Instruction,
  { fact, happenedAt, actor }: EntryEvent<InstructionFact>,
): Partial<Instruction> {
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'instructionGiven':
    case 'instructionRevised':
      return { content: fact.content }
    case 'instructionHandedOn':
      return { content: contentHandedOn(fact), handedOnBy: fact.by }
    case 'instructionAnswered': {
      const answer = { on, text: fact.text, unitId: actor.unitId }
      return { answers: [...state.answers, answer], answeredOn: on }
    }
    case 'answerReturned':
      return { returns: [...state.returns, { on, reason: fact.reason }], answeredOn: null }
    case 'instructionUrged':
      return { urgedOn: [...state.urgedOn, on] }
    case 'instructionExtended':
      return { extendedTo: fact.until }
    case 'instructionSettled':
      return { settledOn: on }
    case 'instructionWithdrawn':
      return { withdrawnReason: fact.reason }
    case 'instructionTakenUp':
      return {}
  }
}

function describe(state: Instruction): EntryDescription {
  const { content, step, answers, handedOnBy } = state
  const above = handedOnBy === undefined ? [] : [handedOnBy]
  const leadUnits = [...new Set(content.leadUnitIds)]
  return {
    no: content.no,
    title: firstWords(content.text),
    text: [content.no ?? '', content.text, ...answers.map(({ text }) => text)].join('\n'),
    isOpen: step !== 'settled' && step !== 'withdrawn',
    leadUnits,
    involvedUnits: [...new Set<UnitId>([...leadUnits, ...content.supportUnitIds, ...above])],
    audience: 'units',
    links: [
      ...content.caseIds.map((id) => ({ kind: 'case' as const, target: id, role: 'about' })),
      ...(content.originId
        ? [{ kind: 'entry' as const, target: content.originId, role: 'follows' }]
        : []),
    ],
    counted: {
      ...{ origin: content.origin, returns: state.returns.length },
      ...(handedOnBy !== undefined && { handedOnBy }),
    },
  }
}

const REMIND_BEFORE = [3, 1] as const

function clocks(state: Instruction): readonly Clock[] {
  const dueOn = dueOnOf(state)
  if (dueOn === null || state.step === 'withdrawn') return []
  const metOn = state.answeredOn
  return [clockOnDay({ name: 'answerDue', dueOn, metOn, remindBefore: REMIND_BEFORE })]
}
