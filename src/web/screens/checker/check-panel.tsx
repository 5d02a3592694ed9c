import Button from 'antd/es/button'
import type { Check, CheckOutcome } from '../../../core/figures/check.ts'
import {
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  MARK_SIGNS,
} from '../../../core/figures/check-wording.ts'
import { reasonWords } from '../../../core/figures/reasons/reason.ts'
import type { CheckPlace } from '../../../core/figures/text/place.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CheckCard } from './check-card.tsx'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'

type Props = {
  readonly checks: readonly Check[]
  readonly chosen: readonly number[]
  readonly choose: (checks: readonly number[]) => void
  readonly show: (place: CheckPlace) => void
}

const ORDER: readonly CheckOutcome[] = ['wrong', 'unknown', 'right']

/** The checks of the chosen figure in full, and all checks of the paper in a list, what is wrong first. */
export function CheckPanel({ checks, chosen, choose, show }: Props) {
  const say = useWords(CHECKER_SCREEN_WORDS)
  const order = ORDER.flatMap((outcome) =>
    checks.flatMap((check, index) => (check.outcome === outcome ? [index] : [])),
  )
  const at = order.indexOf(chosen[0] ?? -1)
  const step = (by: number) => {
    const next = order[(at + by + order.length) % order.length]
    const check = next === undefined ? undefined : checks[next]
    if (next === undefined || check === undefined) return
    choose([next])
    show(check.figures.find(({ file }) => file === undefined)?.from ?? check.place)
  }
  return (
    <>
      {order.length > 1 && (
        <div className="checker-steps">
          <Button onClick={() => step(-1)}>{say.previous}</Button>
          <Button onClick={() => step(1)}>{say.next}</Button>
        </div>
      )}
      {chosen.length === 0 && checks.length > 0 && <p className="soft">{say.clickOne}</p>}
      {[...chosen]
        .sort((one, other) => order.indexOf(one) - order.indexOf(other))
        .map((index) => {
          const check = checks[index]
          return check && <CheckCard key={index} check={check} show={show} />
        })}
      {order.length > 0 && <CheckList checks={checks} order={order} choose={choose} />}
    </>
  )
}

type ListProps = {
  readonly checks: readonly Check[]
  readonly order: readonly number[]
  readonly choose: Props['choose']
}

function CheckList({ checks, order, choose }: ListProps) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  return (
    <details className="checker-all">
      <summary>{say.all}</summary>
      <ul>
        {order.map((index) => {
          const check = checks[index]
          if (check === undefined) return null
          const { outcome, kind, why } = check
          return (
            <li key={index}>
              <button type="button" onClick={() => choose([index])}>
                <span className={`sign ${outcome}`}>
                  {MARK_SIGNS[outcome]} {CHECK_OUTCOME_WORDING[outcome][language]}
                </span>{' '}
                {CHECK_KIND_WORDING[kind][language]} {reasonWords(why, language)}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
