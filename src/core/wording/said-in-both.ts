import type { Label, Language } from './words.ts'

/** A sentence as a problem carries it: in Chinese, and in English for whoever reads that. */
export type SaidInBoth = { readonly message: string; readonly english: string }

/** The sentence in the reader's language. */
export function sentenceOf({ message, english }: SaidInBoth, language: Language): string {
  return language === 'en' ? english : message
}

/** A label as the two fields of a problem. */
export function saidInBoth({ zh, en }: Label): SaidInBoth {
  return { message: zh, english: en }
}
