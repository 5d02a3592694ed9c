import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import type { CaseFact } from '../../../core/case/case-event.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { type Desk, useDesk } from '../../api/desk.ts'

/** All that happened, the latest first; what was recorded late says so. */
export function Timeline({ shown: { events } }: { readonly shown: ShownCaseView }) {
  const desk = useDesk()
  const latestFirst = [...events].sort(
    (a, b) => (a.happenedAt < b.happenedAt ? 1 : -1) || b.sequence - a.sequence,
  )
  return (
    <section className="sheet">
      <h2>经过</h2>
      <ol className="record">
        {latestFirst.map((event) => (
          <li key={event.sequence}>
            <div className="when">{printInstant(event.happenedAt)}</div>
            <div>
              <strong>{label('fact', event.fact.type)}</strong> {particularsOf(event.fact, desk)}
            </div>
            <div className="soft">
              {label('role', event.actor.role)} {event.actor.accountId}
              {event.recordedAt !== event.happenedAt && `，${printInstant(event.recordedAt)}记录`}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The unit and the words of an event, whatever its type calls them. */
function particularsOf(fact: CaseFact, { round }: Desk): string {
  const said: Readonly<Record<string, unknown>> = fact
  const unit =
    typeof said['unitId'] === 'string' ? unitWord(said['unitId'] as UnitId, round.settings) : ''
  const words = ['reason', 'opinion', 'note'].flatMap((name) =>
    typeof said[name] === 'string' && said[name] !== '' ? [said[name]] : [],
  )
  const roles =
    fact.type === 'caseDispatched'
      ? fact.roles.map(
          ({ unitId, role }) => `${unitWord(unitId, round.settings)}（${label('unitRole', role)}）`,
        )
      : []
  const handOver = fact.type === 'caseHandedOver' ? [`${fact.from} → ${fact.to}`] : []
  return [unit, ...roles, ...handOver, ...words].filter(Boolean).join('　')
}
