import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CaseListViewView } from '../../../contract/desk/case-list-view.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { ListColumn } from '../../../core/desk/case-list-view.ts'
import { goTo, useAddress } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Drop } from '../../parts/drop/drop.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { CASES_WORDS } from './cases-words.ts'
import { listPart } from './list-query.ts'

type Props = {
  readonly columns: readonly ListColumn[]
  readonly choose: (columns: readonly ListColumn[]) => void
}

/** Kept views: the office's and the own; one click shows one, and what is shown can be kept as one. */
export function ViewsMenu({ columns, choose }: Props) {
  const say = useWords(CASES_WORDS)
  const { round } = useDesk()
  const { query } = useAddress()
  const path = `/api/rounds/${round.roundId}/case-views`
  const { answer } = useAnswer<readonly CaseListViewView[]>({ path })
  const views = answer ?? []
  const current = views.find((view) => view.query === listPart(query).toString())
  return (
    <Drop label={current && current.query !== '' ? current.name : say.views} className="views-drop">
      {(close) => (
        <>
          {views.length === 0 && <p className="soft">{say.noViews}</p>}
          <ViewList
            title={say.sharedViews}
            views={views.filter((one) => one.isShared)}
            {...{ choose, close }}
          />
          <ViewList
            title={say.ownViews}
            views={views.filter((one) => !one.isShared)}
            {...{ choose, close }}
          />
          <KeepView columns={columns} close={close} />
        </>
      )}
    </Drop>
  )
}

type ListProps = {
  readonly title: string
  readonly views: readonly CaseListViewView[]
  readonly choose: Props['choose']
  readonly close: () => void
}

function ViewList({ title, views, choose, close }: ListProps) {
  const say = useWords(CASES_WORDS)
  const { role } = useSession()
  const { path } = useAddress()
  const removing = useAct<CaseListViewView>((view) => ({
    path: `/api/rounds/${view.roundId}/case-views/${view.viewId}/removal`,
  }))
  if (views.length === 0) return null
  const show = (view: CaseListViewView) => {
    choose(view.columns)
    goTo(`${path}?${view.query}`)
    close()
  }
  return (
    <section>
      <h3>{title}</h3>
      <ul className="view-list">
        {views.map((view) => (
          <li key={view.viewId}>
            <button type="button" className="text-button" onClick={() => show(view)}>
              {view.name}
            </button>
            {(!view.isShared || OFFICE_ACTS.shareView.includes(role)) && (
              <button
                type="button"
                className="plain-button"
                aria-label={`${say.remove} ${view.name}`}
                onClick={() => void removing.act(view)}
              >
                {say.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function KeepView({
  columns,
  close,
}: {
  readonly columns: readonly ListColumn[]
  readonly close: () => void
}) {
  const say = useWords(CASES_WORDS)
  const { round } = useDesk()
  const { role } = useSession()
  const { query } = useAddress()
  const [name, setName] = useState('')
  const [isShared, share] = useState(false)
  const keeping = useAct(() => ({
    path: `/api/rounds/${round.roundId}/case-views`,
    body: { name: name.trim(), query: listPart(query).toString(), columns, isShared },
  }))
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await keeping.act())) close()
  }
  return (
    <form className="keep-view" onSubmit={(event) => void keep(event)}>
      <h3>{say.keepView}</h3>
      {keeping.trouble && <TroubleNote trouble={keeping.trouble} />}
      <input
        className="field"
        aria-label={say.viewName}
        placeholder={say.viewName}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {OFFICE_ACTS.shareView.includes(role) && (
        <label>
          <input type="checkbox" checked={isShared} onChange={() => share(!isShared)} />
          {say.shareView}
        </label>
      )}
      <Button htmlType="submit" disabled={name.trim() === ''}>
        {say.keep}
      </Button>
    </form>
  )
}
