import type { Actor } from '../../../core/account/actor.ts'
import type { Contradiction } from '../../../core/bulletin/check/contradiction.ts'
import { contradictionsOf } from '../../../core/bulletin/check/contradictions-of.ts'
import { ledgerContradiction } from '../../../core/bulletin/check/ledger-contradiction.ts'
import { type ComposedIssue, composeIssue } from '../../../core/bulletin/compose/compose-issue.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import type { StoredIssue } from '../../../db/bulletin/issues.ts'
import { asActor, type LedgerTransaction } from '../../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { checkAskedFigures, type NamedContradiction } from '../../figures/check-asked-figures.ts'
import { type LoadedMaterial, loadMaterial } from './load-material.ts'

/** A draft as its paper would be now, and what in it cannot be true together. */
export type ComposedDraft = ComposedIssue & {
  readonly contradictions: readonly Contradiction[]
  readonly settingsVersion: number
}

/** A context whose acts share one transaction. */
export type SharingContext = OfficeContext & { readonly transaction: LedgerTransaction }

/** Composes a stored issue from the ledger in the transaction shared. */
export async function composeStored(
  context: SharingContext,
  actor: Actor,
  issue: StoredIssue,
): Promise<Result<ComposedDraft>> {
  const loaded = await loadMaterial(context, actor, issue)
  if (!loaded.ok) return loaded
  const figures = [...loaded.value.material.figures.values()]
  const differing = await checkAskedFigures(context, actor, figures)
  return differing.ok ? agreed(composeLoaded(loaded.value, differing.value)) : differing
}

function composeLoaded(
  { material, settingsVersion }: LoadedMaterial,
  differing: readonly NamedContradiction[],
): ComposedDraft {
  const composed = composeIssue(material)
  const contradictions = [
    ...differing.map((one) => ledgerContradiction(one, material)),
    ...contradictionsOf(composed.paper, material),
  ]
  return { ...composed, contradictions, settingsVersion }
}

/** Works in one snapshot of the ledger, so that all figures of one paper agree; in the shared transaction where there is one. */
export function inSnapshot<T>(
  context: OfficeContext,
  actor: Actor,
  work: (context: SharingContext) => Promise<T>,
): Promise<T> {
  const share = (transaction: LedgerTransaction) => work({ ...context, transaction })
  if (context.transaction) return inTransaction(context, actor, share)
  return asActor(context.database, actor, share, { isolation: 'repeatable read' })
}
