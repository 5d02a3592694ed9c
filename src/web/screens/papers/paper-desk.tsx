import Button from 'antd/es/button'
import { useState } from 'react'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useWords } from '../../words/language.ts'
import { MadePapers } from './made-papers.tsx'
import { MakePaper } from './make-paper.tsx'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'

const MAKERS = ['clerk', 'reviewer', 'head', 'liaison', 'authority']

/** The papers of the round, and a new one. */
export function PaperDesk() {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const { role } = useSession()
  const { home } = useDesk()
  const [isMaking, make] = useState(false)
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        <Link to={`${home}/papers/templates`} className="button-link">
          {say.templates}
        </Link>
        {MAKERS.includes(role) && (
          <Button type="primary" onClick={() => make(true)}>
            {say.make}
          </Button>
        )}
      </PageHead>
      {isMaking && <MakePaper close={() => make(false)} />}
      <MadePapers />
    </>
  )
}
