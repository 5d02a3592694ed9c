import { z } from 'zod'
import { caseId, day, list, words } from '../values.ts'
import { candidate } from './look-back-acts.ts'
import { entryId } from './task-act.ts'

const draw = {
  way: z.enum(['list', 'sample']),
  /** Published before the draw; needed by a sample. */
  seed: z.string().max(200).nullable(),
  size: z.int().min(1).max(100_000).nullable(),
  from: z.enum(['tasks', 'cases', 'both']),
}

/** What a draw would choose; nothing is stored. */
export const drawBody = z.strictObject(draw)

/** A look-back drawn out of the round's rectified problems. */
export const lookBackBody = z.strictObject({
  ...draw,
  no: words,
  title: words,
  dueOn: day,
  /** Numbers of the problems of a list; all of them where it is left out. */
  numbers: z.exactOptional(list(words)),
})

export const drawn = z.strictObject({
  ...candidate.shape,
  weight: z.number(),
  ticket: z.number().nullable(),
  isChosen: z.boolean(),
})

export const relapseSignal = z.strictObject({
  signal: z.enum(['repeatedComplaint', 'dissatisfied']),
  caseId,
  number: z.string(),
  on: day,
  by: z.union([z.strictObject({ caseId, number: z.string() }), z.strictObject({ entryId })]),
})

export type DrawnView = z.infer<typeof drawn>
export type RelapseSignalView = z.infer<typeof relapseSignal>
