import type { EntryCircumstances, EntryOfBook } from '../book/book-rules.ts'
import type { EntryId } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import { type Refusal, refused } from '../ledger/result.ts'
import { type Task, taskDueOn } from '../rectification/task.ts'
import { isBelow, treeOf } from '../unit/unit-tree.ts'
import {
  dueOnOf,
  type HandedOn,
  type Instruction,
  type InstructionAct,
  type InstructionContent,
} from './instruction.ts'

/** The task or instruction of which an act has to know the clock. */
export function originsOf(state: Instruction | null, act: InstructionAct): readonly EntryId[] {
  if (act.act === 'handOnInstruction') return [act.originId]
  if (state?.handedOnBy === undefined || state.content.originId === null) return []
  return [state.content.originId]
}

/** Why something cannot be handed on to units below so, or be changed so afterwards; null where it can. */
export function refusalOfBelow(
  state: Instruction | null,
  act: InstructionAct,
  given: EntryCircumstances,
): Refusal | null {
  switch (act.act) {
    case 'handOnInstruction':
      return refusalOfHandOn(act, given)
    case 'giveInstruction':
      return act.content.origin === 'handOn' ? refused('hand-on-by-its-own-act').refusal : null
    case 'reviseInstruction':
      return state?.handedOnBy === undefined ? null : refusalOfRevision(state, act.content, given)
    case 'extendInstruction':
      return state?.handedOnBy === undefined ? null : refusalOfEnd(act.until, wholeOf(state, given))
    default:
      return null
  }
}

/** What was handed on as the content of an instruction. */
export function contentHandedOn({
  originId,
  toUnitIds,
  text,
  dueOn,
}: Omit<HandedOn, 'by'>): InstructionContent {
  return {
    ...{ no: null, origin: 'handOn', originId, givenBy: null, text, leadUnitIds: toUnitIds },
    ...{ supportUnitIds: [], dueOn, caseIds: [] },
  }
}

function refusalOfHandOn(act: HandedOn, given: EntryCircumstances): Refusal | null {
  const { by, toUnitIds, dueOn } = act
  const whole = given.entries.get(act.originId)
  const hasIt = whole !== undefined && unitsInCharge(whole).includes(by)
  if (!hasIt) return refused('hand-on-not-led', { unit: by }).refusal
  if (toUnitIds.length === 0) return refused('instruction-without-unit').refusal
  const parentOf = treeOf(given.settings.units)
  const stranger = toUnitIds.find((unit) => !isBelow(unit, by, parentOf))
  if (stranger !== undefined) return refused('unit-not-below', { unit: stranger }).refusal
  if (dueOn < dayOfInstant(given.happenedAt)) {
    return refused('hand-on-already-due', { until: dueOn }).refusal
  }
  return refusalOfEnd(dueOn, whole)
}

/** It stays what follows from the same whole, and inside its clock. */
function refusalOfRevision(
  state: Instruction,
  content: InstructionContent,
  given: EntryCircumstances,
): Refusal | null {
  const { originId } = state.content
  if (content.origin !== 'handOn' || content.originId !== originId || content.dueOn === null) {
    return refused('hand-on-by-its-own-act').refusal
  }
  return refusalOfEnd(content.dueOn, wholeOf(state, given))
}

function wholeOf({ content }: Instruction, { entries }: EntryCircumstances) {
  return content.originId === null ? undefined : entries.get(content.originId)
}

/** The clock inside ends no later than the one around it; a whole without a last day sets none. */
function refusalOfEnd(until: Day, whole: EntryOfBook | undefined): Refusal | null {
  const due = whole === undefined ? null : dueOnOfWhole(whole)
  return due !== null && until > due ? refused('hand-on-too-late', { until, due }).refusal : null
}

function dueOnOfWhole({ book, state }: EntryOfBook): Day | null {
  if (book === 'task') return taskDueOn(state as Task)
  return book === 'instruction' ? dueOnOf(state as Instruction) : null
}

/** Who has a task or an instruction in hand; nobody has one that has ended, or an entry of another book. */
function unitsInCharge({ book, state }: EntryOfBook): readonly UnitId[] {
  if (book === 'task' && ['planned', 'underWay'].includes(state.step)) {
    return (state as Task).plan.leads.flatMap(({ unitId }) => unitId ?? [])
  }
  return book === 'instruction' && ['given', 'underWay'].includes(state.step)
    ? (state as Instruction).content.leadUnitIds
    : []
}
