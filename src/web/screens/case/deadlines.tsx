import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import { isOverdue } from '../../../core/deadline/deadline-questions.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { wordDeadline, wordUsedTime } from '../../../core/wording/deadline.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'

/** Each unit's deadline with everything that led to its day, and who had the case for how long. */
export function Deadlines({ shown }: { readonly shown: ShownCaseView }) {
  const { now } = useDesk()
  const { at } = useCutOff()
  return (
    <section className="sheet">
      <h2>期限</h2>
      {at !== now && <p className="soft">是否超期按{wordCutOff(at)}看。</p>}
      {shown.deadlines.length === 0 && <p className="empty">派到责任单位后起算。</p>}
      {shown.deadlines.map((one) => (
        <UnitDeadline key={one.unitId} of={one} at={at} />
      ))}
    </section>
  )
}

type Clocked = ShownCaseView['deadlines'][number]

function UnitDeadline({ of, at }: { readonly of: Clocked; readonly at: Instant }) {
  const { round } = useDesk()
  const { unitId, deadline } = of
  const isLate = deadline !== null && isOverdue(deadline, at)
  const used = usedUntil(of.used, at)
  return (
    <div>
      <h3>
        {unitWord(unitId, round.settings)}
        {deadline && (
          <>
            {'　'}
            <span className={isLate ? 'late-word' : ''}>{deadline.dueOn}</span>
            {isLate && <span className="late-word"> 超期</span>}
            {deadline.isProvisional && <span className="soft"> 暂定（放假通知未出）</span>}
          </>
        )}
      </h3>
      {deadline && (
        <details open={isLate}>
          <summary>为什么是这一天</summary>
          <Lines lines={wordDeadline(deadline)} />
        </details>
      )}
      {used.length > 0 && (
        <details>
          <summary>谁用了多少时间</summary>
          <Lines lines={wordUsedTime(used, at)} />
        </details>
      )}
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>)
}

/** Who had the case until a moment: what came later is left out, what still ran then runs. */
function usedUntil(used: Clocked['used'], at: Instant): Clocked['used'] {
  return used
    .filter(({ from }) => from <= at)
    .map((one) => (one.until !== null && one.until > at ? { ...one, until: null } : one))
}
