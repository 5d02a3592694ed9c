import { placeWords } from '../../../core/figures/check-wording.ts'
import type { CheckedPaper } from '../../../core/figures/marks/checked-file.ts'
import { PRIVACY_KIND_WORDING, PRIVACY_WORDS } from '../../../core/wording/privacy-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'

/** What in a paper may point to a private person, each with its place and what could be printed instead; nothing where nothing does. */
export function PersonsFound({ persons }: Pick<CheckedPaper, 'persons'>) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  if (persons.length === 0) return null
  return (
    <details className="checker-persons">
      <summary>{say.persons(persons.length)}</summary>
      <ul>
        {persons.map(({ kind, place, text, suggestion, isSure }) => (
          <li key={JSON.stringify([place, text])}>
            {PRIVACY_KIND_WORDING[kind][language]} <b>{text}</b> → {suggestion}{' '}
            <span className="soft">
              {placeWords(place, language)}
              {!isSure && ` · ${PRIVACY_WORDS.unsure[language]}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
