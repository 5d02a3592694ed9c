import Button from 'antd/es/button'
import { useWords } from '../../words/language.ts'
import { SETTINGS_WORDS } from './settings-words.ts'

type Props = {
  /** How many places differ from what is stored, and how many are wrong. */
  readonly changes: number
  readonly problems: number
  readonly throwAway: () => void
  readonly save: () => void
}

/** What would be saved, and what keeps it from being saved. */
export function SaveBar({ changes, problems, throwAway, save }: Props) {
  const say = useWords(SETTINGS_WORDS)
  const state = changes > 0 ? say.changed(changes) : say.noChanges
  return (
    <div className="save-bar">
      <span className={problems > 0 ? 'late-word' : 'soft'}>
        {problems > 0 ? say.problems(problems) : state}
      </span>
      <Button disabled={changes === 0} onClick={throwAway}>
        {say.throwAway}
      </Button>
      <Button type="primary" disabled={changes === 0 || problems > 0} onClick={save}>
        {say.save}
      </Button>
    </div>
  )
}
