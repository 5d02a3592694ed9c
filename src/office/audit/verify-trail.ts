import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  type Anchor,
  type Break,
  type BreakReason,
  followLinks,
  NOTHING_PROVEN,
  type Proven,
} from '../../core/audit/proof.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { digestOf } from '../../db/audit/append-link.ts'
import { hasUnboundEntries, headOfTrail, heldLinks } from '../../db/audit/links.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** What the proof of a trail found. */
export type TrailProof = {
  readonly checkedAt: Instant
  readonly links: number
  readonly entries: number
  /** How many anchors kept elsewhere were held against it. */
  readonly anchors: number
  /** The end of what holds: to be kept elsewhere as the next anchor. */
  readonly proven: Anchor
  readonly broken: Break | null
}

const PORTION = 1_000

/**
 * Follows an office's trail from its first link to its end, holding every entry against what was written and the
 * trail against anchors kept elsewhere; stops at the first link that does not hold. Its time grows with the
 * trail; one snapshot, so that what is written meanwhile is not taken for a break.
 */
export function verifyTrail(
  context: OfficeContext,
  actor: Actor,
  { anchors }: { readonly anchors: readonly Anchor[] },
): Promise<Result<TrailProof>> {
  return inTransaction(
    context,
    actor,
    async (transaction) => {
      const right = mayDo('readAudit', actor)
      if (!right.ok) return right
      const followed = await follow(transaction, actor, anchors)
      const broken = followed.broken ?? (await breakAtTheEnd(transaction, actor, followed, anchors))
      const { proven, entries } = followed
      const counted = { links: proven.number, entries, anchors: anchors.length }
      return agreed({ checkedAt: context.now(), ...counted, proven, broken })
    },
    { isolation: 'repeatable read', readOnly: true },
  )
}

type Followed = { readonly proven: Proven; readonly entries: number; readonly broken: Break | null }

async function follow(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  kept: readonly Anchor[],
): Promise<Followed> {
  const anchors = new Map(kept.map(({ number, sha256 }) => [number, sha256]))
  let proven = NOTHING_PROVEN
  let entries = 0
  for (;;) {
    const links = await heldLinks(transaction, { officeId, after: proven.number, most: PORTION })
    const next = followLinks(proven, links, { office: officeId, hash: digestOf, anchors })
    const held = links.filter(({ number }) => number <= next.proven.number)
    entries += held.reduce((sum, link) => sum + link.entries, 0)
    proven = next.proven
    if (next.broken || links.length < PORTION) return { ...next, entries }
  }
}

/** The trail holds up to its last link: whether that is its end, as the head and the anchors have it. */
async function breakAtTheEnd(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { proven }: Followed,
  anchors: readonly Anchor[],
): Promise<Break | null> {
  const broken = (reason: BreakReason): Break => ({
    linkNumber: proven.number + 1,
    reason,
    at: null,
  })
  const head = (await headOfTrail(transaction, officeId)) ?? NOTHING_PROVEN
  if (head.number !== proven.number || head.sha256 !== proven.sha256) return broken('end-changed')
  if (anchors.some(({ number }) => number > proven.number)) return broken('anchor-missed')
  if (await hasUnboundEntries(transaction, officeId)) return broken('entries-unbound')
  return null
}
