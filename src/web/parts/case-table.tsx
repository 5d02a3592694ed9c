import type { CaseSummaryView } from '../../contract/case/list.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { label } from '../../core/wording/label.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { useAddress } from '../api/address.ts'
import { useCutOff } from '../api/cut-off.ts'
import { useDesk } from '../api/desk.ts'
import { useLanguage, useWords } from '../words/language.ts'
import { CASE_TABLE_WORDS } from './case-table-words.ts'
import { DueDay } from './due-day.tsx'
import { Link } from './link.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { StatusMark } from './status-mark.tsx'

/** Cases as a list shows them; each opens its own page. */
export function CaseTable({ cases }: { readonly cases: readonly CaseSummaryView[] }) {
  const { round } = useDesk()
  const language = useLanguage()
  const say = useWords(CASE_TABLE_WORDS)
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.about}</th>
            <th scope="col">{say.units}</th>
            <th scope="col">{say.step}</th>
            <th scope="col">{say.status}</th>
            <th scope="col" className="count">
              {say.handedOverOn}
            </th>
            <th scope="col" className="count">
              {say.dueOn}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id}>
              <td>
                <NumberOf summary={one} />
              </td>
              <td className="wide">
                <span className="excerpt">{aboutOf(one)}</span>
              </td>
              <td className="units">
                {one.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td>{label('step', one.step, language)}</td>
              <td>
                <StatusMark status={one.status} />
              </td>
              <td className="count">{one.handedOverOn ?? ''}</td>
              <td className="count">
                <Due summary={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function NumberOf({ summary }: { readonly summary: CaseSummaryView }) {
  const { home, round } = useDesk()
  const { query } = useAddress()
  const language = useLanguage()
  const name = summary.number ?? label('caseKind', summary.kind, language)
  return (
    <>
      <Link to={`${home}/cases/${summary.id}${momentOf(query)}`}>{name}</Link>
      {summary.isKey && <span className="key-mark"> {round.settings.keyWord}</span>}
    </>
  )
}

/** The cut-off that the reader chose goes on to the case. */
function momentOf(query: URLSearchParams): string {
  const at = query.get('at')
  return at === null ? '' : `?${new URLSearchParams({ at })}`
}

/** A deadline that runs, as of the page's cut-off, said in words as well as in colour. */
function Due({ summary }: { readonly summary: CaseSummaryView }) {
  const { at } = useCutOff()
  if (summary.dueOn === null || summary.status !== 'open') return null
  return <DueDay dueOn={summary.dueOn} today={dayOfInstant(at)} />
}

/** Where and what; a text that begins with its place says it once. */
function aboutOf({ place, excerpt }: CaseSummaryView): string {
  return place === '' || excerpt.includes(place) ? excerpt : `${place}：${excerpt}`
}
