import { useContext } from 'react'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { LanguageContext, useWords } from '../words/language.ts'

/** Chooses the other language of the pages. */
export function LanguageSwitch() {
  const say = useWords(FRAME_WORDS)
  const { language, choose } = useContext(LanguageContext)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="plain-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => choose(other)}
    >
      {say.otherLanguage}
    </button>
  )
}
