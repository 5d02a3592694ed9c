import type { Actor } from '../../core/account/actor.ts'
import { asActor } from '../../db/ledger.ts'
import { type AnsweredRequest, insertRequests } from '../../db/requests/insert-requests.ts'
import type { OfficeContext } from '../context.ts'

/** A request that was answered, and for whom. */
export type RecordedRequest = { readonly actor: Actor; readonly request: AnsweredRequest }

/** Writes down who asked for what: one transaction for each account among them. */
export async function recordRequests(
  context: OfficeContext,
  recorded: readonly RecordedRequest[],
): Promise<void> {
  for (const [actor, requests] of byActor(recorded)) {
    await asActor(
      context.database,
      actor,
      (transaction) => insertRequests(transaction, actor, requests),
      { asksOnce: true },
    )
  }
}

function byActor(
  recorded: readonly RecordedRequest[],
): Iterable<readonly [Actor, readonly AnsweredRequest[]]> {
  const groups = new Map<string, { readonly actor: Actor; readonly requests: AnsweredRequest[] }>()
  for (const { actor, request } of recorded) {
    const key = `${actor.officeId}/${actor.accountId}`
    const group = groups.get(key)
    if (group) group.requests.push(request)
    else groups.set(key, { actor, requests: [request] })
  }
  return [...groups.values()].map(({ actor, requests }) => [actor, requests] as const)
}
