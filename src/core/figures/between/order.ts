import { isSameBulletin, issueHead } from './issue-head.ts'
import { isSameSeries } from './series.ts'
import { type SeriesPaper, toldBatch } from './told-batch.ts'

/** The paper of the same series that comes nearest before this one by batch or, for bulletins, by number; null where none is among those given. */
export function orderOf(own: SeriesPaper, all: readonly SeriesPaper[]): SeriesPaper | null {
  const at = standing(own, own)
  if (at === null) return null
  const before = all.flatMap((paper) => {
    const number = paper === own ? null : standing(paper, own)
    return number === null || number >= at ? [] : [{ paper, number }]
  })
  return before.sort((a, b) => b.number - a.number)[0]?.paper ?? null
}

/** Where a paper stands in the series of another. */
function standing(paper: SeriesPaper, of: SeriesPaper): number | null {
  const [head, other] = [issueHead(paper.read), issueHead(of.read)]
  if (head !== null && other !== null)
    return isSameBulletin(head, other) ? (head.running ?? head.issue).number : null
  if (!isSameSeries(paper.read, of.read)) return null
  return toldBatch(paper.read)?.batch ?? null
}
