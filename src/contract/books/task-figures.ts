import { z } from 'zod'
import { clock } from '../figures/question.ts'
import { day, instant, list, progress, unitId } from '../values.ts'
import { entryId, month } from './task-act.ts'

export const taskFiguresQuery = z.strictObject({
  at: z.exactOptional(instant),
  clock: z.exactOptional(clock),
})

const count = z.strictObject({ count: z.int(), entryIds: list(entryId) })
const byProgress = z.record(progress, count).readonly()

/** The core's `TaskFigures` with the sentences of a bulletin. */
export const taskFiguresAnswer = z.strictObject({
  total: count,
  byProgress,
  rectified: count,
  underWay: count,
  byYear: list(z.strictObject({ year: z.string(), ...count.shape })),
  byUnit: list(z.strictObject({ unitId, total: count, byProgress })),
  byLeaders: list(z.strictObject({ leaders: list(z.string()), ...count.shape })),
  relapsed: count,
  cascade: list(
    z.strictObject({
      ...{ level: z.string(), no: z.string(), progress },
      ...{ entryIds: list(entryId), nos: list(z.string()), leadUnits: list(unitId) },
    }),
  ),
  plannedYuan: z.number().nullable(),
  investedYuan: z.number().nullable(),
  sentences: list(z.string()),
})

export const monthlyReportsQuery = z.strictObject({ month, on: z.exactOptional(day) })

const worksReport = z.strictObject({
  at: instant,
  month: month.nullable(),
  share: z.number().nullable(),
  stage: z.enum(['preparing', 'tendered', 'building', 'built']).nullable(),
  investedYuan: z.number().nullable(),
  expectedOn: day.nullable(),
  note: z.string(),
})

/** What a task owes for a month. */
export const taskMonth = z.strictObject({
  entryId,
  no: z.string(),
  problem: z.string(),
  leadUnits: list(unitId),
  month,
  askedOn: day,
  dueOn: day,
  remindOn: list(day),
  givenAt: instant.nullable(),
  state: z.enum(['notDue', 'asked', 'given', 'givenLate', 'late']),
  report: worksReport.nullable(),
})

export type TaskFiguresView = z.infer<typeof taskFiguresAnswer>
export type TaskMonthView = z.infer<typeof taskMonth>
