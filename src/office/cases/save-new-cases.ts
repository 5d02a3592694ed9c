import type { Actor } from '../../core/account/actor.ts'
import type { CaseInWork } from '../../core/case/recording.ts'
import { insertCases } from '../../db/cases/save-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { appendVersions } from '../../db/versions/append-versions.ts'
import type { RoundRules } from './round-rules.ts'

export type Saving = {
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  readonly rules: RoundRules
  /** Whether search words are made in the act, or afterwards (`makeWaitingWords`). */
  readonly words: 'now' | 'later'
}

/** Writes cases that the ledger has not held before: their rows, events, units, words and versions. */
export async function saveNewCases(
  { transaction, actor: { officeId }, rules: { factsOf }, words }: Saving,
  works: readonly CaseInWork[],
): Promise<void> {
  const writings = works.map((work) => ({ ...work, facts: factsOf(work.state) }))
  await insertCases(transaction, officeId, writings, words)
  const changes = works.map(({ state, events }) => ({
    caseId: state.id,
    roundId: state.roundId,
    before: null,
    events,
  }))
  await appendVersions(transaction, officeId, changes, factsOf)
}
