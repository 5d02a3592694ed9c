import type { Run } from '../../blocks.ts'

/** What a place in a sentence is filled with. */
export type Phrase = string | readonly Run[]
/** What fills the places of a sentence, by their names. */
export type Phrases = Readonly<Record<string, Phrase>>

const OPTIONAL = /\[([^[\]]*\{[\p{L}\w]+\}[^[\]]*)\]/gu
const PLACE = /\{([\p{L}\w]+)\}/gu

/**
 * A sentence with its places `{total}` filled. What stands in `[…]` around a place is left away when
 * the place has nothing to say; a place that nobody knows stays as it is, so that a check finds it.
 */
export function fillSentence(sentence: string, phrases: Phrases): readonly Run[] {
  const text = sentence.replace(OPTIONAL, (_, inner: string) =>
    placesIn(inner).some((name) => isEmpty(phrases[name])) ? '' : inner,
  )
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(PLACE)) {
    runs.push({ text: text.slice(from, match.index) })
    runs.push(...runsOf(phrases[match[1] ?? ''] ?? match[0]))
    from = match.index + match[0].length
  }
  runs.push({ text: text.slice(from) })
  return joinRuns(runs)
}

/** The same as plain text, for headings. */
export function fillText(sentence: string, phrases: Phrases): string {
  return textOfRuns(fillSentence(sentence, phrases))
}

/** The words of runs without their figures. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** What fills a place as runs; plain text becomes one run that carries no figure. */
export function runsOf(phrase: Phrase): readonly Run[] {
  return typeof phrase === 'string' ? [{ text: phrase }] : phrase
}

/** Neighbours that are plain text become one; empty ones go. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last && isPlain(last) && isPlain(run)) {
      joined[joined.length - 1] = { text: last.text + run.text }
    } else joined.push(run)
  }
  return joined
}

/** Phrases one after another with something between them; empty ones are passed over. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): readonly Run[] {
  const said = phrases.filter((phrase) => !isEmpty(phrase))
  return joinRuns(
    said.flatMap((phrase, index) => [
      ...(index > 0 ? [{ text: separator }] : []),
      ...runsOf(phrase),
    ]),
  )
}

/** Whether a phrase is there but says nothing, so that the words in `[…]` around its place go; a place that nobody knows is not empty. */
export function isEmpty(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && (typeof phrase === 'string' ? phrase : textOfRuns(phrase)) === ''
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map((match) => match[1] ?? '')
}

function isPlain(run: Run): boolean {
  return run.figure === undefined && run.strong === undefined
}
