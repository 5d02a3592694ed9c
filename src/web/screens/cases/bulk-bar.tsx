import Button from 'antd/es/button'
import { useState } from 'react'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { CASE_ACTS } from '../../../core/case/decide.ts'
import { PART_LIFECYCLE } from '../../../core/case/lifecycle.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { download } from '../../api/download.ts'
import { useSession } from '../../api/session.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import type { BulkName, DoneInBulk } from './bulk-outcome.ts'
import { BULK_WORDS } from './bulk-words.ts'
import { CASES_WORDS } from './cases-words.ts'
import { UndoNote } from './undo-note.tsx'
import type { CasePages } from './use-case-pages.ts'
import type { Selection } from './use-selection.ts'

type Props = {
  readonly selection: Selection
  readonly pages: CasePages
  readonly query: URLSearchParams
}

/** What can be done with the chosen cases; it stands at the foot of the window while any are chosen. */
export function BulkBar({ selection, pages, query }: Props) {
  const say = useWords(BULK_WORDS)
  const words = useWords(CASES_WORDS)
  const { round } = useDesk()
  const { role } = useSession()
  const [asking, ask] = useState<BulkName | null>(null)
  const [done, setDone] = useState<DoneInBulk | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { ids } = selection
  const acts = (
    [
      ['dispatch', CASE_ACTS.dispatch],
      ['urge', PART_LIFECYCLE.urge.by],
      ['signFor', PART_LIFECYCLE.signFor.by],
      ['sortOut', CASE_ACTS.sortOut],
    ] as const
  ).filter(([, roles]) => roles.includes(role))
  const exportThem = async () => {
    setTrouble(null)
    const path = `/api/rounds/${round.roundId}/ledger-selection`
    await download(path, { caseIds: ids }, `${round.roundId}.xlsx`).catch((thrown: unknown) =>
      setTrouble(troubleOf(thrown)),
    )
  }
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} />}
      {done && <UndoNote done={done} close={() => setDone(null)} />}
      {ids.length > 0 && (
        <section className="bulk-bar" aria-label={say.bar}>
          <strong>{words.chosen(ids.length)}</strong>
          <ChooseEvery {...{ selection, pages, query }} />
          <span className="bulk-acts">
            {acts.map(([name]) => (
              <Button key={name} onClick={() => ask(name)}>
                {say[name]}
              </Button>
            ))}
            {OFFICE_ACTS.exportLedger.includes(role) && (
              <Button onClick={() => void exportThem()}>{words.export}</Button>
            )}
            <Button type="text" onClick={selection.clear}>
              {words.unchoose}
            </Button>
          </span>
        </section>
      )}
      {asking && (
        <BulkDialog
          name={asking}
          caseIds={ids}
          close={() => ask(null)}
          done={(outcome) => {
            ask(null)
            setDone(outcome)
            selection.clear()
          }}
        />
      )}
    </>
  )
}

/** All that are shown are chosen: offers the rest that fits. */
function ChooseEvery({ selection, pages, query }: Props) {
  const words = useWords(CASES_WORDS)
  const { round } = useDesk()
  const [isCut, setCut] = useState(false)
  const { found, cases } = pages
  const count = found?.count ?? 0
  const isShown = cases.length > 0 && cases.every(({ id }) => selection.has(id))
  if (isCut && selection.ids.length < count) {
    return <span className="soft">{words.onlyFirst(selection.ids.length)}</span>
  }
  if (!isShown || selection.ids.length >= count) return null
  const choose = async () => {
    const every = await ask<{ readonly caseIds: readonly CaseId[]; readonly isMore: boolean }>(
      `/api/rounds/${round.roundId}/case-ids?${query}`,
    ).catch(() => null)
    if (!every) return
    selection.set(every.caseIds)
    setCut(every.isMore)
  }
  return (
    <button type="button" className="text-button" onClick={() => void choose()}>
      {words.chooseEvery(count.toLocaleString('en-US'))}
    </button>
  )
}
