import Skeleton from 'antd/es/skeleton'
import { useCallback, useMemo, useState } from 'react'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { OFFICE } from '../../screen-roles.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CasePanel } from '../case/case-panel.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { CaseGrid } from './case-grid.tsx'
import { CASES_WORDS } from './cases-words.ts'
import { FilterBar } from './filter-bar.tsx'
import { apiQuery, isFiltered } from './list-query.ts'
import { ColumnsMenu, OrderChoice } from './list-tools.tsx'
import { PrintedList } from './printed-list.tsx'
import { useCasePages } from './use-case-pages.ts'
import { useColumns } from './use-columns.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSelection } from './use-selection.ts'
import { ViewsMenu } from './views-menu.tsx'
import '../../look/case.css'
import '../../look/cases.css'

/** From here on there is room for a case beside its list. */
const WIDE = '(min-width: 1200px)'

/** The round's cases: filtered, searched, chosen from and acted on; a case opens beside the list where there is room. */
export function CasesPage() {
  const say = useWords(CASES_WORDS)
  const language = useLanguage()
  const { round, now, home } = useDesk()
  const address = useAddress()
  const { at } = useCutOff()
  const listed = apiQuery(address.query, dayOfInstant(at)).toString()
  const query = useMemo(() => new URLSearchParams(listed), [listed])
  const pages = useCasePages(round.roundId, query)
  const selection = useSelection(pages.cases)
  const [columns, chooseColumns] = useColumns()
  const [current, setCurrent] = useState(-1)
  const openId = address.query.get('case') as CaseId | null
  const addressOf = (caseId: CaseId) => `${home}/cases/${caseId}`
  const open = (caseId: CaseId) =>
    window.matchMedia(WIDE).matches
      ? goTo(addressWith(address, { case: caseId }), openId !== null)
      : goTo(addressOf(caseId))
  const close = useCallback(() => {
    if (!new URLSearchParams(window.location.search).has('case')) return false
    const { pathname, search } = window.location
    const here = { path: decodeURI(pathname), query: new URLSearchParams(search) }
    goTo(addressWith(here, { case: null }), true)
    return true
  }, [])
  useListKeys({ cases: pages.cases, current, setCurrent, selection, open, close })
  const isEmpty = !pages.isFirst && pages.cases.length === 0
  const grid = { pages, selection, current, setCurrent, addressOf, open, openId }
  return (
    <div className={openId ? 'cases-place with-panel' : 'cases-place'}>
      <div>
        <PageHead title={say.title} sentence={say.sentence} />
        <FilterBar />
        <div className="list-line">
          <Found pages={pages} />
          <span className="list-tools">
            <ViewsMenu columns={columns} choose={chooseColumns} />
            <OrderChoice />
            <ColumnsMenu columns={columns} choose={chooseColumns} />
          </span>
        </div>
        {address.query.has('due') && at !== now && (
          <p className="soft">{say.asOf(wordCutOff(at, language))}</p>
        )}
        {pages.trouble && <TroubleNote trouble={pages.trouble} again={pages.again} />}
        {pages.isFirst && !pages.trouble && <Skeleton active paragraph={{ rows: 8 }} />}
        {isEmpty && <NoCases isFiltered={isFiltered(address.query)} />}
        {pages.cases.length > 0 && <CaseGrid {...grid} columns={columns} />}
        <PrintedList pages={pages} />
        {pages.cases.length > 0 && <p className="soft keys-hint">{say.keys}</p>}
        <BulkBar selection={selection} pages={pages} query={query} />
      </div>
      {openId && <CasePanel key={openId} caseId={openId} close={close} />}
    </div>
  )
}

/** Nothing fits the filters, or nothing has come yet: then the first act is the import. */
function NoCases({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useWords(CASES_WORDS)
  const { home } = useDesk()
  const { role } = useSession()
  const mayImport = !isFiltered && OFFICE.includes(role)
  return (
    <section className="sheet">
      <EmptyNote title={isFiltered ? say.none : say.nothing}>
        {mayImport && (
          <Link to={`${home}/import`} className="primary-link">
            {say.importList}
          </Link>
        )}
      </EmptyNote>
    </section>
  )
}

function Found({ pages }: { readonly pages: ReturnType<typeof useCasePages> }) {
  const say = useWords(CASES_WORDS)
  const { found, isIndexBehind } = pages
  return (
    <span className="found" role="status">
      {found && <strong>{say.found(found.count.toLocaleString('en-US'), found.isMore)}</strong>}
      {isIndexBehind && <span className="soft">（{say.indexBehind}）</span>}
    </span>
  )
}
