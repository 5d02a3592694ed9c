import type { Actor } from '../../core/account/actor.ts'
import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import type { ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  type ArchivedEvent,
  type ArchivedHead,
  type ArchivedIssue,
  eventsOfArchived,
  figuresOfArchived,
  findArchived,
  listArchived,
} from '../../db/archive/archived-issues.ts'
import { readFiles, type StoredFile } from '../../db/bulletin/stored-files.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const PAGE = 50
const MOST = 200

export type ListArchive = {
  readonly roundId?: RoundId
  /** The last of the page before. */
  readonly after?: ArchiveId
  readonly most?: number
}

export type ArchivePage = {
  readonly issues: readonly ArchivedHead[]
  /** What to say as `after` for the next page; null at the end. */
  readonly next: ArchiveId | null
}

/** The past issues of the office, the latest first. */
export function listArchive(
  context: OfficeContext,
  actor: Actor,
  input: ListArchive,
): Promise<Result<ArchivePage>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const most = Math.min(input.most ?? PAGE, MOST)
    const last =
      input.after === undefined
        ? null
        : await findArchived(transaction, { officeId, archiveId: input.after })
    if (last === undefined) return refused('archived-unknown', { issue: input.after ?? '' })
    const asked = { officeId, roundId: input.roundId ?? null, after: last, most: most + 1 }
    const rows = await listArchived(transaction, asked)
    const issues = rows.slice(0, most)
    const next = rows.length > most ? (issues.at(-1)?.archiveId ?? null) : null
    return agreed({ issues, next })
  })
}

/** A past issue with what was read in it, its figures and its record. */
export type ShownArchived = ArchivedIssue & {
  readonly figures: readonly ToldFigure[]
  readonly record: readonly ArchivedEvent[]
}

/** A past issue with its figures and the record of its corrections; refused where the office has none of this id. */
export function showArchived(
  context: OfficeContext,
  actor: Actor,
  { archiveId }: { readonly archiveId: ArchiveId },
): Promise<Result<ShownArchived>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const issue = await findArchived(transaction, { officeId, archiveId })
    if (!issue) return refused('archived-unknown', { issue: archiveId })
    const figures = await figuresOfArchived(transaction, officeId, issue)
    const record = await eventsOfArchived(transaction, officeId, archiveId)
    return agreed({ ...issue, figures, record })
  })
}

/** The file as it came. */
export function archivedFile(
  context: OfficeContext,
  actor: Actor,
  { archiveId }: { readonly archiveId: ArchiveId },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const issue = await findArchived(transaction, { officeId, archiveId })
    if (!issue) return refused('archived-unknown', { issue: archiveId })
    const { fileSha256, fileName } = issue
    const file = (await readFiles(transaction, officeId, [fileSha256])).get(fileSha256)
    if (!file) throw new Error(`the file of an archived issue is missing: ${fileSha256}`)
    return agreed({ ...file, name: fileName })
  })
}
