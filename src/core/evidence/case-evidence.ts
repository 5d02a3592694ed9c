import type { Attachment, Position } from '../attachment/attachment.ts'
import { dayOfInstant, type Instant, instantAt } from '../calendar/instant.ts'
import { type Evidence, evidenceDoubts, type OtherUse, type PointedOut } from './evidence-doubts.ts'

/** An attachment and what a reviewer should look at about it. */
export type Reviewed = {
  readonly attachment: Attachment
  readonly doubts: readonly PointedOut[]
}

/** The same or nearly the same file, attached elsewhere. */
export type LikeAttachment = Pick<
  Attachment,
  'attachmentId' | 'sha256' | 'likeness' | 'name' | 'caseId' | 'entryId'
> & {
  /** To what it belongs: the number of the case, or of the entry with the name of its book. */
  readonly of: string
}

/**
 * What to look at about each attachment of one matter (a case, a task with its close-out) that was not
 * taken back. A picture of the work done is no older than the day on which the matter was handed over
 * or began, and a paper no older than what it answers; where the site is, the first photograph says
 * that shows how it was before, or the site, and knows its place.
 */
export function reviewEvidence(
  begunAt: Instant | null,
  attachments: readonly Attachment[],
  alike: readonly LikeAttachment[],
): readonly Reviewed[] {
  const standing = attachments.filter((one) => one.withdrawn === null)
  const atSite = standing.find((one) => SHOWS_SITE.has(one.purpose) && one.position !== null)
  return standing.map((attachment) => {
    const others = usesOf(attachment, standing, alike)
    const evidence = evidenceOf(attachment, begunAt, atSite?.position ?? null)
    return { attachment, doubts: evidenceDoubts(evidence, others) }
  })
}

const SHOWS_SITE: ReadonlySet<Attachment['purpose']> = new Set(['before', 'site'])

/** The same bytes on a task and on its own close-out are one proof shown again, no second use. */
function usesOf(
  attachment: Attachment,
  matter: readonly Attachment[],
  alike: readonly LikeAttachment[],
): readonly OtherUse[] {
  const isShownAgain = (one: LikeAttachment) =>
    one.sha256 === attachment.sha256 &&
    ownerOf(one) !== ownerOf(attachment) &&
    matter.some(({ attachmentId }) => attachmentId === one.attachmentId)
  return alike
    .filter((one) => one.attachmentId !== attachment.attachmentId && !isShownAgain(one))
    .map((one) => ({ ...one, where: `${one.of} ${one.name}`.trim() }))
}

function ownerOf({ caseId, entryId }: Pick<Attachment, 'caseId' | 'entryId'>): string | null {
  return caseId ?? entryId
}

function evidenceOf(
  attachment: Attachment,
  begunAt: Instant | null,
  site: Position | null,
): Evidence {
  const begunOn = begunAt && dayOfInstant(begunAt)
  const { purpose, writtenOn } = attachment
  return {
    ...{ file: attachment, site, sentInAt: attachment.recordedAt },
    // By days: units begin on the day itself, before the list comes in the evening.
    provesSince: purpose === 'after' && begunOn ? instantAt(begunOn) : null,
    writtenOn,
    answersOn: purpose === 'paper' ? begunOn : null,
  }
}
