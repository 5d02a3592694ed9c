import { CaseTable } from '../../parts/case-table.tsx'
import { useIsPrinting } from '../../parts/use-is-printing.ts'
import { useWords } from '../../words/language.ts'
import { CASES_WORDS } from './cases-words.ts'
import type { CasePages } from './use-case-pages.ts'

/** The list on paper: a table of what was scrolled to so far, which says what it leaves out. */
export function PrintedList({ pages }: { readonly pages: CasePages }) {
  const say = useWords(CASES_WORDS)
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  return (
    <>
      {pages.hasMore && <p>{say.printedFirst(pages.cases.length)}</p>}
      <CaseTable cases={pages.cases} />
    </>
  )
}
