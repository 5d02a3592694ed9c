import { z } from 'zod'
import { day, list, progress, unitId } from '../values.ts'
import { entryId } from './task-act.ts'

/** As of which day; today where it is left out. */
export const taskScheduleQuery = z.strictObject({ on: z.exactOptional(day) })

/** A task against time: the office's `TaskSchedule`. */
export const taskSchedule = z.strictObject({
  entryId,
  no: z.string(),
  title: z.string(),
  leadUnits: list(unitId),
  progress,
  beganOn: day,
  dueOn: day.nullable(),
  finishedOn: day.nullable(),
  milestones: list(
    z.strictObject({
      title: z.string(),
      plannedOn: day,
      share: z.number().nullable(),
      reachedOn: day.nullable(),
    }),
  ),
})

export type TaskScheduleView = z.infer<typeof taskSchedule>
