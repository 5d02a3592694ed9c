import type { Check, CheckedFigure } from '../../../core/figures/check.ts'
import {
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  expectationWords,
  FIGURE_ROLE_WORDING,
  MARK_SIGNS,
  placeWords,
} from '../../../core/figures/check-wording.ts'
import { reasonWords } from '../../../core/figures/reasons/reason.ts'
import type { CheckPlace } from '../../../core/figures/text/place.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'

type Props = { readonly check: Check; readonly show: (place: CheckPlace) => void }

/** One check in full: why, the sentence, the figures with their places, what was expected, the smallest change. */
export function CheckCard({ check, show }: Props) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  const { outcome, kind, why, text, figures } = check
  const change = changeWords(check, language)
  return (
    <article className="check-card">
      <h3>
        <span className={`sign ${outcome}`}>
          {MARK_SIGNS[outcome]} {CHECK_OUTCOME_WORDING[outcome][language]}
        </span>{' '}
        {CHECK_KIND_WORDING[kind][language]}
      </h3>
      <p>{reasonWords(why, language)}</p>
      <blockquote>{text.trim()}</blockquote>
      {figures.length > 0 && (
        <ul aria-label={say.figures}>
          {figures.map((figure) => (
            <li key={JSON.stringify([figure.role, figure.from, figure.file])}>
              <FigureLine figure={figure} show={show} />
            </li>
          ))}
        </ul>
      )}
      <p>{expectationWords(check, language)}</p>
      {change !== '' && <p className="change">{change}</p>}
    </article>
  )
}

function FigureLine({
  figure,
  show,
}: {
  readonly figure: CheckedFigure
  readonly show: Props['show']
}) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  const { role, value, times, from, file } = figure
  const place = placeWords(from, language)
  return (
    <>
      {FIGURE_ROLE_WORDING[role][language]}{' '}
      <b>{times === undefined ? value : `${value}×${times}`}</b>{' '}
      {file === undefined ? (
        <button type="button" className="place" onClick={() => show(from)}>
          {place}
        </button>
      ) : (
        <span>
          {say.otherPaper(file)} {place}
        </span>
      )}
    </>
  )
}
