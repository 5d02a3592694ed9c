import type { Actor, Role } from '../../account/actor.ts'
import { type Instant, instant } from '../../calendar/instant.ts'
import type { AccountId, CaseId, ClaimId, OfficeId, RoundId, UnitId } from '../../ledger/ids.ts'
import type { Result } from '../../ledger/result.ts'
import type { Case, Claim } from '../case.ts'
import type { CaseAct } from '../case-act.ts'
import type { CaseEvent, CaseFact, Intake } from '../case-event.ts'
import type { Circumstances } from '../circumstances.ts'
import { decideCaseAct } from '../decide.ts'
import { emptyCase, evolve } from '../evolve.ts'

export const NORTH = 'north' as UnitId
export const SOUTH = 'south' as UnitId
export const UNITS: readonly UnitId[] = [NORTH, SOUTH]

export const HANDED_OVER: Instant = instant('2024-03-14T10:00:00Z')

export function actorOf(role: Role, unitId: UnitId | null = null): Actor {
  return { officeId: 'city' as OfficeId, accountId: role as string as AccountId, role, unitId }
}

export function claimOf(id: string, change: Partial<Claim> = {}): Claim {
  return { id: id as ClaimId, text: `claim ${id}`, isInScope: true, verdict: null, ...change }
}

export function madeUpIntake(change: Partial<Intake> = {}): Intake {
  return {
    kind: 'petition',
    number: 'D2CY202400001',
    numberRaw: 'D2CY202400001',
    batchId: null,
    channel: 'call',
    receivedOn: null,
    isKey: false,
    categories: [],
    industry: null,
    place: '',
    text: '',
    requirement: '',
    claims: [],
    mentions: [],
    repeat: null,
    splitPlus: 0,
    remark: '',
    other: {},
    ...change,
  }
}

export function circumstancesOf(change: Partial<Circumstances> = {}): Circumstances {
  return {
    actor: actorOf('head'),
    happenedAt: HANDED_OVER,
    recordedAt: instant('2030-01-01T00:00:00Z'),
    parentOf: () => null,
    unitIds: new Set<string>(UNITS),
    needsAuthorityReview: false,
    categories: new Set(),
    dueOn: () => null,
    ...change,
  }
}

/** A case and its record, as acts make them grow. */
export type Story = { readonly state: Case; readonly events: readonly CaseEvent[] }

export const UNWRITTEN: Story = {
  state: emptyCase('00000000-0000-4000-8000-000000000001' as CaseId, 'round' as RoundId),
  events: [],
}

/** The story after one more act, and what the rules answered. */
export function tellMore(
  story: Story,
  act: CaseAct,
  given: Circumstances,
): { readonly story: Story; readonly answer: Result<CaseFact> } {
  const answer = decideCaseAct(story.state, act, given)
  if (!answer.ok) return { story, answer }
  const { actor, happenedAt, recordedAt } = given
  const sequence = story.events.length + 1
  const event: CaseEvent = { sequence, happenedAt, recordedAt, actor, fact: answer.value }
  return { story: { state: evolve(story.state, event), events: [...story.events, event] }, answer }
}

/** The story after acts that must all be allowed, each by the head at the moment of hand-over. */
export function storyOf(...acts: readonly CaseAct[]): Story {
  return acts.reduce((story, act) => {
    const told = tellMore(story, act, circumstancesOf())
    if (!told.answer.ok) throw new Error(`${act.act}: ${told.answer.refusal.code}`)
    return told.story
  }, UNWRITTEN)
}

/** Received with these claims, handed over, and dispatched to lead units. */
export function begun(leads: readonly UnitId[], claims: readonly Claim[] = []): Story {
  return storyOf(
    { act: 'receive', intake: madeUpIntake({ claims }) },
    { act: 'handOver', from: 'team', to: 'office', isOnTheSpot: false },
    {
      act: 'dispatch',
      roles: leads.map((unitId) => ({ unitId, role: 'lead' })),
      givenDueOn: null,
    },
  )
}

/** The acts that bring one unit's part from its dispatch to being signed off. */
export function wayTo(unitId: UnitId, status: 'partlyClosed' | 'closed'): readonly CaseAct[] {
  return [
    { act: 'signFor', unitId },
    { act: 'verify', unitId, findings: 'seen', verdicts: [] },
    { act: 'reply', unitId, handling: 'done' },
    { act: 'passByOffice', unitId, opinion: '' },
    { act: 'signOff', unitId, status, opinion: '' },
  ]
}

/** The story after further acts of the head, all of which must be allowed. */
export function goneOn(story: Story, acts: readonly CaseAct[], at = HANDED_OVER): Story {
  return acts.reduce((told, act) => {
    const next = tellMore(told, act, circumstancesOf({ happenedAt: at }))
    if (!next.answer.ok) throw new Error(`${act.act}: ${next.answer.refusal.code}`)
    return next.story
  }, story)
}
