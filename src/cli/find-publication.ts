import type { Actor } from '../core/account/actor.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import type { PublicationId } from '../core/publication/publication.ts'
import type { OfficeContext } from '../office/context.ts'
import { listPublications } from '../office/publications/show-publication.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

/** The publication that a person names by its number in the round. */
export async function findPublicationId(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: { readonly which: string; readonly roundId: () => Promise<RoundId> },
): Promise<PublicationId> {
  const input = { roundId: await roundId() }
  const all = await agreedValue(listPublications(context, actor, input))
  const found = all.find((one) => String(one.number) === which)
  if (found) return found.id
  throw cannot('publication-missing', { publication: which })
}
