import type { Instant } from '../calendar/instant.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { ReadList } from '../reading/list.ts'
import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { ImportChoices } from './import-choices.ts'
import type { KnownCase } from './import-plan.ts'

/** What an import has to know. */
export type ImportQuestion = {
  readonly list: ReadList
  readonly choices: ImportChoices
  readonly settings: RoundSettings
  readonly calendar: WorkCalendar
  readonly batches: readonly Batch[]
  /** The round's cases, or of a long list those that bear its numbers. */
  readonly known: readonly KnownCase[]
  readonly now: Instant
}
