import type { Attachment, Position } from '../attachment/attachment.ts'
import { dayOfInstant, type Instant, instantAt } from '../calendar/instant.ts'
import type { Case } from '../case/case.ts'
import type { CaseId } from '../ledger/ids.ts'
import { type Evidence, evidenceDoubts, type PointedOut } from './evidence-doubts.ts'

/** An attachment and what a reviewer should look at about it. */
export type Reviewed = {
  readonly attachment: Attachment
  readonly doubts: readonly PointedOut[]
}

/** The same or nearly the same file, attached elsewhere. */
export type LikeAttachment = Pick<Attachment, 'attachmentId' | 'sha256' | 'likeness' | 'name'> & {
  readonly caseId: CaseId
  readonly caseNumber: string | null
}

/**
 * What to look at about each attachment of a case that was not taken back. A picture of the work done is no
 * older than the day of the hand-over; where the site is, the first photograph says that shows how it
 * was before, or the site, and knows its place.
 */
export function reviewEvidence(
  state: Pick<Case, 'handOvers'>,
  attachments: readonly Attachment[],
  alike: readonly LikeAttachment[],
): readonly Reviewed[] {
  const standing = attachments.filter((one) => one.withdrawn === null)
  const handedOver = state.handOvers[0]?.at ?? null
  // By days: units begin on the day itself, before the list comes in the evening.
  const provesSince = handedOver && instantAt(dayOfInstant(handedOver))
  const atSite = standing.find((one) => SHOWS_SITE.has(one.purpose) && one.position !== null)
  return standing.map((attachment) => {
    const others = alike
      .filter((one) => one.attachmentId !== attachment.attachmentId)
      .map((one) => ({ ...one, where: `${one.caseNumber ?? ''} ${one.name}`.trim() }))
    const evidence = evidenceOf(attachment, provesSince, atSite?.position ?? null)
    return { attachment, doubts: evidenceDoubts(evidence, others) }
  })
}

const SHOWS_SITE: ReadonlySet<Attachment['purpose']> = new Set(['before', 'site'])

function evidenceOf(
  attachment: Attachment,
  provesSince: Instant | null,
  site: Position | null,
): Evidence {
  return {
    ...{ file: attachment, site, sentInAt: attachment.recordedAt },
    provesSince: attachment.purpose === 'after' ? provesSince : null,
    // What day a paper bears is read where it is answered for: in a close-out's own facts.
    ...{ writtenOn: null, answersOn: null },
  }
}
