import type { Actor } from '../core/account/actor.ts'
import type { CaseId, RoundId } from '../core/ledger/ids.ts'
import { listCases } from '../office/cases/list-cases.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Which = { readonly which: string; readonly roundId: () => Promise<RoundId> }

/** The case that a person names by its id or by its number in the round. */
export async function findCase(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: Which,
): Promise<CaseId> {
  if (UUID.test(which)) return which as CaseId
  const input = { roundId: await roundId(), numberFrom: which, order: 'number' } as const
  const { cases } = await agreedValue(listCases(context, actor, input))
  const found = cases.find((one) => one.number === which)
  if (found) return found.id
  throw cannot('case-missing', { case: which })
}
