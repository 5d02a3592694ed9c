import '../../look/checker.css'
import Button from 'antd/es/button'
import { useState } from 'react'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import { DropPapers } from './drop-papers.tsx'
import { PaperList } from './paper-list.tsx'
import { PaperView } from './paper-view.tsx'
import { useChecker } from './use-checker.ts'

/** `checker`: papers in, and what does not agree in them. */
export function CheckerPlace() {
  const say = useWords(CHECKER_SCREEN_WORDS)
  const { shown, isChecking, trouble, check, clear } = useChecker()
  const [chosen, choose] = useState(0)
  const paper = shown?.papers[chosen] ?? shown?.papers[0]
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        {shown && <Button onClick={clear}>{say.clear}</Button>}
      </PageHead>
      {!shown && (
        <DropPapers
          isChecking={isChecking}
          check={(sent) => {
            choose(0)
            void check(sent)
          }}
        />
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      {shown && shown.papers.length > 1 && (
        <PaperList papers={shown.papers} chosen={chosen} choose={choose} />
      )}
      {shown && paper && (
        <PaperView key={paper.file} file={paper} sent={shown.sent} index={chosen} />
      )}
    </>
  )
}
