import type { Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Case, Extension, Part, PartStep } from '../case/case.ts'
import type { DeadlineRule, RoundSettings } from '../round/round-settings.ts'
import { countStage } from './counted-stage.ts'
import type { Deadline, ExplainedExtension, ExplainedStage } from './deadline.ts'
import type { DeadlineStage } from './deadline-stage.ts'

/** All that a part's deadline depends on. */
export type DeadlineQuestion = {
  readonly rule: DeadlineRule | null
  /** The first hand-over; the clock starts with it and never again. */
  readonly startedAt: Instant
  readonly part: Pick<Part, 'step' | 'givenDueOn' | 'extensions' | 'returns'>
  readonly calendar: WorkCalendar
}

/** The first of the round's rules that fits the case's kind and mark; null where the round has none. */
export function ruleFor(
  settings: Pick<RoundSettings, 'deadlines'>,
  of: Pick<Case, 'kind' | 'isKey'>,
): DeadlineRule | null {
  const fits = (rule: DeadlineRule) =>
    (rule.kinds === 'all' || rule.kinds.includes(of.kind)) && (!rule.onlyKey || of.isKey)
  return settings.deadlines.find(fits) ?? null
}

/** The deadline of one unit's part under the round's rules; null where neither a rule nor the list gives one. */
export function deadlineOfPart(
  settings: Pick<RoundSettings, 'deadlines'>,
  of: Pick<Case, 'kind' | 'isKey' | 'handOvers'>,
  part: Part,
  calendar: WorkCalendar,
): Deadline | null {
  const startedAt = of.handOvers[0]?.at ?? part.dispatchedAt
  return deadlineOf({ rule: ruleFor(settings, of), startedAt, part, calendar })
}

/** A day given by the hand-over list stands above the rule; a granted extension moves either (domain §4). */
export function deadlineOf(question: DeadlineQuestion): Deadline | null {
  const { rule, startedAt, part } = question
  const { givenDueOn } = part
  const stages = rule && givenDueOn === null ? explainStages(rule.stages, question) : []
  const firstDueOn = givenDueOn ?? stages.at(-1)?.dueOn ?? null
  if (firstDueOn === null) return null
  return {
    dueOn: extended(firstDueOn, part.extensions),
    isProvisional: stages.some((stage) => stage.isProvisional),
    isMet: isReached(part.step, rule?.stages.at(-1)?.endsAt ?? 'replied'),
    rule,
    explanation: {
      basis: givenDueOn === null ? 'rule' : 'given',
      startedAt,
      startedOn: dayOfInstant(startedAt),
      firstDueOn,
      stages,
      extensions: part.extensions.map(explainExtension),
      returns: part.returns.length,
    },
  }
}

/** Stages follow one another from their planned ends, so that a late first stage eats into the next one's time. */
function explainStages(
  stages: readonly DeadlineStage[],
  { startedAt, part, calendar }: DeadlineQuestion,
): readonly ExplainedStage[] {
  let from = dayOfInstant(startedAt)
  return stages.map((stage) => {
    const counted = countStage(stage, from, calendar)
    const explained = { ...stage, ...counted, from, isReached: isReached(part.step, stage.endsAt) }
    from = counted.dueOn
    return explained
  })
}

function extended(dueOn: Day, extensions: readonly Extension[]): Day {
  return extensions.reduce(
    (due, { until, decision }) => (decision?.isGranted && until > due ? until : due),
    dueOn,
  )
}

function explainExtension({ id, until, reason, decision }: Extension): ExplainedExtension {
  const outcome = decision === null ? 'pending' : decision.isGranted ? 'granted' : 'refused'
  return { id, until, reason, outcome }
}

/** How far along the way a step is; a return falls back to before the reply. */
const DISTANCE: Readonly<Record<PartStep, number>> = {
  sentBack: 0,
  assigned: 0,
  signedFor: 1,
  verified: 2,
  returned: 2,
  replied: 3,
  authorityReviewed: 4,
  officeReviewed: 5,
  signedOff: 6,
  reported: 7,
}

function isReached(step: PartStep, endsAt: DeadlineStage['endsAt']): boolean {
  return DISTANCE[step] >= DISTANCE[endsAt]
}
