import type { DrawnView } from '../../../contract/books/look-back-plan.ts'
import { label } from '../../../core/wording/label.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { LOOK_BACK_SCREEN_WORDS } from './look-back-words.ts'

const DIGITS = 6

/** Every problem of the draw: what it weighs, why, its ticket, and whether it was chosen. */
export function DrawTable({ drawn }: { readonly drawn: readonly DrawnView[] }) {
  const say = useWords(LOOK_BACK_SCREEN_WORDS)
  const language = useLanguage()
  const inOrder = [...drawn].sort((a, b) => Number(b.isChosen) - Number(a.isChosen))
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.no}</th>
            <th scope="col">{say.problem}</th>
            <th scope="col" className="count">
              {say.weight}
            </th>
            <th scope="col">{say.reasons}</th>
            <th scope="col" className="count">
              {say.ticket}
            </th>
            <th scope="col">{say.chosen}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((one) => (
            <tr key={JSON.stringify(one.subject)}>
              <td>{one.number}</td>
              <td className="wide">
                <span className="excerpt">{one.title}</span>
              </td>
              <td className="count">{one.weight}</td>
              <td>
                {one.reasons.map((reason) => label('riskReason', reason, language)).join('、')}
              </td>
              <td className="count">{one.ticket?.toFixed(DIGITS)}</td>
              <td>{one.isChosen ? '√' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
