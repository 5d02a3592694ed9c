import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { judgedMarks, openMarks } from '../../core/publication/decide.ts'
import { type Outstanding, outstandingOf } from '../../core/publication/outstanding.ts'
import type {
  JudgedMark,
  Publication,
  PublicationId,
  PublicationRow,
} from '../../core/publication/publication.ts'
import { editedRow, publishedRow } from '../../core/publication/row-texts.ts'
import type { PublicRow } from '../../core/table/public-row.ts'
import { readFiles } from '../../db/bulletin/stored-files.ts'
import {
  type PublicationFormat,
  publicationFiles,
} from '../../db/publications/publication-files.ts'
import {
  findPublication,
  type PublicationEvent,
  publicationsOfRound,
  recordOfPublication,
  type StoredPublication,
} from '../../db/publications/publications.ts'
import { type UntoldCase, untoldCases } from '../../db/publications/published-cases.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type SheetFile, sheetFile } from '../tables/sheet-file.ts'
import { publicationSheet } from './publication-sheet.ts'

/** A publication in a list: without its rows, but with how many there are and how much is undecided. */
export type PublicationLine = Omit<StoredPublication, 'rows'> & {
  readonly rowCount: number
  readonly openMarks: number
}

function lineOf(stored: StoredPublication): PublicationLine {
  const { rows, ...line } = stored
  return {
    ...line,
    rowCount: rows.length,
    openMarks: stored.step === 'draft' ? openMarks(stored) : 0,
  }
}

/** The round's publications, the latest first. */
export function listPublications(
  context: OfficeContext,
  actor: Actor,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<readonly PublicationLine[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('readPublication', actor)
    if (!right.ok) return right
    const { officeId } = actor
    return agreed((await publicationsOfRound(transaction, { officeId, roundId })).map(lineOf))
  })
}

/** A row with its marks, and as the public will see it. */
export type ShownPublicationRow = PublicationRow & {
  readonly current: PublicRow
  readonly marks: readonly JudgedMark[]
  readonly published: PublicRow
}

export type ShownPublication = PublicationLine & {
  readonly rows: readonly ShownPublicationRow[]
  readonly record: readonly Omit<PublicationEvent, 'fact'>[]
}

/** One publication with everything an editor needs. */
export function showPublication(
  context: OfficeContext,
  actor: Actor,
  { publicationId }: { readonly publicationId: PublicationId },
): Promise<Result<ShownPublication>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('readPublication', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const stored = await findPublication(transaction, { officeId, publicationId })
    if (!stored) return refused('publication-unknown', { publication: publicationId })
    const record = await recordOfPublication(transaction, officeId, publicationId)
    return agreed({
      ...lineOf(stored),
      rows: stored.rows.map((row) => ({
        ...row,
        current: editedRow(row),
        marks: judgedMarks(row),
        published: publishedRow(row),
      })),
      record: record.map(({ fact: _, ...event }) => event),
    })
  })
}

/** A publication as a file: as it would be while it is worked on, as it was kept once it is published. */
export function publicationFile(
  context: OfficeContext,
  actor: Actor,
  asked: { readonly publicationId: PublicationId; readonly format: PublicationFormat },
): Promise<Result<SheetFile>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('readPublication', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { publicationId, format } = asked
    const stored = await findPublication(sharing.transaction, { officeId, publicationId })
    if (!stored) return refused('publication-unknown', { publication: publicationId })
    if (stored.step === 'published') {
      const kept = await publicationFiles(sharing.transaction, officeId, publicationId)
      const sha256 = kept.get(format) ?? ''
      const file = (await readFiles(sharing.transaction, officeId, [sha256])).get(sha256)
      if (!file) throw new Error(`the ${format} of publication ${publicationId} is not kept`)
      return agreed(file)
    }
    return drawn(sharing, actor, { publication: stored, format })
  })
}

async function drawn(
  sharing: Parameters<typeof publicationSheet>[0],
  actor: Actor,
  given: { readonly publication: Publication; readonly format: PublicationFormat },
): Promise<Result<SheetFile>> {
  const sheet = await publicationSheet(sharing, actor, given.publication)
  return sheet.ok ? sheetFile(sheet.value, given.format) : sheet
}

/** A case that the public must still be told of, and why. */
export type OutstandingCase = UntoldCase & { readonly why: Outstanding }

const MOST = 10_000

/** Everything that was closed, reopened or judged anew and not yet published: late closings are never lost. */
export function listOutstanding(
  context: OfficeContext,
  actor: Actor,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<readonly OutstandingCase[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('readPublication', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const untold = await untoldCases(transaction, { officeId, roundId }, MOST)
    return agreed(
      untold.flatMap((one) => {
        const why = outstandingOf(one)
        return why === null ? [] : [{ ...one, why }]
      }),
    )
  })
}
