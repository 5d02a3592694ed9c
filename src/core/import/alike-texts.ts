import { searchable, wordsIn } from '../ledger/bigrams.ts'
import { areApart, whereaboutsOf } from './whereabouts.ts'

/** A text that others are held against. */
export type Comparable = { readonly place: string; readonly text: string }

/** Which of the texts looked for another is like, and how much (0 to 1). */
export type Likeness = {
  readonly index: number
  readonly why: 'samePlace' | 'alikeText'
  readonly alike: number
}

const ALIKE = 0.5
/** Fewer pairs of characters in common are chance. */
const LEAST_PAIRS = 8
const LEAST_PLACE = 5
/** Pairs in more of the texts than this say nothing. */
const COMMON_SHARE = 0.2

/**
 * Prepares texts so that any number of others can be held against them quickly: by the pairs of
 * characters that they share, measured against the shorter text, and by their place. Texts that name
 * different places or things are two matters, however alike the complaints are worded.
 */
export function likenessTo(
  soughtTexts: readonly Comparable[],
): (other: Comparable) => readonly Likeness[] {
  const sought = soughtTexts.map((one) => wordsOf(one.text))
  const places = soughtTexts.map((one) => plain(one.place))
  const where = soughtTexts.map((one) => whereaboutsOf(`${one.place} ${one.text}`))
  const postings = new Map<string, number[]>()
  for (const [index, words] of sought.entries()) {
    for (const word of words) {
      const posting = postings.get(word)
      if (posting) posting.push(index)
      else postings.set(word, [index])
    }
  }
  const limit = Math.max(5, soughtTexts.length * COMMON_SHARE)
  return (other) => {
    const words = wordsOf(other.text)
    const shared = new Map<number, number>()
    for (const word of words) {
      const posting = postings.get(word)
      if (!posting || posting.length > limit) continue
      for (const index of posting) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    const place = plain(other.place)
    const samePlaces = places.flatMap((one, index) =>
      one.length >= LEAST_PLACE && one === place ? [index] : [],
    )
    const byPlace = samePlaces.map((index) => ({ index, why: 'samePlace' as const, alike: 1 }))
    const own = whereaboutsOf(`${other.place} ${other.text}`)
    const alike = alikeTexts(shared, sought, words.length, samePlaces)
    return [...byPlace, ...alike.filter(({ index }) => !areApart(own, where[index] ?? []))]
  }
}

function alikeTexts(
  shared: ReadonlyMap<number, number>,
  sought: readonly (readonly string[])[],
  size: number,
  samePlaces: readonly number[],
): readonly Likeness[] {
  return [...shared].flatMap(([index, count]) => {
    const alike = count / Math.max(1, Math.min(size, sought[index]?.length ?? 0))
    return count >= LEAST_PAIRS && alike >= ALIKE && !samePlaces.includes(index)
      ? [{ index, why: 'alikeText' as const, alike: Math.round(alike * 100) / 100 }]
      : []
  })
}

function wordsOf(text: string): readonly string[] {
  return wordsIn(searchable(text)).filter((word) => word.length === 2)
}

function plain(place: string): string {
  return searchable(place).replaceAll(' ', '')
}
