import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { isLayoutFor } from '../../core/reading/layout-of-list.ts'
import type { ReadList } from '../../core/reading/list.ts'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { templateNamed } from '../tables/table-templates.ts'

/** A list that was read, or why its file could not be. */
export type ListOutcome =
  | { readonly ok: true; readonly value: ReadList }
  | { readonly ok: false; readonly problem: PaperProblemCode; readonly message: string }

/** Reads a list as its headings say, and again by the first of the round's layouts that was made for such a list. */
export async function readByLayouts(
  context: OfficeContext,
  actor: Actor,
  roundId: RoundId,
  read: (template?: TableTemplate) => Promise<ListOutcome>,
): Promise<ListOutcome> {
  const plain = await read()
  if (!plain.ok) return plain
  for (const layout of await layoutsOfRound(context, actor, roundId)) {
    if (!isLayoutFor(layout, plain.value)) continue
    const again = await read(layout)
    if (again.ok && again.value.tables.some(({ rows }) => rows.length > 0)) return again
  }
  return plain
}

/** The layouts that the round's settings name for its lists, those in use. */
function layoutsOfRound(
  context: OfficeContext,
  actor: Actor,
  roundId: RoundId,
): Promise<readonly TableTemplate[]> {
  return inTransaction(context, actor, async (transaction) => {
    const round = await findRound(transaction, { officeId: actor.officeId, roundId })
    const found: TableTemplate[] = []
    for (const name of round?.settings.importTemplates ?? []) {
      const template = await templateNamed(transaction, actor, name)
      if (template) found.push(template)
    }
    return found
  })
}
