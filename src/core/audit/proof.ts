import type { Instant } from '../calendar/instant.ts'
import type { LinkKind } from './entry-text.ts'

/** One link of an office's trail, as it stands in the ledger. */
export type AuditLink = {
  readonly number: number
  readonly at: Instant
  readonly kind: LinkKind
  readonly entries: number
  readonly digest: string
  readonly sha256: string
}

/** The end of a trail at some moment, kept elsewhere: what came before it cannot be made anew unseen. */
export type Anchor = { readonly number: number; readonly sha256: string }

/** What is wrong where the trail first breaks. */
export type BreakReason =
  /** A link is gone: its number is not there. */
  | 'link-missing'
  /** A link does not follow from the one before it. */
  | 'link-changed'
  /** A link has fewer entries than it was written with. */
  | 'entries-missing'
  /** Something in an entry is not as it was written, or an entry was slipped in. */
  | 'entries-changed'
  /** The trail is longer or shorter than its own end says. */
  | 'end-changed'
  /** The trail does not hold what was kept of it elsewhere. */
  | 'anchor-missed'
  /** Entries from after the beginning of the chain are bound to no link. */
  | 'entries-unbound'

/** A link at which the trail does not hold, and why. */
export type Break = {
  readonly linkNumber: number
  readonly reason: BreakReason
  /** When the link was written; null where it is gone. */
  readonly at: Instant | null
}

/** A link with what the ledger holds of its entries now. */
export type HeldLink = AuditLink & {
  readonly foundEntries: number
  readonly foundDigest: string
}

/** How far a trail was proven; carried from one portion of links to the next. */
export type Proven = { readonly number: number; readonly sha256: string }

export const NOTHING_PROVEN: Proven = { number: 0, sha256: '' }

/** The text of which a link takes its hash. */
export function textOfLink(
  office: string,
  before: Proven,
  { kind, digest }: Pick<AuditLink, 'kind' | 'digest'>,
): string {
  return [office, before.number + 1, before.sha256, kind, digest].join('\n')
}

/** Follows a portion of links from what was proven before; answers how far it holds and where it first breaks. */
export function followLinks(
  from: Proven,
  links: readonly HeldLink[],
  given: {
    readonly office: string
    readonly hash: (text: string) => string
    readonly anchors: ReadonlyMap<number, string>
  },
): { readonly proven: Proven; readonly broken: Break | null } {
  let proven = from
  for (const link of links) {
    const reason = breakOf(proven, link, given)
    if (reason !== null) {
      const at = reason === 'link-missing' ? null : link.at
      return { proven, broken: { linkNumber: proven.number + 1, reason, at } }
    }
    proven = { number: link.number, sha256: link.sha256 }
  }
  return { proven, broken: null }
}

function breakOf(
  before: Proven,
  link: HeldLink,
  { office, hash, anchors }: Parameters<typeof followLinks>[2],
): BreakReason | null {
  if (link.number !== before.number + 1) return 'link-missing'
  if (hash(textOfLink(office, before, link)) !== link.sha256) return 'link-changed'
  if (link.foundEntries < link.entries) return 'entries-missing'
  if (link.foundDigest !== link.digest) return 'entries-changed'
  const anchored = anchors.get(link.number)
  return anchored !== undefined && anchored !== link.sha256 ? 'anchor-missed' : null
}
