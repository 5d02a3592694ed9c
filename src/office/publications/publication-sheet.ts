import type { Actor } from '../../core/account/actor.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { publicationHead } from '../../core/publication/publication-head.ts'
import { publishedRow } from '../../core/publication/row-texts.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import { publicSheet } from '../../core/table/public-sheet.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findPublication } from '../../db/publications/publications.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { SharingContext } from '../bulletin/compose/compose-stored.ts'
import { publicLayoutNamed } from '../tables/table-templates.ts'

/** A publication as the table that is printed: its rows edited and masked. */
export async function publicationSheet(
  { transaction }: SharingContext,
  actor: Actor,
  publication: Publication,
): Promise<Result<Sheet>> {
  const { officeId } = actor
  const { roundId, subject, at } = publication
  const round = await findRound(transaction, { officeId, roundId })
  if (!round) return refused('round-unknown', { round: roundId })
  const layout = await layoutOf(transaction, actor, publication)
  if (!layout.ok) return layout
  const batches = await batchesOfRound(transaction, { officeId, roundId })
  const rows = publication.rows.map(publishedRow)
  const corrects =
    subject.kind === 'correction'
      ? await findPublication(transaction, { officeId, publicationId: subject.corrects })
      : undefined
  const head = publicationHead(round.settings, {
    ...{ subject: corrects?.subject ?? subject, rows, at },
    isCorrection: subject.kind === 'correction',
    batches,
  })
  return agreed(publicSheet(layout.value, rows, head))
}

/** The layout that was confirmed, or the named one as it stands while the table is a draft. */
function layoutOf(
  transaction: LedgerTransaction,
  actor: Actor,
  publication: Publication,
): Promise<Result<TableTemplate>> {
  return publication.layout === undefined
    ? layoutOfDraft(transaction, actor, publication)
    : Promise.resolve(agreed(publication.layout))
}

/** The layout of a draft as it stands now; where it was stopped since, the refusal says what is to be done. */
export async function layoutOfDraft(
  transaction: LedgerTransaction,
  actor: Actor,
  { template }: Pick<Publication, 'template'>,
): Promise<Result<TableTemplate>> {
  const layout = await publicLayoutNamed(transaction, actor, template)
  return !layout.ok && layout.refusal.code === 'template-unknown'
    ? refused('layout-of-publication-stopped', { template })
    : layout
}
