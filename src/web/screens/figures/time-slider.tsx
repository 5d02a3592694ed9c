import type { TrendDayView } from '../../../contract/figures/answers.ts'
import { dayOfInstant, endOfDay } from '../../../core/calendar/instant.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { wordDay } from '../../../core/wording/day-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { issueToShow } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { FIGURES_WORDS } from './figures-words.ts'

const MOST_DAYS = 400

/** Moves the cut-off over the days of the round, from the first hand-over on. */
export function TimeSlider({ asOf }: { readonly asOf: AsOf }) {
  const { round, now, issues } = useDesk()
  const address = useAddress()
  const say = useWords(FIGURES_WORDS)
  const language = useLanguage()
  const today = dayOfInstant(now)
  const last = laterOf(
    dayOfInstant(asOf.at),
    round.settings.stationing?.to ?? issueToShow(issues)?.issuedOn ?? today,
  )
  const until = last < today ? last : today
  const query = new URLSearchParams({ at: endOfDay(until), days: String(MOST_DAYS) })
  const { answer } = useAnswer<readonly TrendDayView[]>({
    path: `/api/rounds/${round.roundId}/trend?${query}&clock=asNowKnown`,
  })
  if (!answer || answer.length < 2) return null
  const days = answer.map((one) => one.day)
  const chosen = days.findLastIndex((day) => day <= dayOfInstant(asOf.at))
  const set = (at: number) => {
    const day = days[at]
    if (day) goTo(addressWith(address, { at: endOfDay(day) }), true)
  }
  return (
    <div className="time-slider">
      <span className="soft">{wordDay(days[0] ?? until, language)}</span>
      <input
        type="range"
        aria-label={say.slider}
        aria-valuetext={wordDay(days[Math.max(0, chosen)] ?? until, language)}
        min={0}
        max={days.length - 1}
        value={Math.max(0, chosen)}
        onChange={(event) => set(Number(event.target.value))}
      />
      <span className="soft">{wordDay(days.at(-1) ?? until, language)}</span>
    </div>
  )
}

function laterOf<Day extends string>(one: Day, other: Day): Day {
  return one > other ? one : other
}
