import type { Figure } from '../../statistics/figure.ts'
import { PAPER_CONTRADICTION_WORDING } from '../../wording/paper-contradictions.ts'
import type { IssueMaterial } from '../compose/issue-material.ts'
import { keyedSections } from '../issue/section-key.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

/** Whether the figures of an issue agree with each other: parts with totals, lists with their sections, statuses with the whole. */
export function figureContradictions({
  settings,
  figures,
}: Pick<IssueMaterial, 'settings' | 'figures'>): readonly Contradiction[] {
  const sections = keyedSections(settings.bulletin).flatMap(({ key, section }) => {
    if (section.kind === 'petition-statistics') return petitionPairs(key, section.heading, figures)
    return section.kind === 'covert-findings' ? covertPairs(key, section.heading, figures) : []
  })
  const parts = [...figures].flatMap(([key, figure]) => partsContradiction(key, figure))
  return [...parts, ...sections]
}

type Figures = IssueMaterial['figures']

function partsContradiction(key: string, { sum, total }: Figure): readonly Contradiction[] {
  const printed = sum.kind === 'none' ? total : sum.sum
  const isWrong =
    (sum.kind === 'equal' && printed !== total) ||
    (sum.kind === 'adjusted' && printed - sum.over !== total) ||
    (sum.kind === 'exceeds' && printed < total)
  if (!isWrong) return []
  const said = PAPER_CONTRADICTION_WORDING.parts(printed, total)
  return [contradiction('parts-differ-from-total', key, said)]
}

function petitionPairs(key: string, where: string, figures: Figures): readonly Contradiction[] {
  const handling = `${key}.handling`
  const statuses = ['open', 'partlyClosed', 'closed'].map((of) => `${handling}.${of}`)
  return [
    ...sumsTo(figures, where, statuses, handling),
    ...notAbove(figures, where, `${key}.handOver.ofDay`, `${key}.handOver`),
    ...listsAgree(figures, where, `${key}.handOver`),
    ...listsAgree(figures, where, handling),
    ...sameCutOff(figures, `${key}.handOver`, handling, () =>
      sumsTo(figures, where, [`${key}.handOver`], handling),
    ),
  ]
}

function covertPairs(key: string, where: string, figures: Figures): readonly Contradiction[] {
  const [progress, difficult] = [`${key}.progress`, `${key}.difficult`]
  return [
    ...listsAgree(figures, where, `${key}.handOver`),
    ...notAbove(figures, where, `${progress}.verified`, progress),
    ...notAbove(figures, where, `${progress}.done`, progress),
    ...notAbove(figures, where, `${difficult}.told`, `${difficult}.open`),
    ...sameCutOff(figures, progress, `${difficult}.open`, () =>
      sumsTo(figures, where, [`${progress}.done`, `${difficult}.open`], progress),
    ),
  ]
}

/** A list over all cases has the section's own total; a list over some of them not more. */
function listsAgree(figures: Figures, where: string, partKey: string): readonly Contradiction[] {
  const whole = figures.get(partKey)
  if (!whole) return []
  const lists = [...figures].filter(
    ([key]) => key.startsWith(`${partKey}.`) && /^\d+$/.test(key.slice(partKey.length + 1)),
  )
  return lists.flatMap(([key, figure]) => {
    const isOfAll = Object.keys(figure.question.scope).length === scopeSize(whole)
    return isOfAll ? sumsTo(figures, where, [key], partKey) : notAbove(figures, where, key, partKey)
  })
}

function scopeSize({ question }: Figure): number {
  return Object.keys(question.scope).length
}

function sumsTo(
  figures: Figures,
  where: string,
  parts: readonly string[],
  wholeKey: string,
): readonly Contradiction[] {
  const whole = figures.get(wholeKey)
  const counts = parts.flatMap((key) => figures.get(key)?.total ?? [])
  if (!whole || counts.length < parts.length) return []
  const sum = counts.reduce((added, count) => added + count, 0)
  if (sum === whole.total) return []
  const said = PAPER_CONTRADICTION_WORDING.sum(counts, sum, whole.total)
  return [contradiction('figures-differ', where, said)]
}

function notAbove(
  figures: Figures,
  where: string,
  partKey: string,
  wholeKey: string,
): readonly Contradiction[] {
  const [part, whole] = [figures.get(partKey), figures.get(wholeKey)]
  if (!part || !whole || part.total <= whole.total) return []
  const said = PAPER_CONTRADICTION_WORDING.partExceeds(part.total, whole.total)
  return [contradiction('part-exceeds-whole', where, said)]
}

/** Figures of different moments may differ rightly; only those of one moment are compared. */
function sameCutOff(
  figures: Figures,
  one: string,
  other: string,
  compare: () => readonly Contradiction[],
): readonly Contradiction[] {
  const [first, second] = [figures.get(one), figures.get(other)]
  return first && first.question.asOf.at === second?.question.asOf.at ? compare() : []
}
