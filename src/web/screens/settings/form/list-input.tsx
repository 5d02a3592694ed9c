import Button from 'antd/es/button'
import { useContext } from 'react'
import type { Language } from '../../../../core/wording/words.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { emptyOf, type Field } from './field.ts'
import { FORM_WORDS } from './form-words.ts'
import type { Draw, InputProps } from './input-props.ts'
import { FieldRows } from './object-input.tsx'
import { isWrongInside, ProblemsContext } from './problems.ts'

/** Entries in an order that papers follow; each opens, moves and goes. */
export function ListInput({
  field,
  value,
  change,
  path,
  draw,
}: InputProps<'list'> & { readonly draw: Draw }) {
  const say = useWords(FORM_WORDS)
  const problems = useContext(ProblemsContext)
  const language = useLanguage()
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const set = (next: readonly unknown[]) =>
    change(next.length === 0 && field.absent === 'leftOut' ? undefined : next)
  const replace = (at: number, entry: unknown) =>
    set(entries.map((one, n) => (n === at ? entry : one)))
  const move = (at: number, by: number) => {
    const next = [...entries]
    next.splice(at + by, 0, ...next.splice(at, 1))
    set(next)
  }
  return (
    <div className="setting-list">
      {entries.map((entry, at) => {
        const own = `${path}[${at}]`
        const isWrong = isWrongInside(problems, own)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
          <details key={at} open={isWrong || undefined}>
            <summary className={isWrong ? 'late-word' : ''}>
              {nameOf(entry, field, language) || say.unnamed}
            </summary>
            <div className="item-acts">
              <Move label={say.up} isOff={at === 0} move={() => move(at, -1)} sign="↑" />
              <Move
                label={say.down}
                isOff={at === entries.length - 1}
                move={() => move(at, 1)}
                sign="↓"
              />
              <button
                type="button"
                className="link-button"
                onClick={() => set(entries.filter((_, n) => n !== at))}
              >
                {say.remove}
              </button>
            </div>
            <Entry
              draw={draw}
              field={field.of}
              value={entry}
              path={own}
              change={(next) => replace(at, next)}
            />
          </details>
        )
      })}
      <Button size="small" onClick={() => set([...entries, emptyOf(field.of)])}>
        {say.add}
      </Button>
    </div>
  )
}

type MoveProps = {
  readonly label: string
  readonly sign: string
  readonly isOff: boolean
  readonly move: () => void
}

function Move({ label, sign, isOff, move }: MoveProps) {
  return (
    <button
      type="button"
      className="plain-button"
      aria-label={label}
      disabled={isOff}
      onClick={move}
    >
      {sign}
    </button>
  )
}

type EntryProps = InputProps & { readonly draw: Draw }

/** The fields of an entry stand in it at once, without a frame of their own. */
function Entry({ field, value, path, change, draw: FieldInput }: EntryProps) {
  if (field.kind !== 'object') return <FieldInput {...{ field, value, path, change }} />
  const values = (value ?? {}) as Readonly<Record<string, unknown>>
  return <FieldRows fields={field.fields} value={values} draw={FieldInput} {...{ path, change }} />
}

function nameOf(
  entry: unknown,
  { calledBy, of }: InputProps<'list'>['field'],
  language: Language,
): string {
  if (typeof entry !== 'object' || entry === null) return String(entry ?? '')
  const values = entry as Readonly<Record<string, unknown>>
  const named = calledBy === undefined ? undefined : values[calledBy]
  const name =
    named ?? values['name'] ?? values['heading'] ?? kindWord(of, values['kind'], language)
  return Array.isArray(name) ? name.join('、') : String(name)
}

/** A section without a heading is called by its kind. */
function kindWord(field: Field, kind: unknown, language: Language): string {
  const words = field.kind === 'variants' ? field.words[String(kind)] : undefined
  return words?.[language] ?? String(kind ?? '')
}
