import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { StandardText, StandardTextId } from '../../core/desk/standard-text.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  insertStandardText,
  removeStandardText as remove,
  standardTextsOf,
} from '../../db/desk/standard-texts.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The standard texts that this actor's forms offer: the office's and the own. */
export function listStandardTexts(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<readonly StandardText[]>> {
  return inTransaction(context, actor, async (transaction) =>
    agreed(await standardTextsOf(transaction, actor.officeId)),
  )
}

/** Keeps a standard text; one for the whole office is the office's to keep. */
export function keepStandardText(
  context: OfficeContext,
  actor: Actor,
  input: Pick<StandardText, 'act' | 'text' | 'isShared'>,
): Promise<Result<StandardText>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = input.isShared ? mayDo('shareText', actor) : agreed(null)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const kept = { ...input, textId: context.newId() as StandardTextId, accountId }
    await insertStandardText(transaction, officeId, { ...kept, recordedAt: context.now() })
    return agreed(kept)
  })
}

/** Takes a standard text away: the own by its owner, the office's by the office. */
export function removeStandardText(
  context: OfficeContext,
  actor: Actor,
  input: { readonly textId: StandardTextId },
): Promise<Result<StandardText>> {
  return inTransaction(context, actor, async (transaction) => {
    const texts = await standardTextsOf(transaction, actor.officeId)
    const found = texts.find((one) => one.textId === input.textId)
    if (!found) return refused('standard-text-unknown')
    const right = found.isShared ? mayDo('shareText', actor) : agreed(null)
    if (!right.ok) return right
    await remove(transaction, actor.officeId, input.textId)
    return agreed(found)
  })
}
