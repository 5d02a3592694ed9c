import { MARK_OUTCOME_WORDING, MARK_SIGNS } from '../../../core/figures/check-wording.ts'
import type { MarkOutcome } from '../../../core/figures/marks/marked-paper.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'

const MARKS: readonly MarkOutcome[] = ['right', 'wrong', 'unknown', 'unheld']

/** What the lines under figures mean. */
export function MarkLegend() {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  return (
    <ul className="checker-legend" aria-label={say.legend}>
      {MARKS.map((outcome) => (
        <li key={outcome}>
          <span className={`figure-mark ${outcome}`}>
            12<sup>{MARK_SIGNS[outcome]}</sup>
          </span>{' '}
          {MARK_OUTCOME_WORDING[outcome][language]}
        </li>
      ))}
    </ul>
  )
}
