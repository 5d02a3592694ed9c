import Button from 'antd/es/button'
import { useWords } from '../../../words/language.ts'
import { FORM_WORDS } from './form-words.ts'
import type { InputProps } from './input-props.ts'

/** Words under codes, such as how a paper prints a unit. */
export function RecordInput({ field, value, change, path }: InputProps<'record'>) {
  const say = useWords(FORM_WORDS)
  const entries = Object.entries((value ?? {}) as Readonly<Record<string, string>>)
  const set = (next: readonly (readonly [string, string])[]) =>
    change(next.length === 0 && field.absent ? undefined : Object.fromEntries(next))
  return (
    <div className="setting-list">
      {entries.map(([key, word], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the code itself is being typed
        <div key={at} className="filters">
          <input
            className="field short-field"
            aria-label={`${path} ${say.key}`}
            value={key}
            onChange={(event) =>
              set(entries.map((one, n) => (n === at ? [event.target.value, word] : one)))
            }
          />
          <input
            className="field"
            aria-label={`${path} ${say.word}`}
            value={word}
            onChange={(event) =>
              set(entries.map((one, n) => (n === at ? [key, event.target.value] : one)))
            }
          />
          <button
            type="button"
            className="link-button"
            onClick={() => set(entries.filter((_, n) => n !== at))}
          >
            {say.remove}
          </button>
        </div>
      ))}
      <Button size="small" onClick={() => set([...entries, ['', '']])}>
        {say.add}
      </Button>
    </div>
  )
}
