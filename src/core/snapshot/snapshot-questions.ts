import { dayOfInstant } from '../calendar/instant.ts'
import type { RoundId } from '../ledger/ids.ts'
import type { AsOf, Question, Scope } from '../statistics/question.ts'
import type { SnapshotFigureName } from './snapshot.ts'

type Asked = { readonly scope?: Scope } & Pick<Question, 'by' | 'countsSplits'>

/** What each figure of a snapshot counts, over all that was handed over; a province sees every city counted the same way. */
const ASKED: Readonly<Record<Exclude<SnapshotFigureName, 'overdue'>, Asked>> = {
  handedOver: { by: 'unit', countsSplits: true },
  kinds: { by: 'kind' },
  categories: { by: 'category' },
  channels: { by: 'channel' },
  verdicts: { by: 'verdict' },
  progress: { by: 'progress' },
  verified: { by: 'unit', scope: { isVerified: true } },
  closed: { by: 'unit', scope: { statuses: ['closed'] } },
  partlyClosed: { by: 'unit', scope: { statuses: ['partlyClosed'] } },
  open: { by: 'unit', scope: { statuses: ['open'] } },
  key: { by: 'unit', scope: { isKey: true } },
  difficult: { by: 'unit', scope: { isDifficult: true } },
}

/** Every figure of a snapshot, in the order in which it tells them. */
export const SNAPSHOT_FIGURES: readonly SnapshotFigureName[] = [
  ...(['handedOver', 'kinds', 'categories', 'channels', 'verdicts', 'progress'] as const),
  ...(['verified', 'closed', 'partlyClosed', 'open', 'overdue', 'key', 'difficult'] as const),
]

/** The question behind a figure of a snapshot; overdue on a day is due before it and still open. */
export function snapshotQuestion(
  name: SnapshotFigureName,
  { roundId, asOf }: { readonly roundId: RoundId; readonly asOf: AsOf },
): Question {
  const { scope, ...asked }: Asked =
    name === 'overdue' ? { by: 'unit', scope: { dueBefore: dayOfInstant(asOf.at) } } : ASKED[name]
  return { roundId, asOf, scope: { isHandedOver: true, ...scope }, ...asked }
}
