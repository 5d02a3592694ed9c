import type { z } from 'zod'
import type { batchWithCount } from '../../contract/round/batch.ts'
import type { storedRound } from '../../contract/round/bodies.ts'
import { addDays, type Day } from '../../core/calendar/day.ts'
import { ROUND_KIND_WORDS } from '../../core/wording/round-words.ts'

export type RoundLine = z.infer<typeof storedRound>
export type BatchLine = z.infer<typeof batchWithCount>

/** A round in few words: the year in which the team came, and what kind of inspection it was. */
export function roundWord({ settings }: RoundLine): string {
  const year = settings.stationing?.from.slice(0, 4)
  const kind = ROUND_KIND_WORDS[settings.kind].zh
  return year === undefined ? settings.title : `${year}年${kind}`
}

/** The day on which a round's work ended for the day that the reader looks: the last of the stationing, or today. */
export function dayToLookAt({ settings }: RoundLine, today: Day): Day {
  const last = settings.stationing?.to
  return last !== undefined && addDays(last, 30) < today ? last : today
}
