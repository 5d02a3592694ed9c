import { z } from 'zod'
import { accountId, instant, roundId } from '../values.ts'
import { roundSettings } from './settings.ts'

/** Other settings for a round, with the reason and the version that they replace. */
export const settingsChange = z.strictObject({
  settings: roundSettings,
  reason: z.string(),
  expectedVersion: z.int().min(1),
})

/** The same as it comes in: the settings themselves are judged by the core, which knows what they mean. */
export const settingsChangeBody = z.strictObject({ ...settingsChange.shape, settings: z.unknown() })

export const storedRound = z.strictObject({
  roundId,
  version: z.int(),
  title: z.string(),
  settings: roundSettings,
  recordedAt: instant,
})

/** Settings that a round had: since when, by whom and why. */
export const settingsOfVersion = z.strictObject({
  version: z.int(),
  settings: roundSettings,
  recordedAt: instant,
  accountId,
  reason: z.string(),
})

export const roundVersion = z.strictObject({ roundId, version: z.int() })
