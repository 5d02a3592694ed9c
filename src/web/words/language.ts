import { createContext, useContext } from 'react'
import type { Language } from '../../core/wording/words.ts'

export type LanguageChoice = {
  readonly language: Language
  readonly choose: (language: Language) => void
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'zh',
  choose: () => undefined,
})

/** The language of the pages, for `label` and other words of the core. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language
}

/** A word or sentence of a screen in both languages; a sentence with blanks is a function of what fills them. */
type Said = string | ((...blanks: never[]) => string)
export type ScreenWords = Readonly<Record<string, { readonly zh: Said; readonly en: Said }>>

/** Both languages of a sentence take the same blanks. */
export type Spoken<Words extends ScreenWords> = { readonly [Key in keyof Words]: Words[Key]['zh'] }

/** The words of a screen in the language of the page: `const say = useWords(WORDS)`, then `say.title` or `say.found(3)`. */
export function useWords<const Words extends ScreenWords>(words: Words): Spoken<Words> {
  return inLanguage(words, useLanguage())
}

/** The words of a screen in one language, sentences with blanks still to be filled. */
export function inLanguage<const Words extends ScreenWords>(
  words: Words,
  language: Language,
): Spoken<Words> {
  const entries = Object.entries(words).map(([key, said]) => [key, said[language]])
  return Object.fromEntries(entries) as Spoken<Words>
}

const KEPT = 'huiyin.language'

/** The language that this browser chose last; Chinese at first. */
export function keptLanguage(): Language {
  return window.localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
}

/** Remembers the language in this browser for the next visit. */
export function keepLanguage(language: Language): void {
  window.localStorage.setItem(KEPT, language)
}
