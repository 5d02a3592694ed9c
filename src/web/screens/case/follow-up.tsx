import Button from 'antd/es/button'
import { useState } from 'react'
import type { EntryListView } from '../../../contract/books/entries.ts'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { BOOKS } from '../../../core/book/books.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ActDialog } from '../books/act-dialog.tsx'
import { CASE_WORDS } from './case-words.ts'
import { type Beginning, beginningsOf } from './follow-up-forms.ts'

/** What follows from a case in the other books: its plan, its close-out, tests, re-inspections, call-backs; and beginning them from here. */
export function FollowUp({ shown }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { role } = useSession()
  const [begun, begin] = useState<Beginning | null>(null)
  const { answer } = useAnswer<EntryListView['entries']>({
    path: `/api/entries?kind=case&target=${shown.case.id}`,
  })
  const allowed = beginningsOf(shown, round.settings).filter(
    ({ book, act }) => BOOKS[book].lifecycle[act]?.by.includes(role) === true,
  )
  const about = answer ?? []
  if (about.length === 0 && allowed.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="follow-up">
      <h2 id="follow-up">{say.followUp}</h2>
      {about.length > 0 && (
        <ul className="plain">
          {about.map(({ entryId, book, facts }) => (
            <li key={entryId}>
              <Link to={entryAddress(home, book, entryId)}>
                {facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
              </Link>{' '}
              <span className="soft">
                {labelOf('book', book, language)} · {labelOf('entryStep', facts.step, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="row-acts">
        {allowed.map((one) => (
          <Button key={one.act} onClick={() => begin(one)}>
            {labelOf('entryAct', one.act, language)}
          </Button>
        ))}
      </div>
      {begun && (
        <ActDialog
          {...begun.form}
          act={begun.act}
          path={`/api/rounds/${round.roundId}/books/${begun.book}`}
          draftOf={shown.case.id}
          close={() => begin(null)}
          done={(entryId) => goTo(entryAddress(home, begun.book, entryId))}
        />
      )}
    </section>
  )
}
