import { isSameBulletin } from './issue-head.ts'
import { isSameSeries, type SeriesPaper } from './series.ts'

/** The paper of the same series that comes nearest before this one by batch or, for bulletins, by number; null where none is among those given. */
export function orderOf(own: SeriesPaper, all: readonly SeriesPaper[]): SeriesPaper | null {
  const at = standing(own)
  if (at === null) return null
  const before = all.flatMap((paper) => {
    const number = standing(paper)
    const isBefore = (paper.head === null) === (own.head === null) && number !== null && number < at
    return isBefore ? [{ paper, number }] : []
  })
  const nearestFirst = before.sort((a, b) => b.number - a.number)
  return nearestFirst.find(({ paper }) => isSame(paper, own))?.paper ?? null
}

function standing({ head, told }: SeriesPaper): number | null {
  return head === null ? (told?.batch ?? null) : (head.running ?? head.issue).number
}

function isSame(a: SeriesPaper, b: SeriesPaper): boolean {
  return a.head !== null && b.head !== null ? isSameBulletin(a.head, b.head) : isSameSeries(a, b)
}
