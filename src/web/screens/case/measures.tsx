import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

/** What was done to the one complained of, each in its own unit of count. */
export function Measures({ shown: { case: state } }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { settings } = useDesk().round
  return (
    <section className="sheet">
      <h2>{say.measures}</h2>
      {state.measures.length === 0 ? (
        <p className="soft">{say.noMeasures}</p>
      ) : (
        <ScrollBox>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.measure}</th>
                <th scope="col">{say.unit}</th>
                <th scope="col">{say.on}</th>
                <th scope="col">{say.notices}</th>
                <th scope="col" className="count">
                  {say.quantity}
                </th>
              </tr>
            </thead>
            <tbody>
              {state.measures.map((measure) => (
                <tr key={measure.id}>
                  <td>{label('measure', measure.kind, language)}</td>
                  <td>{unitWord(measure.unitId, settings)}</td>
                  <td className="day">{measure.on}</td>
                  <td>
                    {measure.notices.join('、')}
                    {measure.note && <div className="soft">{measure.note}</div>}
                  </td>
                  <td className="count">
                    {measure.quantity.toLocaleString('en-US')}{' '}
                    {label('unitOfCount', measure.unitOfCount, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  )
}
