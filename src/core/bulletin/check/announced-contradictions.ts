import { PAPER_CONTRADICTION_WORDING } from '../../wording/paper-contradictions.ts'
import type { IssueMaterial } from '../compose/issue-material.ts'
import { pieceWord } from '../compose/statistics/counted.ts'
import { batchesBy, batchNames, isCount } from '../issue/batches.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

/** Batches of which the ledger holds another number of cases than the team said it handed over. */
export function announcedContradictions({
  settings,
  figures,
  batches,
}: Pick<IssueMaterial, 'settings' | 'figures' | 'batches'>): readonly Contradiction[] {
  return [...figures].flatMap(([key, { question, parts }]) => {
    if (!key.endsWith('.announced')) return []
    const [kind] = question.scope.kinds ?? []
    if (!kind) return []
    return batchesBy(batches, kind, question.asOf.at).flatMap(({ id, number, announcedCount }) => {
      const held = parts.find((part) => part.key === id)?.count ?? 0
      if (!isCount(announcedCount) || announcedCount === held) return []
      const piece = pieceWord(settings, kind)
      const said = PAPER_CONTRADICTION_WORDING.announced(announcedCount, held, piece)
      return [contradiction('announced-differs', batchNames([number]), said)]
    })
  })
}
