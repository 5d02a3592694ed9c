import type { EntryId } from '../book/entry.ts'
import type { Instant } from '../calendar/instant.ts'
import type { CaseId, RoundId, UnitId } from '../ledger/ids.ts'
import { TYPED_FIELDS } from './form-fields.ts'
import { FORM_SUBJECTS, type FormKind } from './form-kind.ts'

/** What a paper is made about. */
export type FormAbout = {
  readonly kind: FormKind
  readonly roundId: RoundId
  readonly unitId?: UnitId
  readonly caseIds?: readonly CaseId[]
  /** The task, its close-out, or the look-back: an entry of a book. */
  readonly taskId?: EntryId
  /** Up to when it tells; now where it is left out. */
  readonly at?: Instant
  /** What is typed for this paper: 说明, and what the kind asks for (`TYPED_FIELDS`). */
  readonly typed?: Readonly<Record<string, string>>
}

/** What a paper needs and was not given: unit, case, one-case (of several), task, lookBack, or the placeholder of what is typed. */
export function missingFor({
  kind,
  unitId,
  caseIds,
  taskId,
  typed = {},
}: FormAbout): readonly string[] {
  const subject = FORM_SUBJECTS[kind]
  const isOfCases = subject === 'cases-of-unit' || subject === 'case-of-unit'
  const missing = [
    ...(isOfCases && unitId === undefined ? ['unit'] : []),
    ...(isOfCases && (caseIds?.length ?? 0) === 0 ? ['case'] : []),
    ...(subject === 'case-of-unit' && (caseIds?.length ?? 0) > 1 ? ['one-case'] : []),
    ...(subject === 'task' && taskId === undefined ? ['task'] : []),
    ...(subject === 'lookBack' && taskId === undefined ? ['lookBack'] : []),
    ...(TYPED_FIELDS[kind] ?? []).filter((name) => (typed[name] ?? '').trim() === ''),
  ]
  return missing
}
