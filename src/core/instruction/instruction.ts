import type { EntryId, EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { NamedPerson } from '../book/person.ts'
import type { Day } from '../calendar/day.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'

/** Where an instruction (督办事项) stands. */
export type InstructionStep = 'given' | 'underWay' | 'answered' | 'settled' | 'withdrawn'

/** Where it comes from: a leader's note (批示), a visit, a meeting's decision, a public concern, the team, an order to the party concerned, else. */
export type InstructionOrigin =
  | 'leaderNote'
  | 'visit'
  | 'meeting'
  | 'concern'
  | 'team'
  | 'partyOrder'
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

export type InstructionAnswer = {
  readonly on: Day
  readonly text: string
  readonly unitId: UnitId | null
}

export type Instruction = EntryState & {
  readonly step: InstructionStep
  readonly content: InstructionContent
  readonly answers: readonly InstructionAnswer[]
  readonly returns: readonly { readonly on: Day; readonly reason: string }[]
  readonly urgedOn: readonly Day[]
  /** The latest day that was granted. */
  readonly extendedTo: Day | null
  readonly answeredOn: Day | null
  readonly settledOn: Day | null
  readonly withdrawnReason: string | null
}

/** What can be done with an instruction. */
export type InstructionAct =
  | { readonly act: 'giveInstruction'; readonly content: InstructionContent }
  | {
      readonly act: 'reviseInstruction'
      readonly content: InstructionContent
      readonly reason: string
    }
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
