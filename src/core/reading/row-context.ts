import type { Day } from '../calendar/day.ts'
import type { CaseNumberScheme } from './case-number.ts'
import type { ListKind } from './list.ts'
import type { DateMemory } from './row-dates.ts'
import type { ColumnIndex } from './row-view.ts'

/** What holds for all rows of a table. */
export type RowContext = {
  readonly kind: ListKind
  readonly index: ColumnIndex
  readonly year: number | null
  readonly handedOverAt: Day | null
  readonly datedAt: Day | null
  readonly schemes: readonly CaseNumberScheme[]
  /** Date cells already understood: a list repeats them by the thousand. */
  readonly dates: DateMemory
}
