import type { Paper } from '../blocks.ts'
import type { IssueMaterial } from '../compose/issue-material.ts'
import { announcedContradictions } from './announced-contradictions.ts'
import { checkedContradictions } from './checked-contradictions.ts'
import type { Contradiction } from './contradiction.ts'
import { figureContradictions } from './figure-contradictions.ts'
import { itemContradictions } from './item-contradictions.ts'
import { textContradictions } from './text-contradictions.ts'

/** Everything in an issue that cannot be true together; an issue with any is published only with a reason. */
export function contradictionsOf(paper: Paper, material: IssueMaterial): readonly Contradiction[] {
  const found = [
    ...figureContradictions(material),
    ...announcedContradictions(material),
    ...itemContradictions(material),
    ...textContradictions(paper),
  ]
  return [...found, ...checkedContradictions(paper, found)]
}
