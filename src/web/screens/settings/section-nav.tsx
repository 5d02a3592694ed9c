import type { SettingsProblem } from '../../../core/round/check.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ROUND_SECTIONS } from './fields/round-fields.ts'
import { isWrongInside } from './form/problems.ts'
import { SETTINGS_WORDS } from './settings-words.ts'

type Props = { readonly current: string; readonly problems: readonly SettingsProblem[] }

/** The sections of the settings; one with something wrong says how much. */
export function SectionNav({ current, problems }: Props) {
  const { home } = useDesk()
  const say = useWords(SETTINGS_WORDS)
  const language = useLanguage()
  const wrongIn = (names: readonly string[]) =>
    problems.filter((problem) => names.some((name) => isWrongInside([problem], name))).length
  return (
    <nav className="tabs" aria-label={say.sections}>
      {ROUND_SECTIONS.map(({ name, label, fields }) => {
        const wrong = wrongIn(Object.keys(fields))
        return (
          <Link key={name} to={`${home}/settings/${name}`} current={name === current}>
            {label[language]}
            {wrong > 0 && <span className="late-word"> {wrong}</span>}
          </Link>
        )
      })}
      <Link to={`${home}/settings/history`} current={current === 'history'}>
        {say.history}
      </Link>
    </nav>
  )
}
