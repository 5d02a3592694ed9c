import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'

/** Each lead unit's own part: what it found and what it did; and the measures taken. */
export function Handling({ shown: { case: state } }: { readonly shown: ShownCaseView }) {
  const { round } = useDesk()
  const { settings } = round
  return (
    <section className="sheet">
      <h2>办理</h2>
      {state.parts.length === 0 && <p className="empty">还没有派到责任单位。</p>}
      {state.parts.map((part) => (
        <div key={part.unitId}>
          <h3>
            {unitWord(part.unitId, settings)}
            {'　'}
            <span className="soft">
              {label('step', part.step)}，{label('status', part.status)}
            </span>
          </h3>
          {part.findings && <p className="read">核查：{part.findings}</p>}
          {part.handling && <p className="read">处理：{part.handling}</p>}
        </div>
      ))}
      {state.measures.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">措施</th>
              <th scope="col">单位</th>
              <th scope="col">日期</th>
              <th scope="col">文号</th>
              <th scope="col" className="count">
                数量
              </th>
            </tr>
          </thead>
          <tbody>
            {state.measures.map((measure) => (
              <tr key={measure.id}>
                <td>{label('measure', measure.kind)}</td>
                <td>{unitWord(measure.unitId, settings)}</td>
                <td>{measure.on}</td>
                <td>{measure.notices.join('、')}</td>
                <td className="count">
                  {measure.quantity} {label('unitOfCount', measure.unitOfCount)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
