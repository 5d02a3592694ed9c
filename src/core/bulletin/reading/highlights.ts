import { likeness } from '../../figures/labels/likeness.ts'
import { beginSection, type SectionDraft } from './section-draft.ts'

const ALIKE = 0.6

/** A section with the title of 导读 that it bears. */
export type TitledSection = {
  readonly section: SectionDraft
  readonly highlight: number | null
  readonly differs: boolean
}

/** Gives each section its title of 导读; articles without any heading take, in order, those that no heading bears. */
export function withHighlights(
  sections: readonly SectionDraft[],
  titles: readonly string[],
): readonly TitledSection[] {
  const taken = new Set<number>()
  const named = sections.map((section) => {
    const found = titleFor(section, titles, taken)
    if (found !== null) taken.add(found.highlight)
    return { section, highlight: found?.highlight ?? null, differs: found?.differs ?? false }
  })
  const free = titles.map((_title, index) => index).filter((index) => !taken.has(index))
  return named.flatMap((one) => {
    if (one.section.title !== null || free.length === 0) return [one]
    return untitled(one.section, free).map((section, n) => ({
      section,
      highlight: free[n] ?? null,
      differs: false,
    }))
  })
}

function titleFor(
  { title, kicker, group }: SectionDraft,
  titles: readonly string[],
  taken: ReadonlySet<number>,
) {
  if (title === null) return null
  const words = [title, `${kicker ?? ''}${title}`, ...(group === null ? [] : [group])]
  const same = titles.findIndex((one, at) => !taken.has(at) && words.includes(one))
  if (same !== -1) return { highlight: same, differs: false }
  const near = titles.findIndex((one, at) => !taken.has(at) && isAlike(one, title))
  return near === -1 ? null : { highlight: near, differs: true }
}

const SHORTEST_BEGINNING = 8

function isAlike(one: string, other: string): boolean {
  if (other.length >= SHORTEST_BEGINNING && one.startsWith(other)) return true
  const ratio = Math.min(one.length, other.length) / Math.max(one.length, other.length)
  return ratio > ALIKE && likeness(one, other) >= ALIKE
}

const DATED = /^\d{1,2}月\d{1,2}日/u

/** Articles that stand one after the other without headings: each begins with a day, and there are as many as free titles. */
function untitled(section: SectionDraft, free: readonly number[]): readonly SectionDraft[] {
  const starts = section.paragraphs.flatMap(({ text }, at) => (DATED.test(text) ? [at] : []))
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  if (cuts.length !== free.length || section.items.length > 0) return [section]
  return cuts.map((from, n) => {
    const paragraphs = section.paragraphs.slice(from, cuts[n + 1])
    return beginSection({ ...section, paragraphs, place: paragraphs[0]?.place ?? section.place })
  })
}
