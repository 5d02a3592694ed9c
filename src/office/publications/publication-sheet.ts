import type { Actor } from '../../core/account/actor.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { publicationHead } from '../../core/publication/publication-head.ts'
import { publishedRow } from '../../core/publication/row-texts.ts'
import { publicSheet } from '../../core/table/public-sheet.ts'
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
  const layout = await publicLayoutNamed(transaction, actor, publication.template)
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
