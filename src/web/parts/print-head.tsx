import { wordCutOff } from '../../core/wording/day-words.ts'
import { useCutOff } from '../api/cut-off.ts'
import { useDesk } from '../api/desk.ts'
import { useLanguage, useWords } from '../words/language.ts'
import { PRINT_WORDS } from './print-words.ts'
import { useIsPrinting } from './use-is-printing.ts'

/** What stands over every printed page: which round, and as of when. It is there while the page is printed. */
export function PrintHead() {
  const isPrinting = useIsPrinting()
  const { round, now } = useDesk()
  const { at } = useCutOff()
  const say = useWords(PRINT_WORDS)
  const language = useLanguage()
  if (!isPrinting) return null
  return (
    <p className="print-head">
      <strong>{round.title}</strong>
      <span>
        {at !== now && `${say.asOf(wordCutOff(at, language))}　`}
        {say.printed(wordCutOff(now, language))}
      </span>
    </p>
  )
}
