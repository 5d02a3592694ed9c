import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../core/wording/words.ts'
import { FRAME_WORDS } from './frame-words.ts'
import { keepLanguage, keptLanguage, LanguageContext } from './language.ts'

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** Lets everything inside speak the language that was chosen, and keeps the choice in this browser. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(keptLanguage)
  useEffect(() => {
    document.documentElement.lang = TAGS[language]
    document.title = FRAME_WORDS.brand[language]
    keepLanguage(language)
  }, [language])
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}
