import type { Day } from '../../core/calendar/day.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import type { CaseRow } from '../../db/cases/list-cases.ts'

/** A case as a list shows it. */
export type CaseSummary = Pick<
  CaseFacts,
  | 'kind'
  | 'batchId'
  | 'channel'
  | 'isKey'
  | 'isDifficult'
  | 'isRepeat'
  | 'categories'
  | 'leadUnits'
  | 'involvedUnits'
  | 'step'
  | 'status'
  | 'verdict'
  | 'progress'
  | 'handedOverOn'
  | 'dueOn'
> & {
  readonly id: CaseId
  readonly roundId: RoundId
  readonly sequence: number
  readonly number: string | null
  readonly receivedOn: Day | null
  readonly place: string
  /** The beginning of the text. */
  readonly excerpt: string
}

/** A row of the list in the ledger's own words. */
export function caseSummary(row: CaseRow): CaseSummary {
  return {
    id: row.case_id,
    roundId: row.round_id,
    sequence: row.sequence,
    number: row.number,
    kind: row.kind,
    batchId: row.batch_id,
    channel: row.channel,
    isKey: row.is_key,
    isDifficult: row.is_difficult,
    isRepeat: row.is_repeat,
    categories: row.categories,
    leadUnits: row.lead_units,
    involvedUnits: row.involved_units,
    step: row.step,
    status: row.status,
    verdict: row.verdict,
    progress: row.progress,
    receivedOn: row.received_on,
    handedOverOn: row.handed_over_on,
    dueOn: row.due_on,
    place: row.place,
    excerpt: row.excerpt,
  }
}
