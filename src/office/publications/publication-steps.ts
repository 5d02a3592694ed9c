import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Publication, PublicationId } from '../../core/publication/publication.ts'
import type { PublicationAct } from '../../core/publication/steps.ts'
import {
  findPublication,
  type PublicationEvent,
  type StoredPublication,
  savePublication,
} from '../../db/publications/publications.ts'
import { inSnapshot, type SharingContext } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'

/** Which publication, and the version that the editor saw. */
export type OnPublication = {
  readonly publicationId: PublicationId
  readonly expectedVersion?: number | undefined
}

type Told = Pick<PublicationEvent, 'type' | 'fact' | 'reason'>

/** An act on a publication: the rule's answer, and what the record says of it. */
export type Decided = { readonly publication: Publication; readonly told: Told }

/** Locks the publication, lets a rule decide and writes its next version with the event. */
export function onPublication(
  context: OfficeContext,
  actor: Actor,
  { act, ...input }: OnPublication & { readonly act: PublicationAct },
  decide: (sharing: SharingContext, before: StoredPublication) => Promise<Result<Decided>>,
): Promise<Result<StoredPublication>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo(act, actor)
    if (!right.ok) return right
    const before = await publicationFor(sharing, actor, input)
    if (!before.ok) return before
    const decided = await decide(sharing, before.value)
    if (!decided.ok) return decided
    const { publication, told } = decided.value
    return agreed(
      await saveVersion(sharing, actor, { publication, told, after: before.value.version }),
    )
  })
}

async function publicationFor(
  { transaction }: SharingContext,
  { officeId }: Actor,
  { publicationId, expectedVersion }: OnPublication,
): Promise<Result<StoredPublication>> {
  const key = { officeId, publicationId }
  // What is published or discarded can no longer be locked for a change, but the rule names its step.
  const found =
    (await findPublication(transaction, key, 'lock')) ?? (await findPublication(transaction, key))
  if (!found) return refused('publication-unknown', { publication: publicationId })
  if (expectedVersion !== undefined && expectedVersion !== found.version) {
    return refused('version-is-stale', {
      expected: String(expectedVersion),
      now: String(found.version),
    })
  }
  return agreed(found)
}

/** Writes a version of a publication, changed by the actor now; `after` is the version before it, 0 for the first. */
export async function saveVersion(
  { transaction, now }: SharingContext,
  { officeId, accountId }: Actor,
  {
    publication,
    told,
    after,
  }: { readonly publication: Publication; readonly told: Told; readonly after: number },
): Promise<StoredPublication> {
  const { id, roundId, number, subject, template, layout, at, step, rows } = publication
  const saved: StoredPublication = {
    ...{ id, roundId, number, subject, template, at, step, rows },
    ...(layout && { layout }),
    ...{ version: after + 1, recordedAt: now(), accountId },
  }
  await savePublication(transaction, officeId, { ...saved, ...told })
  return saved
}
