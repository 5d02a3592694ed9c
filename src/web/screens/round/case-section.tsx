import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import type { CaseListView } from '../../../contract/case/list.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { type Address, addressWith, goTo, useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { CaseTable } from '../../parts/case-table.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { CaseFilters, FILTER_NAMES } from './case-filters.tsx'

const PAGE = '30'

/** The round's cases, the latest handed over first, filtered and searched; the filters stand in the address. */
export function CaseSection() {
  const { round, now } = useDesk()
  const address = useAddress()
  const { at } = useCutOff()
  const path = `/api/rounds/${round.roundId}/cases?${queryOf(address, dayOfInstant(at))}`
  const { answer, trouble, again } = useAnswer<CaseListView>({ path })
  return (
    <section className="sheet" aria-labelledby="cases">
      <h2 id="cases">交办件</h2>
      <CaseFilters />
      {at !== now && <p className="soft">是否超期按{wordCutOff(at)}看；其余各项是台账现在的。</p>}
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer?.found && (
        <p className="soft">
          找到 {answer.found.count.toLocaleString('en-US')}
          {answer.found.isMore && '+'} 件
          {answer.isIndexBehind && '（新导入的件还在编入索引，已一并查找）'}
        </p>
      )}
      {answer?.cases.length === 0 && <p className="empty">没有符合条件的交办件。</p>}
      {answer && answer.cases.length > 0 && <CaseTable cases={answer.cases} />}
      <div className="more filters">
        {address.query.get('after') && (
          <Button onClick={() => goTo(addressWith(address, { after: null }))}>回到第一页</Button>
        )}
        {answer?.next && (
          <Button onClick={() => goTo(addressWith(address, { after: answer.next }))}>下一页</Button>
        )}
      </div>
    </section>
  )
}

const SOON_WORKING_DAYS = '2'

/** The filters in the address as the API names them; deadlines are looked at from the page's cut-off. */
function queryOf({ query: chosen }: Address, today: Day): URLSearchParams {
  const query = new URLSearchParams({ limit: PAGE })
  for (const name of [...FILTER_NAMES, 'after']) {
    const value = chosen.get(name)
    if (value && name !== 'due') query.set(name, value)
  }
  const due = chosen.get('due')
  if (due === null) return query
  if (due === 'overdue') query.set('isOverdue', 'true')
  else query.set('dueWithin', SOON_WORKING_DAYS)
  query.set('dueAsOf', today)
  return query
}
