import type { Arrangement } from '../../issue/arrangement.ts'

/** A sentence of an issue by its key: its usual words and those that the editor gave it, with the places that are filled. */
export type ComposedSentence = {
  readonly key: string
  readonly usual: string
  readonly words: string
}

/** Where the sentences that were asked for are kept, so that the editor can be shown them. */
export type SentenceBook = Map<string, ComposedSentence>

/** The words of a sentence: as the editor changed them, or else the usual ones. */
export function sentenceOf(
  { arrangement, sentences }: SentenceBasis,
  key: string,
  usual: string,
): string {
  const words = arrangement.sentences[key] ?? usual
  sentences?.set(key, { key, usual, words })
  return words
}

type SentenceBasis = {
  readonly arrangement: Pick<Arrangement, 'sentences'>
  readonly sentences?: SentenceBook
}
