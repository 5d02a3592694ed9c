import { squash } from '../reading/plain-text.ts'
import type { CategorySettings } from './round-settings.ts'

export type RecognisedCategories = {
  /** The round's own names, each once, in the order of the text. */
  readonly names: readonly string[]
  /** What is no type of the round, wording as printed. */
  readonly unknown: readonly string[]
}

const ENDING = /(?:环境|污染|破坏|问题|类)+$/u

/** The round's name for a type of pollution: 大气, 大气污染, 大气污染问题 are one; null when the round has no such type. */
export function recogniseCategory(categories: CategorySettings, text: string): string | null {
  const wording = squash(text)
  if (wording === '') return null
  const words = wordsOf(categories)
  return words.exact.get(wording) ?? words.stems.get(stem(wording)) ?? null
}

/** Every type that a cell names: 大气、水; 噪声,大气; 水/土壤. */
export function recogniseCategories(
  categories: CategorySettings,
  text: string,
): RecognisedCategories {
  const names: string[] = []
  const unknown: string[] = []
  for (const piece of text.split(/[、,，/／;；|\s+＋]+/u).filter((one) => one !== '')) {
    const found = recognisePiece(categories, piece)
    if (found) names.push(...found)
    else unknown.push(piece)
  }
  return { names: [...new Set(names)], unknown }
}

function recognisePiece(categories: CategorySettings, piece: string): readonly string[] | null {
  const whole = recogniseCategory(categories, piece)
  if (whole !== null) return [whole]
  const halves = piece.split(/[和及与]/u)
  if (halves.length < 2) return null
  const found = halves.map((half) => recogniseCategory(categories, half))
  return found.includes(null) ? null : found.filter((one): one is string => one !== null)
}

type CategoryWords = {
  readonly exact: ReadonlyMap<string, string>
  readonly stems: ReadonlyMap<string, string>
}
const WORDS = new WeakMap<CategorySettings, CategoryWords>()

/** The round's words for its types, worked out once; of two types with one stem the first has it. */
function wordsOf(categories: CategorySettings): CategoryWords {
  const known = WORDS.get(categories)
  if (known) return known
  const pairs = categories.names.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((word) => [squash(word), name] as const),
  )
  const { bucketName } = categories
  if (bucketName !== null) pairs.push([squash(bucketName), bucketName])
  const stems = pairs.map(([word, name]) => [stem(word), name] as const)
  const words = { exact: new Map(pairs), stems: new Map(stems.toReversed()) }
  WORDS.set(categories, words)
  return words
}

function stem(word: string): string {
  const short = word.replace(ENDING, '')
  return short === '' ? word : short
}
