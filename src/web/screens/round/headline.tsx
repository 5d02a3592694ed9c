import type { OverviewView } from '../../../contract/figures/answers.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Figure } from '../../../core/statistics/figure.ts'
import type { AsOf, Scope } from '../../../core/statistics/question.ts'
import { useDesk } from '../../api/desk.ts'
import { REPLIED_STEPS, SIGNED_FOR_STEPS } from '../../api/steps.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Count } from '../../parts/count.tsx'

type Props = { readonly overview: OverviewView; readonly asOf: AsOf; readonly today: Day }

const HANDED_OVER: Scope = { isHandedOver: true }

/** The round in seven numbers, those of the day beneath. */
export function Headline({ overview: { total, dueSoonTo }, asOf, today }: Props) {
  const ofDay = useOfDay(asOf, today)
  return (
    <dl className="numbers">
      <div>
        <dt>交办</dt>
        <dd>
          <Count count={total.handedOver} asked={{ scope: HANDED_OVER, asOf }} />
          {ofDay !== null && (
            <small>
              当日{' '}
              <Count
                count={ofDay}
                asked={{
                  scope: { ...HANDED_OVER, handedOverFrom: today, handedOverTo: today },
                  asOf,
                }}
              />
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>已签收</dt>
        <dd>
          <Count
            count={total.signedFor}
            asked={{ scope: HANDED_OVER, by: 'step', partKeys: SIGNED_FOR_STEPS, asOf }}
          />
        </dd>
      </div>
      <div>
        <dt>已核实</dt>
        <dd>
          <Count
            count={total.verified}
            asked={{ scope: { ...HANDED_OVER, isVerified: true }, asOf }}
          />
        </dd>
      </div>
      <div>
        <dt>已回复</dt>
        <dd>
          <Count
            count={total.replied}
            asked={{ scope: HANDED_OVER, by: 'step', partKeys: REPLIED_STEPS, asOf }}
          />
        </dd>
      </div>
      <div>
        <dt>已办结</dt>
        <dd>
          <Count
            count={total.closed}
            asked={{ scope: { ...HANDED_OVER, statuses: ['closed'] }, asOf }}
          />
          {total.partlyClosed > 0 && (
            <small>
              另阶段性办结{' '}
              <Count
                count={total.partlyClosed}
                asked={{ scope: { ...HANDED_OVER, statuses: ['partlyClosed'] }, asOf }}
              />
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>正在办理</dt>
        <dd>
          <Count
            count={total.open}
            asked={{ scope: { ...HANDED_OVER, statuses: ['open'] }, asOf }}
          />
        </dd>
      </div>
      <div className={total.overdue > 0 ? 'late' : ''}>
        <dt>超期</dt>
        <dd>
          <Count
            count={total.overdue}
            asked={{ scope: { ...HANDED_OVER, dueBefore: today }, asOf }}
          />
          {total.dueSoon > 0 && (
            <small className="soon-word">
              两个工作日内到期{' '}
              <Count
                count={total.dueSoon}
                asked={{ scope: { ...HANDED_OVER, dueFrom: today, dueTo: dueSoonTo }, asOf }}
              />
            </small>
          )}
        </dd>
      </div>
    </dl>
  )
}

function useOfDay(asOf: AsOf, today: Day): number | null {
  const { round } = useDesk()
  const scope = { ...HANDED_OVER, handedOverFrom: today, handedOverTo: today }
  const questions = [{ roundId: round.roundId, asOf, scope, by: null }]
  const { answer } = useAnswer<readonly Figure[]>({
    path: '/api/figures',
    body: { questions },
  })
  return answer?.[0]?.total ?? null
}
