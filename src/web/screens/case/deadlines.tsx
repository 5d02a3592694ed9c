import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { wordDeadline, wordUsedTime } from '../../../core/wording/deadline.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'

/** Each unit's deadline with everything that led to its day, and who had the case for how long. */
export function Deadlines({ shown }: { readonly shown: ShownCaseView }) {
  const { round, now } = useDesk()
  return (
    <section className="sheet">
      <h2>期限</h2>
      {shown.deadlines.length === 0 && <p className="empty">派到责任单位后起算。</p>}
      {shown.deadlines.map(({ unitId, deadline, isOverdue, used }) => (
        <div key={unitId}>
          <h3>
            {unitWord(unitId, round.settings)}
            {deadline && (
              <>
                {'　'}
                <span className={isOverdue ? 'late-word' : ''}>{deadline.dueOn}</span>
                {isOverdue && <span className="late-word"> 超期</span>}
                {deadline.isProvisional && <span className="soft"> 暂定（放假通知未出）</span>}
              </>
            )}
          </h3>
          {deadline && (
            <details open={isOverdue}>
              <summary>为什么是这一天</summary>
              {wordDeadline(deadline).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </details>
          )}
          {used.length > 0 && (
            <details>
              <summary>谁用了多少时间</summary>
              {wordUsedTime(used, now).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </details>
          )}
        </div>
      ))}
    </section>
  )
}
