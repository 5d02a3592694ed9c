import type { Check } from '../check.ts'
import { likeness } from '../labels/likeness.ts'
import { WORDS } from '../reasons/reason.ts'
import type { CheckPlace } from '../text/place.ts'
import type { ReadText } from '../text/statement.ts'

const ALIKE = 0.6
const LONGEST_HEADING = 60

/** The titles under 导读 against the headings of the articles. */
export function checkTitles({ flow }: ReadText): readonly Check[] {
  const start = flow.text.search(/【导读】|(?<=\n|^)导读(?=\n|:)/u)
  if (start === -1) return []
  const { titles, end } = titlesFrom(flow.text, start)
  if (titles.length < 2) return []
  const body = flow.text.slice(end)
  const headings = body.split('\n').map(bare)
  const joined = bare(body.replaceAll('\n', ''))
  const found = titles.map((title) => joined.includes(title))
  const missing = titles.filter((_title, index) => found[index] === false)
  const near = missing.map((title) => ({ title, heading: headingLike(title, headings) }))
  const differing = near.find(({ heading }) => heading !== null)
  const outcome = missing.length === 0 ? 'right' : differing === undefined ? 'unknown' : 'wrong'
  return [
    countedTitles(titles, flow.placeOf(start)),
    {
      kind: 'title-match',
      outcome,
      total: titles.length,
      parts: found.map(Number),
      expected: found.filter(Boolean).length,
      unit: '条',
      text: titles.join('；'),
      place: flow.placeOf(start),
      figures: [],
      ...(differing === undefined
        ? missing.length === 0
          ? WORDS.titlesAgree(titles.length)
          : WORDS.titlesMissing(...missing)
        : WORDS.titleDiffers(differing.title, differing.heading ?? '')),
    },
  ]
}

/** Each star stands for a title of its own. */
function countedTitles(titles: readonly string[], place: CheckPlace): Check {
  const distinct = new Set(titles).size
  return {
    kind: 'count-of-list',
    outcome: distinct === titles.length ? 'right' : 'wrong',
    total: titles.length,
    parts: [titles.length],
    expected: distinct,
    unit: '条',
    text: titles.join('；'),
    place,
    figures: [],
    ...(distinct === titles.length
      ? WORDS.titlesDistinct(distinct)
      : WORDS.titlesRepeated(titles.length, distinct)),
  }
}

/** The starred lines; what stands between two stars is one title, over as many lines as it takes. */
function titlesFrom(text: string, start: number) {
  const stars = [...text.slice(start).matchAll(/★/gu)].map(({ index }) => start + index)
  const inBox = stars.filter((at, index) => index === 0 || at - (stars[index - 1] ?? 0) < 120)
  const last = inBox.at(-1) ?? start
  const lineEnd = text.indexOf('\n', last)
  const end = lineEnd === -1 ? text.length : lineEnd
  const titles = inBox.map((at, index) => bare(text.slice(at + 1, inBox[index + 1] ?? end)))
  return { titles: titles.filter((title) => title !== ''), end }
}

const bare = (line: string) => line.replace(/[\s【】★▲*#]/gu, '').replace(/-+$/u, '')

function headingLike(title: string, headings: readonly string[]): string | null {
  const short = headings.filter(({ length }) => length > 1 && length <= LONGEST_HEADING)
  return short.find((heading) => isAlike(title, heading)) ?? null
}

/** As long as each other, and mostly the same pairs of characters. */
function isAlike(title: string, heading: string): boolean {
  const ratio = Math.min(title.length, heading.length) / Math.max(title.length, heading.length)
  return ratio > 0.6 && likeness(title, heading) >= ALIKE
}
