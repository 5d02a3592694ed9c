import type { Arrangement } from '../../issue/arrangement.ts'

/** The words of a sentence: as the editor changed them, or else the usual ones. */
export function sentenceOf(
  { arrangement }: { readonly arrangement: Pick<Arrangement, 'sentences'> },
  key: string,
  usual: string,
): string {
  return arrangement.sentences[key] ?? usual
}
