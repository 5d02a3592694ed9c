import { widthInCharacters } from '../../core/bulletin/fit-line.ts'
import { TYPE_WIDTH } from '../../core/bulletin/official-page.ts'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const NEVER_FIRST = /^[，。、；：？！”’）】》〉」』〕…—·％]/
const NEVER_LAST = /[“‘（【《〈「『〔]$/

/**
 * A title over more lines than one is broken into lines of about equal length, between words, so that
 * no single sign is left alone (GB/T 9704-2012, 7.3.1). A title that has its own line ends keeps them.
 */
export function balancedTitle(text: string, sizePt: number): string {
  const capacity = TYPE_WIDTH / 20 / sizePt
  const width = widthInCharacters(text)
  if (text.includes('\n') || width <= capacity) return text
  const lines = Math.ceil(width / (capacity - 1))
  return breakInto(text, lines, capacity).join('\n')
}

function breakInto(text: string, lines: number, capacity: number): readonly string[] {
  const width = widthInCharacters(text)
  if (lines <= 1 || width <= 1) return [text]
  const places = breakPlaces(text).filter(
    (place) => widthInCharacters(text.slice(0, place)) <= capacity,
  )
  const target = width / lines
  const distance = (place: number) => Math.abs(widthInCharacters(text.slice(0, place)) - target)
  const best = places.reduce<number | null>(
    (a, b) => (a === null || distance(b) < distance(a) ? b : a),
    null,
  )
  if (best === null) return [text]
  return [
    text.slice(0, best).trimEnd(),
    ...breakInto(text.slice(best).trimStart(), lines - 1, capacity),
  ]
}

function breakPlaces(text: string): readonly number[] {
  return [...words.segment(text)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        index > 0 && !NEVER_FIRST.test(text.slice(index)) && !NEVER_LAST.test(text.slice(0, index)),
    )
}
