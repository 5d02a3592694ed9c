import { z } from 'zod'
import { day, instant, list } from './values.ts'

const nightly = z.strictObject({
  folder: z.string(),
  daysKept: z.int(),
  backups: list(z.strictObject({ on: day, name: z.string(), bytes: z.int(), madeAt: instant })),
  trouble: z.strictObject({ at: instant, sentence: z.string() }).nullable(),
})

/** What there is of nightly backups, the latest first; null where the program was not told to make any. */
export const backups = z.strictObject({ nightly: nightly.nullable() })

export type NightlyView = z.infer<typeof nightly>
export type BackupsView = z.infer<typeof backups>
