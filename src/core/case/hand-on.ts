import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'

/** Where what was handed on stands: the unit below has yet to sign, has it in hand, has answered … */
export type HandOnStep =
  | 'assigned'
  | 'signedFor'
  | 'answered'
  | 'returned'
  | 'passedOn'
  | 'recalled'

/** A part, or some of it, handed on to a township or bureau below; its clock runs inside the clock of whoever handed it on. */
export type HandOn = {
  /** The unit whose part it is, or one to which it was handed on before. */
  readonly from: UnitId
  readonly to: UnitId
  readonly step: HandOnStep
  /** What the unit below has to do. */
  readonly note: string
  readonly dueOn: Day
  readonly handedOnAt: Instant
  readonly movedAt: Instant
  /** What the unit below answered last. */
  readonly answer: string
  readonly returns: readonly { readonly reason: string; readonly at: Instant }[]
}

type Between = {
  /** Whose part it is. */
  readonly partOf: UnitId
  readonly to: UnitId
}

/** What somebody wants done with a part below the unit that has it. */
export type ActOnHandOn =
  | (Between & {
      readonly act: 'handOn'
      readonly from: UnitId
      readonly dueOn: Day
      readonly note: string
    })
  | (Between & { readonly act: 'signForHandOn' })
  | (Between & { readonly act: 'answerHandOn'; readonly answer: string })
  | (Between & { readonly act: 'passOnAnswer' })
  | (Between & { readonly act: 'returnAnswer'; readonly reason: string })
  | (Between & { readonly act: 'recallHandOn'; readonly reason: string })

/** What happened below the unit that has a part. */
export type HandOnFact =
  | (Between & {
      readonly type: 'partHandedOn'
      readonly from: UnitId
      readonly dueOn: Day
      readonly note: string
    })
  | (Between & { readonly type: 'handOnSignedFor' })
  | (Between & { readonly type: 'handOnAnswered'; readonly answer: string })
  | (Between & { readonly type: 'answerPassedOn' })
  | (Between & { readonly type: 'answerReturned'; readonly reason: string })
  | (Between & { readonly type: 'handOnRecalled'; readonly reason: string })

/** The acts on what was handed on already. */
export type HandOnAct = Exclude<ActOnHandOn['act'], 'handOn'>

type Rule = {
  readonly from: readonly HandOnStep[]
  readonly to: HandOnStep
  /** Who moves it: the unit above or the one below. */
  readonly by: 'from' | 'to'
  readonly needsReason?: true
}

/** The way of what was handed on, whole. */
export const HAND_ON_LIFECYCLE: Readonly<Record<HandOnAct, Rule>> = {
  signForHandOn: { from: ['assigned'], to: 'signedFor', by: 'to' },
  answerHandOn: { from: ['signedFor', 'returned'], to: 'answered', by: 'to' },
  passOnAnswer: { from: ['answered'], to: 'passedOn', by: 'from' },
  returnAnswer: { from: ['answered'], to: 'returned', by: 'from', needsReason: true },
  recallHandOn: {
    from: ['assigned', 'signedFor', 'answered', 'returned'],
    to: 'recalled',
    by: 'from',
    needsReason: true,
  },
}

/** Whether it is still below: neither passed on nor recalled. */
export function isStillBelow({ step }: Pick<HandOn, 'step'>): boolean {
  return step !== 'passedOn' && step !== 'recalled'
}

/** What was last handed on to a unit; earlier ones to the same unit have ended. */
export function lastHandOnTo(
  handOns: readonly HandOn[] | undefined,
  to: UnitId,
): HandOn | undefined {
  return handOns?.findLast((one) => one.to === to)
}
