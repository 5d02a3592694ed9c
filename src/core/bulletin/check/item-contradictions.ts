import { PAPER_CONTRADICTION_WORDING } from '../../wording/paper-contradictions.ts'
import type { IssueMaterial } from '../compose/issue-material.ts'
import { personsOnDay } from '../compose/items/persons.ts'
import type { BulletinItem } from '../issue/item.ts'
import { keyedSections } from '../issue/section-key.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

const CITY_COUNT = /(?:我市|全市)[^。；\d]{0,24}(?:转办|交办|接到)[^。；\d]{0,10}(\d+)\s*件/g
const CITY_CLOSED = /(?:我市|全市)[^。；]{0,60}已办结[^。；\d]{0,6}(\d+)\s*件/g
const TYPED = /(\d+)\s*[件个]/g

/** What items and edited sentences say against the ledger's figures and the list of leaders. */
export function itemContradictions(material: IssueMaterial): readonly Contradiction[] {
  const { items, arrangement } = material
  const taken = items.filter((item) => arrangement.itemIds.includes(item.id))
  return [
    ...missingItems(material),
    ...taken.flatMap((item) => typedFigures(material, item)),
    ...taken.flatMap((item) => posts(material, item)),
    ...Object.entries(arrangement.sentences).flatMap(([key, sentence]) =>
      typedNumbers(key, sentence),
    ),
  ]
}

function missingItems({ items, arrangement }: IssueMaterial): readonly Contradiction[] {
  return arrangement.itemIds
    .filter((id) => !items.some((item) => item.id === id))
    .map((id) => contradiction('item-missing', id, PAPER_CONTRADICTION_WORDING.itemMissing))
}

/** A text on the whole city that states how many came or were closed, otherwise than the statistics of the issue. */
function typedFigures(material: IssueMaterial, item: BulletinItem): readonly Contradiction[] {
  const { total, closed } = cityFigures(material)
  const where = item.titleLines.join('')
  return item.pieces.flatMap((piece) => {
    if (piece.kind !== 'paragraph') return []
    return [
      ...differing(piece.text, CITY_COUNT, total).map(
        (typed) => [typed, 'handedOver', total] as const,
      ),
      ...differing(piece.text, CITY_CLOSED, closed).map(
        (typed) => [typed, 'closed', closed] as const,
      ),
    ].map(([typed, what, known]) =>
      contradiction(
        'typed-figure-differs',
        where,
        PAPER_CONTRADICTION_WORDING.typedFigure(what, typed, [...known]),
      ),
    )
  })
}

function differing(text: string, pattern: RegExp, known: ReadonlySet<number>): readonly number[] {
  if (known.size === 0) return []
  return [...text.matchAll(pattern)].map((match) => Number(match[1])).filter((n) => !known.has(n))
}

function cityFigures({ settings, figures }: IssueMaterial) {
  const keys = keyedSections(settings.bulletin)
    .filter(({ section }) => section.kind === 'petition-statistics')
    .map(({ key }) => key)
  const totals = (suffixes: readonly string[]) =>
    new Set(
      keys.flatMap((key) =>
        suffixes.flatMap((suffix) => figures.get(`${key}.${suffix}`)?.total ?? []),
      ),
    )
  return {
    total: totals(['handOver', 'handOver.ofDay', 'handling']),
    closed: totals(['handling.closed']),
  }
}

/** A post written for somebody who, by the round's list, held another on that day. */
function posts({ settings, issue }: IssueMaterial, item: BulletinItem): readonly Contradiction[] {
  const on = item.happenedOn ?? issue.issuedOn
  return (item.attendance?.persons ?? []).flatMap(({ name, post }) => {
    const known = personsOnDay(settings.office.leaders, [{ name, post: null }], on)[0]?.post ?? ''
    if (post === null || known === '' || known === post) return []
    const said = PAPER_CONTRADICTION_WORDING.post({ name, post, on, known })
    return [contradiction('post-differs', item.titleLines.join(''), said)]
  })
}

/** A number typed into an edited sentence is no longer the ledger's. */
function typedNumbers(key: string, sentence: string): readonly Contradiction[] {
  return [...sentence.matchAll(TYPED)].map(([typed]) =>
    contradiction('typed-number', key, PAPER_CONTRADICTION_WORDING.typedNumber(typed)),
  )
}
