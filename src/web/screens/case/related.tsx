import Button from 'antd/es/button'
import { lazy, Suspense, useState } from 'react'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

const Compare = lazy(() => import('./compare.tsx').then((it) => ({ default: it.Compare })))

/** Earlier and later cases of the same matter; any of them can be set beside this one and judged. */
export function Related({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const [compared, compare] = useState<CaseId | null>(null)
  if (shown.related.length === 0) return null
  return (
    <section className="sheet">
      <h2>{say.related}</h2>
      <p className="soft">{say.relatedSentence}</p>
      <ul className="related">
        {shown.related.map((one) => (
          <li key={one.id}>
            <Link to={`${home}/cases/${one.id}`}>{caseName(one, language)}</Link>{' '}
            <span className="soft">
              {one.handedOverOn} <StatusMark status={one.status} />
            </span>
            <span className="excerpt">{one.excerpt}</span>
            <Button onClick={() => compare(one.id)}>{say.compare}</Button>
          </li>
        ))}
      </ul>
      {compared && (
        <Suspense>
          <Compare shown={shown} otherId={compared} close={() => compare(null)} />
        </Suspense>
      )}
    </section>
  )
}
