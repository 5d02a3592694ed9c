import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { outstandingOf } from '../../core/publication/outstanding.ts'
import type { PublicationRow, PublicationSubject } from '../../core/publication/publication.ts'
import { findPublication } from '../../db/publications/publications.ts'
import { timesPublished, untoldCases } from '../../db/publications/published-cases.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import type { StoredRound } from '../../db/rounds/rounds.ts'
import type { SharingContext } from '../bulletin/compose/compose-stored.ts'
import { publicRowsAt, publicRowsOf, type RowOfCase } from '../tables/public-rows.ts'

type Asked = {
  readonly round: StoredRound
  readonly subject: PublicationSubject
  readonly at: Instant
}

/** The cases that a publication tells of, as the ledger has them at an instant; each knows how often the public heard of it. */
export async function rowsOfSubject(
  sharing: SharingContext,
  actor: Actor,
  asked: Asked,
): Promise<Result<readonly PublicationRow[]>> {
  const found = await casesOf(sharing, actor, asked)
  if (!found.ok) return found
  const caseIds = found.value.map(({ caseId }) => caseId)
  const times = await timesPublished(sharing.transaction, actor.officeId, caseIds)
  return agreed(
    found.value.map(({ caseId, row }) => ({
      caseId,
      nth: (times.get(caseId) ?? 0) + 1,
      original: row,
      edited: {},
      judgements: {},
    })),
  )
}

async function casesOf(
  sharing: SharingContext,
  actor: Actor,
  { round, subject, at }: Asked,
): Promise<Result<readonly RowOfCase[]>> {
  const { officeId } = actor
  const { roundId } = round
  if (subject.kind === 'batch') {
    const batches = await batchesOfRound(sharing.transaction, { officeId, roundId })
    const { batchId } = subject
    if (!batches.some((one) => one.id === batchId)) {
      return refused('batch-unknown', { batch: batchId })
    }
    return publicRowsAt(sharing, actor, { round, batchId, at })
  }
  if (subject.kind === 'lateClosings') {
    const untold = await untoldCases(sharing.transaction, { officeId, roundId }, MOST_LATE)
    const caseIds = untold.filter((one) => outstandingOf(one) !== null).map(({ caseId }) => caseId)
    return agreed(await publicRowsOf(sharing, actor, { round, caseIds, at }))
  }
  const key = { officeId, publicationId: subject.corrects }
  const corrected = await findPublication(sharing.transaction, key)
  if (!corrected) return refused('publication-unknown', { publication: subject.corrects })
  if (corrected.step !== 'published') return refused('only-published-is-corrected')
  const caseIds = corrected.rows.map(({ caseId }) => caseId)
  return agreed(await publicRowsOf(sharing, actor, { round, caseIds, at }))
}

const MOST_LATE = 100_000
