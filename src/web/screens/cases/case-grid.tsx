import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CaseSummaryView } from '../../../contract/case/list.ts'
import type { ListColumn } from '../../../core/desk/case-list-view.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { label } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CaseCell } from './case-cell.tsx'
import { CASES_WORDS, COLUMN_WORDS } from './cases-words.ts'
import type { CasePages } from './use-case-pages.ts'
import type { Selection } from './use-selection.ts'

/** A table cannot leave out the rows that are not seen: these say to readers of screens what it is. */
const GRID = { role: 'grid' }
const GROUP = { role: 'rowgroup' }
const ROW = { role: 'row' }
const HEAD = { role: 'columnheader' }
const CELL = { role: 'gridcell' }

const ROW_PX = 57
const BEFORE_THE_END = 20

type Props = {
  readonly pages: CasePages
  readonly columns: readonly ListColumn[]
  readonly selection: Selection
  /** The row under the keyboard. */
  readonly current: number
  readonly setCurrent: (index: number) => void
  readonly openId: CaseId | null
  readonly addressOf: (caseId: CaseId) => string
  readonly open: (caseId: CaseId) => void
}

/** The list as a grid of which only what is seen is drawn; it fetches more before its end is reached. */
export function CaseGrid({ pages, current, ...props }: Props) {
  const say = useWords(CASES_WORDS)
  const { cases, fetchMore } = pages
  const place = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    setMargin((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({
    count: cases.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: margin,
    getItemKey: (index) => cases[index]?.id ?? index,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last + BEFORE_THE_END > cases.length) fetchMore()
  }, [last, cases.length, fetchMore])
  useEffect(() => {
    if (current < 0) return
    rows.scrollToIndex(current, { align: 'auto' })
    place.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({
      preventScroll: true,
    })
  }, [current, rows])
  return (
    <div
      className="case-grid"
      {...GRID}
      {...{
        'aria-label': say.list,
        'aria-rowcount': pages.hasMore ? -1 : cases.length + 1,
        'aria-multiselectable': true,
      }}
    >
      <Head columns={props.columns} cases={cases} selection={props.selection} />
      <div ref={place} {...GROUP} className="case-rows" style={{ height: rows.getTotalSize() }}>
        {shown.map((item) => {
          const one = cases[item.index]
          return one ? (
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              {...ROW}
              tabIndex={item.index === Math.max(0, current) ? 0 : -1}
              {...{
                'aria-rowindex': item.index + 2,
                'aria-selected': props.selection.has(one.id),
              }}
              className={rowClass(one, props.openId, item.index === current)}
              style={{ transform: `translateY(${item.start - rows.options.scrollMargin}px)` }}
            >
              <Row one={one} index={item.index} {...props} />
            </div>
          ) : null
        })}
      </div>
      {pages.hasMore && <p className="soft more">{say.loadingMore}…</p>}
    </div>
  )
}

function rowClass(one: CaseSummaryView, openId: CaseId | null, isCurrent: boolean): string {
  return ['case-row', one.id === openId ? 'is-open' : '', isCurrent ? 'is-current' : ''].join(' ')
}

type HeadProps = Pick<Props, 'columns' | 'selection'> & {
  readonly cases: readonly CaseSummaryView[]
}

function Head({ columns, cases, selection }: HeadProps) {
  const say = useWords(CASES_WORDS)
  const language = useLanguage()
  const isAll = cases.length > 0 && cases.every(({ id }) => selection.has(id))
  return (
    <div {...GROUP} className="case-head">
      <div {...ROW} className="case-row" {...{ 'aria-rowindex': 1 }}>
        <div {...HEAD} className="cell-choose">
          <input
            type="checkbox"
            aria-label={say.chooseAll}
            checked={isAll}
            onChange={() => (isAll ? selection.clear() : selection.set(cases.map(({ id }) => id)))}
          />
        </div>
        {columns.map((column) => (
          <div key={column} {...HEAD} className={`cell-${column}`}>
            {COLUMN_WORDS[column][language]}
          </div>
        ))}
      </div>
    </div>
  )
}

type RowProps = Omit<Props, 'pages' | 'current'> & {
  readonly one: CaseSummaryView
  readonly index: number
}

function Row({ one, index, columns, selection, setCurrent, addressOf, open }: RowProps) {
  const say = useWords(CASES_WORDS)
  const language = useLanguage()
  const name = one.number ?? label('caseKind', one.kind, language)
  return (
    <>
      <div {...CELL} className="cell-choose">
        <input
          type="checkbox"
          aria-label={say.choose(name)}
          checked={selection.has(one.id)}
          onChange={() => selection.toggle(one.id)}
          onClick={(event) => {
            if (event.shiftKey) selection.extendTo(index)
            else selection.anchor(index)
          }}
        />
      </div>
      {columns.map((column) => (
        <div key={column} {...CELL} className={`cell-${column}`}>
          {column === 'number' ? (
            <a
              href={addressOf(one.id)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                setCurrent(index)
                open(one.id)
              }}
            >
              <CaseCell column={column} one={one} />
            </a>
          ) : (
            <CaseCell column={column} one={one} />
          )}
        </div>
      ))}
    </>
  )
}
