import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  type ArchiveId,
  correctedReading,
  type ReadingCorrection,
} from '../../core/bulletin/archive/archived-issue.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { figuresOfArchived, findArchived } from '../../db/archive/archived-issues.ts'
import { saveArchived } from '../../db/archive/save-archived.ts'
import { textHashOf } from '../../db/archive/text-hash.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

export type CorrectArchived = {
  readonly archiveId: ArchiveId
  readonly correction: ReadingCorrection
  readonly reason: string
  readonly expectedVersion?: number
}

/** Puts a wrong reading right, with a reason; what was read before stays in the record. */
export function correctArchived(
  context: OfficeContext,
  actor: Actor,
  input: CorrectArchived,
): Promise<Result<{ readonly archiveId: ArchiveId; readonly version: number }>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('correctArchived', actor)
    if (!right.ok) return right
    if (input.reason.trim() === '') return refused('reason-missing', { act: 'correctArchived' })
    const { officeId, accountId } = actor
    const { archiveId, correction, reason, expectedVersion } = input
    const issue = await findArchived(transaction, { officeId, archiveId }, 'lock')
    if (!issue) return refused('archived-unknown', { issue: archiveId })
    if (expectedVersion !== undefined && expectedVersion !== issue.version) {
      const versions = { expected: String(expectedVersion), now: String(issue.version) }
      return refused('version-is-stale', versions)
    }
    const reading = correctedReading(issue.reading, correction)
    if (reading === null) return refused('nothing-to-change')
    const figures = await figuresOfArchived(transaction, officeId, issue)
    const textSha256 = await textHashOf(transaction, officeId, archiveId)
    const version = issue.version + 1
    await saveArchived(transaction, officeId, {
      ...issue,
      ...{ version, reading, figures, textSha256, correction, reason },
      ...{ recordedAt: context.now(), accountId },
    })
    return agreed({ archiveId, version })
  })
}
