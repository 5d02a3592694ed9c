import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Duty, DutyStep } from '../../core/case/duty.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { type Asked, conditionOf } from '../statistics/scope-conditions.ts'

/** Whose duties of which cases, as of when. */
export type DutiesAsked = Asked & {
  readonly steps: readonly DutyStep[]
  /** Only the parts of this unit. */
  readonly ofUnit: UnitId | null
  readonly today: Day
}

/**
 * A row for every part that waits, and for every case without parts that does: `duty`, `case_id`,
 * `part_unit`, and `due_on` where the deadline of an open part runs.
 */
export function waitingParts(asked: DutiesAsked): RawBuilder<unknown> {
  const { steps, ofUnit } = asked
  return sql`(
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
    ${ofUnit === null ? sql`` : sql`where part.part_unit = ${ofUnit}`}
  ) as waiting`
}

export type DutyCount = {
  readonly duty: Duty
  readonly count: number
  readonly overdue: number
  readonly dueToday: number
}
