import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import { HAND_ON_FROM } from '../../core/case/decide-hand-on.ts'
import type { Duty, DutyStep, DutyStepBelow } from '../../core/case/duty.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { type Asked, conditionOf, holdsAt } from '../statistics/scope-conditions.ts'

/** Whose duties of which cases, as of when. */
export type DutiesAsked = Asked & {
  readonly steps: readonly DutyStep[]
  /** Duties over what units handed on to those below them. */
  readonly below: readonly DutyStepBelow[]
  /** Only what this unit has to do. */
  readonly ofUnit: UnitId | null
  readonly today: Day
}

/**
 * A row for every part that waits, for every case without parts that does, and for what waits below a
 * part: `duty`, `case_id`, `part_unit`, and `due_on` where a clock runs: that of the case's open parts,
 * or below a part that of the hand-on.
 */
export function waitingParts(asked: DutiesAsked): RawBuilder<unknown> {
  const { below } = asked
  return sql`(
    ${waitingOnParts(asked)}
    ${below.length === 0 ? sql`` : sql`union all ${waitingBelow(asked)}`}
  ) as waiting`
}

function waitingOnParts(asked: DutiesAsked): RawBuilder<unknown> {
  const { steps, ofUnit } = asked
  return sql`
    select wanted.duty, held.case_id, part.part_unit, held.due_on
    from (
      select case_id, due_on, step::text as case_step, lead_units, part_steps
      from case_version where ${conditionOf(asked)}
    ) as held
    cross join lateral (
      select part_unit, part_step from unnest(lead_units, part_steps) as own(part_unit, part_step)
      union all
      select null, case_step where cardinality(lead_units) = 0
    ) as part
    join unnest(${steps.map((one) => one.step)}::text[], ${steps.map((one) => one.duty)}::text[])
      as wanted(step, duty) on wanted.step = part.part_step
    ${ofUnit === null ? sql`` : sql`where part.part_unit = ${ofUnit}`}`
}

/** While the unit of the part has it in hand: what it replied to the office no longer waits below. */
function waitingBelow(asked: DutiesAsked): RawBuilder<unknown> {
  const { officeId, roundId, asOf, below, ofUnit } = asked
  return sql`
    select wanted.duty, held.case_id, handed."to",
      case wanted.doer when 'to' then handed."dueOn" else coalesce(handed."heldUntil", held.due_on) end
    from (
      select case_id, due_on, lead_units, part_steps from case_version where ${conditionOf(asked)}
    ) as held
    join (
      select case_id, hand_ons from hand_on_version
      where office_id = ${officeId} and round_id = ${roundId} and ${holdsAt(asOf)}
    ) as version on version.case_id = held.case_id
    cross join lateral jsonb_to_recordset(version.hand_ons) as handed(
      "partOf" text, "from" text, "to" text, step text, "dueOn" date, "heldUntil" date)
    join unnest(${below.map(({ step }) => step)}::text[], ${below.map(({ duty }) => duty)}::text[],
      ${below.map((one) => one.of)}::text[]) as wanted(step, duty, doer) on wanted.step = handed.step
    where held.part_steps[array_position(held.lead_units, handed."partOf")] = any (${HAND_ON_FROM})
    ${
      ofUnit === null
        ? sql``
        : sql`and ${ofUnit} = case wanted.doer when 'to' then handed."to" else handed."from" end`
    }`
}

export type DutyCount = {
  readonly duty: Duty
  readonly count: number
  readonly overdue: number
  readonly dueToday: number
}
