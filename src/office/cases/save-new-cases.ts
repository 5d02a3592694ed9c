import type { Actor } from '../../core/account/actor.ts'
import type { CaseInWork } from '../../core/case/recording.ts'
import { CASE_TABLES, rowsOfNewCase } from '../../db/cases/new-case-rows.ts'
import { insertCases } from '../../db/cases/save-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { copyOf, insertCopy, type Stages, stagesFor } from '../../db/rows/copy-rows.ts'
import { appendVersions } from '../../db/versions/append-versions.ts'
import { mapInBreaths } from '../breathe.ts'
import type { RoundRules } from './round-rules.ts'

export type Saving = {
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  readonly rules: RoundRules
  /** Whether search words are made in the act, or afterwards (`makeWaitingWords`). */
  readonly words: 'now' | 'later'
  /** Told how many cases are written, portion by portion. */
  readonly tell?: Tell
}

/** Hears how many of something are done. */
export type Tell = (done: number) => void

/** Cases are written in portions, so that a hundred thousand do not stand in memory at once. */
const PORTION = 2000
/** Fewer cases go in faster without temporary tables. */
const COPIED_FROM = 500

/**
 * Writes cases that the ledger has not held before: their rows, events, units, words and versions.
 * The next portion is decided (`workOf`) and made ready while the database still writes the one before.
 */
export async function saveNewCases<One>(
  saving: Saving,
  cases: readonly One[],
  workOf: (one: One) => CaseInWork,
): Promise<void> {
  const { transaction, tell = () => undefined } = saving
  const stages = cases.length < COPIED_FROM ? null : await stagesFor(transaction, CASE_TABLES)
  let written = Promise.resolve()
  for (let start = 0; start < cases.length; start += PORTION) {
    const portion = cases.slice(start, start + PORTION)
    const write = await (stages
      ? readyToCopy({ ...saving, stages }, portion, workOf)
      : readyToInsert(saving, portion, workOf))
    await written
    tell(start)
    written = write()
    // What goes wrong while the next portion is made ready is told by the wait before it is written.
    written.catch(() => undefined)
  }
  await written
  tell(cases.length)
}

type Write = () => Promise<void>

async function readyToCopy<One>(
  {
    transaction,
    actor: { officeId },
    rules: { factsOf },
    words,
    stages,
  }: Saving & {
    readonly stages: Stages
  },
  cases: readonly One[],
  workOf: (one: One) => CaseInWork,
): Promise<Write> {
  const context = { officeId, factsOf, words }
  const texts = await mapInBreaths(cases, (one) => {
    const rows = rowsOfNewCase(workOf(one), context)
    return CASE_TABLES.map((table) => copyOf(stages, table, rows[table]).text)
  })
  const copies = CASE_TABLES.map((table, n) => ({
    table,
    text: texts.map((text) => text[n] ?? '').join(''),
  }))
  return async () => {
    for (const copy of copies) await insertCopy(transaction, copy)
  }
}

async function readyToInsert<One>(
  { transaction, actor: { officeId }, rules: { factsOf }, words }: Saving,
  cases: readonly One[],
  workOf: (one: One) => CaseInWork,
): Promise<Write> {
  const works = await mapInBreaths(cases, workOf)
  const writings = works.map((work) => ({ ...work, facts: factsOf(work.state) }))
  const changes = works.map(({ state, events }) => ({
    caseId: state.id,
    roundId: state.roundId,
    before: null,
    events,
  }))
  return async () => {
    await insertCases(transaction, officeId, writings, words)
    await appendVersions(transaction, officeId, changes, factsOf)
  }
}
