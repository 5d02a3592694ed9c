import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Refusal, type Result } from '../../core/ledger/result.ts'
import { actOnCases } from '../cases/act-on-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { ActOnEntry } from './act-on-entry.ts'
import { openBench } from './bench.ts'
import { doAct } from './do-act.ts'
import { type EntryOutcome, saveWritings, writingsOf } from './save-bench.ts'

/** The first refusal, with the place of its act among those asked for (from 0). */
export type RefusalOfEntryActs = Refusal & { readonly index: number }

/**
 * Does all of the acts or none, each on what the ones before left, with everything that follows from
 * them elsewhere; answers with every entry that changed, those asked for first.
 */
export function actOnEntries(
  context: OfficeContext,
  actor: Actor,
  input: { readonly acts: readonly ActOnEntry[] },
): Promise<Result<readonly EntryOutcome[], RefusalOfEntryActs>> {
  return inTransaction(context, actor, async (transaction) => {
    const bench = openBench({ context, transaction, actor })
    for (const [index, one] of input.acts.entries()) {
      const done = await doAct(bench, one)
      if (!done.ok) return { ok: false, refusal: { ...done.refusal, index } }
    }
    const writings = await writingsOf(bench)
    if (!writings.ok) return { ok: false, refusal: { ...writings.refusal, index: 0 } }
    // Refused acts on cases write nothing; so they come before anything is written here.
    const shared = { ...context, transaction }
    const onCases = await actOnCases(shared, actor, { acts: bench.caseActs })
    if (!onCases.ok) return { ok: false, refusal: { ...onCases.refusal, index: 0 } }
    return agreed(await saveWritings(context, bench, writings.value))
  })
}

/** Does one act, or answers the rule that forbids it; the outcome of the entry asked for. */
export async function actOnEntry(
  context: OfficeContext,
  actor: Actor,
  input: ActOnEntry,
): Promise<Result<EntryOutcome>> {
  const result = await actOnEntries(context, actor, { acts: [input] })
  if (!result.ok) {
    const { index: _, ...refusal } = result.refusal
    return { ok: false, refusal }
  }
  const [outcome] = result.value
  if (!outcome) throw new Error(`no outcome of ${input.act.act}`)
  return agreed(outcome)
}
