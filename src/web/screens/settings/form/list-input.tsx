import Button from 'antd/es/button'
import { useContext } from 'react'
import type { Language } from '../../../../core/wording/words.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { emptyOf, type Field } from './field.ts'
import { FORM_WORDS } from './form-words.ts'
import type { Draw, InputProps } from './input-props.ts'
import { FieldRows } from './object-input.tsx'
import { isWrongInside, ProblemsContext } from './problems.ts'
import { possibleParents, type TreeBy, treeRows, valueUnder } from './tree-order.ts'

/** How far one level of a tree stands in. */
const STEP_PX = 24

/** Entries in an order that papers follow; each opens, moves and goes. Those of a tree stand below each other. */
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
  const exchange = (at: number, other: number | null) => {
    if (other === null) return
    set(entries.map((one, n) => (n === at ? entries[other] : n === other ? entries[at] : one)))
  }
  return (
    <div className="setting-list">
      {treeRows(entries, field.tree).map(({ at, depth, before, after }) => {
        const entry = entries[at]
        const own = `${path}[${at}]`
        const isWrong = isWrongInside(problems, own)
        return (
          <details
            key={at}
            open={isWrong || undefined}
            style={depth === 0 ? undefined : { marginInlineStart: depth * STEP_PX }}
          >
            <summary className={isWrong ? 'late-word' : ''}>
              {nameOf(entry, field, language) || say.unnamed}
            </summary>
            <div className="item-acts">
              <Move
                label={say.up}
                isOff={before === null}
                move={() => exchange(at, before)}
                sign="↑"
              />
              <Move
                label={say.down}
                isOff={after === null}
                move={() => exchange(at, after)}
                sign="↓"
              />
              {field.tree && (
                <Above
                  {...{ entries, at, field, by: field.tree }}
                  choose={(code) => replace(at, withValue(entry, field.tree?.parent, code))}
                  addBelow={(code) =>
                    set([...entries, withValue(emptyOf(field.of), field.tree?.parent, code)])
                  }
                />
              )}
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

type AboveProps = {
  readonly entries: readonly unknown[]
  readonly at: number
  readonly field: InputProps<'list'>['field']
  readonly by: TreeBy
  /** Null puts it at the top. */
  readonly choose: (code: string | null) => void
  readonly addBelow: (code: string) => void
}

/** Under which other an entry stands, and a new one under it. */
function Above({ entries, at, field, by, choose, addBelow }: AboveProps) {
  const say = useWords(FORM_WORDS)
  const language = useLanguage()
  const code = valueUnder(entries[at], by.id)
  return (
    <>
      <label>
        {say.above}{' '}
        <select
          className="field"
          value={String(valueUnder(entries[at], by.parent) ?? '')}
          onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{say.top}</option>
          {possibleParents(entries, at, by).map((other) => (
            <option key={other} value={String(valueUnder(entries[other], by.id) ?? '')}>
              {nameOf(entries[other], field, language) || say.unnamed}
            </option>
          ))}
        </select>
      </label>
      {typeof code === 'string' && code !== '' && (
        <button type="button" className="link-button" onClick={() => addBelow(code)}>
          {say.addBelow}
        </button>
      )}
    </>
  )
}

function withValue(entry: unknown, name: string | undefined, value: unknown): unknown {
  return name === undefined ? entry : { ...(entry as object), [name]: value }
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
