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
      return state?.handedOnBy === undefined
        ? null
        : refusalOfRevision(state, { by: state.handedOnBy, content: act.content }, given)
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
  const { by, dueOn } = act
  const whole = given.entries.get(act.originId)
  const hasIt = whole !== undefined && unitsInCharge(whole).includes(by)
  if (!hasIt) return refused('hand-on-not-led', { unit: by }).refusal
  return (
    refusalOfUnits(by, act.toUnitIds, given) ??
    refusalOfBeginning(dueOn, given) ??
    refusalOfEnd(dueOn, whole)
  )
}

/** It goes to at least one unit, and only to units below the one that hands on. */
function refusalOfUnits(
  by: UnitId,
  unitIds: readonly UnitId[],
  { settings }: EntryCircumstances,
): Refusal | null {
  if (unitIds.length === 0) return refused('instruction-without-unit').refusal
  const parentOf = treeOf(settings.units)
  const stranger = unitIds.find((unit) => !isBelow(unit, by, parentOf))
  return stranger === undefined ? null : refused('unit-not-below', { unit: stranger }).refusal
}

function refusalOfBeginning(dueOn: Day, { happenedAt }: EntryCircumstances): Refusal | null {
  return dueOn < dayOfInstant(happenedAt)
    ? refused('hand-on-already-due', { until: dueOn }).refusal
    : null
}

/** It stays what follows from the same whole, below the same unit and inside the clock; a last day may have run out that is not changed. */
function refusalOfRevision(
  state: Instruction,
  { by, content }: { readonly by: UnitId; readonly content: InstructionContent },
  given: EntryCircumstances,
): Refusal | null {
  const { originId, dueOn: dueBefore } = state.content
  const { leadUnitIds, supportUnitIds, dueOn } = content
  if (content.origin !== 'handOn' || content.originId !== originId || dueOn === null) {
    return refused('hand-on-by-its-own-act').refusal
  }
  return (
    refusalOfUnits(by, leadUnitIds, given) ??
    (supportUnitIds.length > 0 ? refusalOfUnits(by, supportUnitIds, given) : null) ??
    (dueOn === dueBefore ? null : refusalOfBeginning(dueOn, given)) ??
    refusalOfEnd(dueOn, wholeOf(state, given))
  )
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
