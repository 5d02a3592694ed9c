import type { CaseKind } from '../../../core/case/case.ts'
import { CASE_KIND_WORDS } from '../../../core/wording/case-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { FIGURES_WORDS } from './figures-words.ts'

type Props = {
  /** Null: all of them. */
  readonly kinds: readonly CaseKind[] | null
  readonly choose: (kinds: readonly CaseKind[] | null) => void
}

/** Which kind of case the tables count. */
export function KindChoice({ kinds, choose }: Props) {
  const say = useWords(FIGURES_WORDS)
  const language = useLanguage()
  const names = Object.keys(CASE_KIND_WORDS) as CaseKind[]
  return (
    <div className="filters">
      <select
        className="field"
        aria-label={say.which}
        value={kinds?.[0] ?? ''}
        onChange={(event) =>
          choose(event.target.value === '' ? null : [event.target.value as CaseKind])
        }
      >
        <option value="">{say.allKinds}</option>
        {names.map((kind) => (
          <option key={kind} value={kind}>
            {CASE_KIND_WORDS[kind][language]}
          </option>
        ))}
      </select>
    </div>
  )
}
