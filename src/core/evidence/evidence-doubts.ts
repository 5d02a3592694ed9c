import type { FileFacts, Position } from '../attachment/attachment.ts'
import type { Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import { metresBetween } from './distance.ts'
import { bitsApart, NEARLY_THE_SAME } from './picture-hash.ts'

/** What is pointed out about a piece of evidence, for a person to judge; never a verdict. */
export type EvidenceDoubt =
  | 'sameFileElsewhere'
  | 'nearlySamePicture'
  | 'takenBeforeAct'
  | 'takenAfterSentIn'
  | 'tooFar'
  | 'noTimeInFile'
  | 'noPlaceInFile'
  | 'paperBeforeWhatItAnswers'
  | 'paperAfterSentIn'

/** What there is to know of a piece of evidence. */
export type Evidence = {
  readonly file: Pick<FileFacts, 'sha256' | 'mediaType' | 'takenAt' | 'position' | 'likeness'>
  readonly sentInAt: Instant
  /** When what it proves began: a picture of the work done is no older. */
  readonly provesSince: Instant | null
  /** Where it should have been taken. */
  readonly site: Position | null
  /** The day that a paper bears, and the day of the paper that it answers. */
  readonly writtenOn: Day | null
  readonly answersOn: Day | null
}

/** Another use of a file or of a picture like it. */
export type OtherUse = {
  readonly sha256: string
  readonly likeness: string | null
  /** Where: the number of the case or entry. */
  readonly where: string
}

/** A doubt about one piece of evidence; a person judges it. */
export type PointedOut = {
  readonly doubt: EvidenceDoubt
  /** Where else, how many metres, which day. */
  readonly about: string
}

/** A picture taken farther from the site than this is pointed out, in metres. */
export const FAR_METRES = 1000

/** Everything about a piece of evidence that a reviewer should look at. */
export function evidenceDoubts(
  evidence: Evidence,
  others: readonly OtherUse[],
): readonly PointedOut[] {
  return [
    ...usedElsewhere(evidence, others),
    ...doubtsOfTime(evidence),
    ...doubtsOfPlace(evidence),
    ...doubtsOfPaper(evidence),
  ]
}

function usedElsewhere({ file }: Evidence, others: readonly OtherUse[]): readonly PointedOut[] {
  const { sha256, likeness } = file
  return others.flatMap((other): readonly PointedOut[] => {
    if (other.sha256 === sha256) {
      return [{ doubt: 'sameFileElsewhere', about: other.where }]
    }
    const isNear =
      likeness !== null &&
      other.likeness !== null &&
      bitsApart(likeness, other.likeness) <= NEARLY_THE_SAME
    return isNear ? [{ doubt: 'nearlySamePicture', about: other.where }] : []
  })
}

function isPicture({ file }: Evidence): boolean {
  return file.mediaType.startsWith('image/')
}

function doubtsOfTime(evidence: Evidence): readonly PointedOut[] {
  const { file, provesSince, sentInAt } = evidence
  const { takenAt } = file
  if (takenAt === null) return isPicture(evidence) ? [{ doubt: 'noTimeInFile', about: '' }] : []
  const about = dayOfInstant(takenAt)
  return [
    ...(provesSince !== null && takenAt < provesSince
      ? [{ doubt: 'takenBeforeAct' as const, about }]
      : []),
    ...(takenAt > sentInAt ? [{ doubt: 'takenAfterSentIn' as const, about }] : []),
  ]
}

function doubtsOfPlace(evidence: Evidence): readonly PointedOut[] {
  const { file, site } = evidence
  if (file.position === null) {
    return isPicture(evidence) ? [{ doubt: 'noPlaceInFile', about: '' }] : []
  }
  if (site === null) return []
  const metres = metresBetween(file.position, site)
  return metres > FAR_METRES ? [{ doubt: 'tooFar', about: String(Math.round(metres)) }] : []
}

function doubtsOfPaper({ writtenOn, answersOn, sentInAt }: Evidence): readonly PointedOut[] {
  if (writtenOn === null) return []
  return [
    ...(answersOn !== null && writtenOn < answersOn
      ? [{ doubt: 'paperBeforeWhatItAnswers' as const, about: writtenOn }]
      : []),
    ...(writtenOn > dayOfInstant(sentInAt)
      ? [{ doubt: 'paperAfterSentIn' as const, about: writtenOn }]
      : []),
  ]
}
