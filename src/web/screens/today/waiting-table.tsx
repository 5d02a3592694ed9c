import type { CaseSummaryView } from '../../../contract/case/list.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { Duty } from '../../../core/case/duty.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { WAITING_WORDS } from './today-words.ts'

/** A case and what waits to be done on it. */
export type WaitingLine = {
  readonly duty: Duty | null
  readonly units: readonly UnitId[]
  readonly dueOn: Day | null
  readonly case: CaseSummaryView
}

type Props = { readonly lines: readonly WaitingLine[]; readonly asOf: AsOf }

/** Cases by their deadlines, what is late marked in words as well as in colour. */
export function WaitingTable({ lines, asOf }: Props) {
  const say = useWords(WAITING_WORDS)
  const hasDuties = lines.some((line) => line.duty !== null)
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.due}</th>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.about}</th>
            <th scope="col">{say.units}</th>
            {hasDuties && <th scope="col">{say.duty}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={`${line.duty} ${line.case.id}`} {...{ line, asOf, hasDuties }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

type RowProps = { readonly line: WaitingLine; readonly asOf: AsOf; readonly hasDuties: boolean }

function Row({ line: { duty, units, dueOn, case: one }, asOf, hasDuties }: RowProps) {
  const { home, round } = useDesk()
  const language = useLanguage()
  return (
    <tr>
      <td>
        <Due dueOn={dueOn} today={dayOfInstant(asOf.at)} />
      </td>
      <td>
        <Link to={`${home}/cases/${one.id}`}>{caseName(one, language)}</Link>
        {one.isKey && <span className="key-mark"> {round.settings.keyWord}</span>}
      </td>
      <td className="wide">
        <span className="excerpt">{one.excerpt}</span>
      </td>
      <td className="units">
        {units.map((id) => unitWord(id, round.settings)).join(language === 'zh' ? '、' : ', ')}
      </td>
      {hasDuties && <td>{duty && label('duty', duty, language)}</td>}
    </tr>
  )
}

function Due({ dueOn, today }: { readonly dueOn: Day | null; readonly today: Day }) {
  const say = useWords(WAITING_WORDS)
  if (dueOn === null) return <span className="soft">{say.noDeadline}</span>
  return <DueDay dueOn={dueOn} today={today} />
}
