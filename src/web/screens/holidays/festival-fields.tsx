import { useWords } from '../../words/language.ts'
import { HOLIDAYS_WORDS } from './holidays-words.ts'

/** A festival as it is typed. */
export type TypedFestival = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly madeUpOn: string
}

type Props = {
  readonly festival: TypedFestival
  readonly problemAt: (path: string) => string | null
  readonly change: (festival: TypedFestival) => void
  readonly remove: () => void
}

/** A festival's days off and the days worked in exchange. */
export function FestivalFields({ festival, problemAt, change, remove }: Props) {
  const say = useWords(HOLIDAYS_WORDS)
  const lines = festival.madeUpOn.split('\n')
  const problems = [
    ...['name', 'from', 'to'].map(problemAt),
    ...lines.map((_, at) => problemAt(`madeUpOn[${at}]`)),
  ].filter((problem) => problem !== null)
  const field = (name: 'name' | 'from' | 'to', label: string) => (
    <input
      className="field day-field"
      aria-label={label}
      aria-invalid={problemAt(name) !== null}
      placeholder={label}
      value={festival[name]}
      onChange={(event) => change({ ...festival, [name]: event.target.value })}
    />
  )
  return (
    <div className="festival">
      <div className="filters">
        {field('name', say.name)}
        {field('from', say.from)}
        {field('to', say.to)}
        <textarea
          className="field"
          rows={Math.max(1, lines.length)}
          aria-label={say.madeUp}
          placeholder={say.madeUp}
          value={festival.madeUpOn}
          onChange={(event) => change({ ...festival, madeUpOn: event.target.value })}
        />
        <button type="button" className="link-button" onClick={remove}>
          {say.remove}
        </button>
      </div>
      {[...new Set(problems)].map((problem) => (
        <p key={problem} className="late-word">
          {problem}
        </p>
      ))}
    </div>
  )
}
