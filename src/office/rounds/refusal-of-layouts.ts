import type { Actor } from '../../core/account/actor.ts'
import { type Refusal, refused } from '../../core/ledger/result.ts'
import { TABLE_TEMPLATES } from '../../core/reading/template.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { templateNamed } from '../tables/table-templates.ts'

/** Settings name only layouts that are there: for import also the office's own, for what is published a ready-made one. */
export async function refusalOfLayouts(
  transaction: LedgerTransaction,
  actor: Actor,
  { importTemplates, publicTable }: RoundSettings,
): Promise<{ readonly ok: false; readonly refusal: Refusal } | null> {
  const unknown = TABLE_TEMPLATES.some(({ name }) => name === publicTable) ? [] : [publicTable]
  for (const name of importTemplates)
    if (!(await templateNamed(transaction, actor, name))) unknown.push(name)
  return unknown.length === 0 ? null : refused('template-unknown', { template: unknown.join('、') })
}
