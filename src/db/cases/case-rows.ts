import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import { textOfCase } from '../../core/case/case-text.ts'
import { searchable } from '../../core/ledger/bigrams.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { wordsWithUnits } from '../search/words-with-units.ts'

const EXCERPT_CHARACTERS = 120

/** A case and its new events, ready to be written. */
export type CaseWriting = {
  readonly before: Case
  readonly state: Case
  readonly facts: CaseFacts
  /** The new events, in the order of recording. */
  readonly events: readonly CaseEvent[]
  readonly lastHappenedAt: string
}

/** The row of `case_file`, with the whole case in `state`. */
export function caseFileRow(
  officeId: OfficeId,
  { state, facts, events, lastHappenedAt }: CaseWriting,
) {
  const last = events.at(-1)
  return {
    office_id: officeId,
    case_id: state.id,
    round_id: state.roundId,
    sequence: last?.sequence ?? 0,
    number: state.number,
    kind: facts.kind,
    batch_id: facts.batchId,
    channel: facts.channel,
    is_key: facts.isKey,
    is_difficult: facts.isDifficult,
    is_repeat: facts.isRepeat,
    categories: facts.categories,
    industry: facts.industry,
    lead_units: facts.leadUnits,
    involved_units: facts.involvedUnits,
    step: facts.step,
    status: facts.status,
    verdict: facts.verdict,
    progress: facts.progress,
    received_on: state.receivedOn,
    handed_over_on: facts.handedOverOn,
    due_on: facts.dueOn,
    place: state.place,
    excerpt: excerptOf(state.text),
    state,
    last_happened_at: lastHappenedAt,
    last_recorded_at: last?.recordedAt,
    repeat_group: state.repeat?.group ?? null,
  }
}

/** The rows of `case_unit`: one for each unit in each role; a unit to which it was handed on, or above one of them, is `inTree`. */
export function caseUnitRows(officeId: OfficeId, { state, facts }: CaseWriting) {
  const named = new Set(state.roles.map(({ unitId }) => unitId))
  const inTree = facts.involvedUnits
    .filter((unitId) => !named.has(unitId))
    .map((unitId) => ({ unitId, role: 'inTree' as const }))
  return [...state.roles, ...inTree].map(({ unitId, role }) => ({
    office_id: officeId,
    round_id: state.roundId,
    unit_id: unitId,
    role,
    case_id: state.id,
    handed_over_on: facts.handedOverOn,
  }))
}

/** The rows of `case_event`. */
export function caseEventRows(officeId: OfficeId, { state, events }: CaseWriting) {
  return events.map(({ sequence, happenedAt, recordedAt, actor, fact }) => ({
    office_id: officeId,
    case_id: state.id,
    sequence,
    happened_at: happenedAt,
    recorded_at: recordedAt,
    account_id: actor.accountId,
    role: actor.role,
    unit_id: actor.unitId,
    type: fact.type,
    fact,
  }))
}

/** The row of `case_words`; with the words `later`, the case is searched by its text until they are made. */
export function caseWordsRow(
  officeId: OfficeId,
  { state, facts }: CaseWriting,
  words: 'now' | 'later' = 'now',
) {
  const text = searchable(textOfCase(state))
  return {
    office_id: officeId,
    case_id: state.id,
    round_id: state.roundId,
    words: words === 'now' ? wordsWithUnits(text, facts.involvedUnits) : null,
    text,
    handed_over_on: facts.handedOverOn,
  }
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > EXCERPT_CHARACTERS ? `${line.slice(0, EXCERPT_CHARACTERS)}…` : line
}
