import type { CaseSummaryView } from '../../../contract/case/list.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { ListColumn } from '../../../core/desk/case-list-view.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASES_WORDS, FILTER_VALUE_WORDS } from './cases-words.ts'

type Props = { readonly column: ListColumn; readonly one: CaseSummaryView }

/** What a column shows of a case. */
export function CaseCell({ column, one }: Props) {
  const { round, batches } = useDesk()
  const language = useLanguage()
  const say = useWords(CASES_WORDS)
  const value = useWords(FILTER_VALUE_WORDS)
  switch (column) {
    case 'number':
      return one.number ?? label('caseKind', one.kind, language)
    case 'about':
      return <About one={one} />
    case 'units':
      return one.leadUnits.length === 0 ? (
        <span className="soft">{say.unassigned}</span>
      ) : (
        one.leadUnits.map((id) => unitWord(id, round.settings)).join('、')
      )
    case 'step':
      return label('step', one.step, language)
    case 'status':
      return <StatusMark status={one.status} />
    case 'verdict':
      return one.verdict ? label('verdict', one.verdict, language) : ''
    case 'handedOverOn':
      return one.handedOverOn ?? ''
    case 'dueOn':
      return <Due one={one} />
    case 'category':
      return one.categories.join('、')
    case 'batch': {
      const batch = batches.find(({ id }) => id === one.batchId)
      return batch ? value.batch(label('caseKind', batch.kind, language), batch.number) : ''
    }
    case 'channel':
      return one.channel ? label('channel', one.channel, language) : ''
    case 'progress':
      return label('progress', one.progress, language)
  }
}

function About({ one }: { readonly one: CaseSummaryView }) {
  const say = useWords(CASES_WORDS)
  const { round } = useDesk()
  const { place, excerpt } = one
  return (
    <span className="excerpt">
      {one.isKey && <span className="key-mark">{round.settings.keyWord} </span>}
      {one.isDifficult && <span className="tag">{say.difficult}</span>}
      {one.isRepeat && <span className="tag">{say.repeat}</span>}
      {place === '' || excerpt.includes(place) ? excerpt : `${place}：${excerpt}`}
    </span>
  )
}

/** A deadline that runs, as of the page's cut-off, said in words as well as in colour. */
function Due({ one }: { readonly one: CaseSummaryView }) {
  const { at } = useCutOff()
  const say = useWords(CASES_WORDS)
  if (one.dueOn === null || one.status !== 'open') return null
  return (
    <>
      <span className="on-phone">{say.dueOnPhone} </span>
      <DueDay dueOn={one.dueOn} today={dayOfInstant(at)} />
    </>
  )
}
