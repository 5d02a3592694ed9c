import type { EntryId, EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { NamedPerson } from '../book/person.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** Where an instruction (督办事项) stands. */
export type InstructionStep = 'given' | 'underWay' | 'answered' | 'settled' | 'withdrawn'

/** Where it comes from: a leader's note (批示), a visit, a meeting's decision, a public concern, the team, an order to the party concerned, a unit above that handed on, else. */
export type InstructionOrigin =
  | 'leaderNote'
  | 'visit'
  | 'meeting'
  | 'concern'
  | 'team'
  | 'partyOrder'
  | 'handOn'
  | 'other'

/** What somebody is told to do, by whom and until when. */
export type InstructionContent = {
  readonly no: string | null
  readonly origin: InstructionOrigin
  /** The entry that it follows from: a visit, a meeting. */
  readonly originId: EntryId | null
  readonly givenBy: NamedPerson | null
  readonly text: string
  readonly leadUnitIds: readonly UnitId[]
  readonly supportUnitIds: readonly UnitId[]
  readonly dueOn: Day | null
  readonly caseIds: readonly CaseId[]
}

/** What a unit answered on one day; null stands for the office. */
export type InstructionAnswer = {
  readonly on: Day
  readonly text: string
  readonly unitId: UnitId | null
}

/** A demand that must be answered by a day, from the leader's word to the answer that is accepted. */
export type Instruction = EntryState & {
  readonly step: InstructionStep
  readonly content: InstructionContent
  /** The unit above that handed it on and takes the answer; left out where the office or a leader gave it. */
  readonly handedOnBy?: UnitId
  readonly answers: readonly InstructionAnswer[]
  readonly returns: readonly { readonly on: Day; readonly reason: string }[]
  readonly urgedOn: readonly Day[]
  /** The latest day that was granted. */
  readonly extendedTo: Day | null
  readonly answeredOn: Day | null
  readonly settledOn: Day | null
  readonly withdrawnReason: string | null
}

/** What a unit hands on to units below it of a task or an instruction that it has itself; its clock runs inside that of the whole. */
export type HandedOn = {
  /** The task or instruction. */
  readonly originId: EntryId
  readonly by: UnitId
  readonly toUnitIds: readonly UnitId[]
  readonly text: string
  readonly dueOn: Day
}

/** What can be done with an instruction. */
export type InstructionAct =
  | { readonly act: 'giveInstruction'; readonly content: InstructionContent }
  | {
      readonly act: 'reviseInstruction'
      readonly content: InstructionContent
      readonly reason: string
    }
  | ({ readonly act: 'handOnInstruction' } & HandedOn)
  | { readonly act: 'takeUpInstruction' }
  | { readonly act: 'answerInstruction'; readonly text: string }
  | { readonly act: 'returnAnswer'; readonly reason: string }
  | { readonly act: 'urgeInstruction'; readonly note: string }
  | { readonly act: 'extendInstruction'; readonly until: Day; readonly reason: string }
  | { readonly act: 'settleInstruction'; readonly note: string }
  | { readonly act: 'withdrawInstruction'; readonly reason: string }

/** What each act is called once it has happened. */
export const INSTRUCTION_PAST = {
  giveInstruction: 'instructionGiven',
  reviseInstruction: 'instructionRevised',
  handOnInstruction: 'instructionHandedOn',
  takeUpInstruction: 'instructionTakenUp',
  answerInstruction: 'instructionAnswered',
  returnAnswer: 'answerReturned',
  urgeInstruction: 'instructionUrged',
  extendInstruction: 'instructionExtended',
  settleInstruction: 'instructionSettled',
  withdrawInstruction: 'instructionWithdrawn',
} as const satisfies Readonly<Record<InstructionAct['act'], string>>

/** What happened to an instruction. */
export type InstructionFact = FactOf<InstructionAct, typeof INSTRUCTION_PAST>

/** The last day of an instruction: its own, or the latest that was granted. */
export function dueOnOf({
  content,
  extendedTo,
}: Pick<Instruction, 'content' | 'extendedTo'>): Day | null {
  return extendedTo ?? content.dueOn
}
