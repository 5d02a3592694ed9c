/** Texts are searched by the pairs of characters in them; what a query's pairs find is then held against the text itself. */

const RUN = /[\p{L}\p{N}]+/gu
const LATIN = /[^\p{Script=Han}]{3,}/gu

/** A text as it is searched: half-width, lower case, one blank for any white space. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Every pair of neighbouring characters, and every three of latin letters and digits (of which pairs are too common). Of a searchable text. */
export function wordsIn(text: string): readonly string[] {
  const words = new Set<string>()
  for (const [run] of text.matchAll(RUN)) addGrams(words, run, 2)
  for (const [run] of text.matchAll(RUN)) {
    for (const [latin] of run.matchAll(LATIN)) addGrams(words, latin, 3)
  }
  return [...words]
}

/** The words that every text holding this query holds as well: pairs of characters, threes of letters and digits. Of a searchable text. */
export function wordsOfQuery(query: string): readonly string[] {
  const words = new Set<string>()
  for (const [run] of query.matchAll(RUN)) {
    const latin = [...run.matchAll(LATIN)].map(([found]) => found)
    for (const found of latin) addGrams(words, found, 3)
    for (const rest of run.split(LATIN)) addGrams(words, rest, 2)
  }
  return [...words]
}

/** A character outside the first plane is two units of the text and must not be cut. */
const TWO_UNITS = /[\ud800-\udfff]/

function addGrams(words: Set<string>, run: string, length: number): void {
  if (!TWO_UNITS.test(run)) {
    for (let n = 0; n + length <= run.length; n += 1) words.add(run.slice(n, n + length))
    return
  }
  const characters = [...run]
  for (let n = 0; n + length <= characters.length; n += 1) {
    words.add(characters.slice(n, n + length).join(''))
  }
}
