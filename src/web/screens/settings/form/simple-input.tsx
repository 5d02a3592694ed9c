import { useContext, useState } from 'react'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FORM_WORDS } from './form-words.ts'
import type { InputProps } from './input-props.ts'
import { isWrongInside, ProblemsContext } from './problems.ts'

const LONG_ROWS = 4

/** One text; where the field may be absent, an empty one is left out or null, as its settings say. */
export function TextInput({ field, value, change, path }: InputProps<'text'>) {
  const isWrong = isWrongInside(useContext(ProblemsContext), path)
  const absent = field.absent === 'null' ? null : undefined
  const own = {
    id: path,
    className: 'field',
    value: typeof value === 'string' ? value : '',
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${path}-wrong` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const text = event.target.value
      change(text === '' && field.absent ? absent : text)
    },
  }
  return field.isLong ? <textarea rows={LONG_ROWS} {...own} /> : <input {...own} />
}

/** What is no number stays as it was typed, and is told as a mistake. */
export function NumberInput({ field, value, change, path }: InputProps<'number'>) {
  const isWrong = isWrongInside(useContext(ProblemsContext), path)
  const read = (text: string) => {
    if (text === '' && field.absent) return field.absent === 'null' ? null : undefined
    return /^-?\d+$/.test(text) ? Number(text) : text
  }
  return (
    <input
      id={path}
      className="field short-field"
      inputMode="numeric"
      value={value === null || value === undefined ? '' : String(value)}
      aria-invalid={isWrong}
      onChange={(event) => change(read(event.target.value.trim()))}
    />
  )
}

/** Several texts or whole numbers, one a line, as they were typed until they change elsewhere; blank lines are passed over. */
export function LinesInput({ field, value, change, path }: InputProps<'lines'>) {
  const say = useWords(FORM_WORDS)
  const isWrong = isWrongInside(useContext(ProblemsContext), path)
  const entries = Array.isArray(value) ? (value as readonly unknown[]).map(String) : []
  const [typed, type] = useState(entries.join('\n'))
  const read = (text: string) => {
    const found = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (found.length === 0 && field.absent === 'leftOut') return undefined
    return field.of === 'text'
      ? found
      : found.map((line) => (/^\d+$/.test(line) ? Number(line) : line))
  }
  const shown = read(typed)?.join('\n') === entries.join('\n') ? typed : entries.join('\n')
  return (
    <textarea
      id={path}
      className="field"
      rows={Math.min(8, Math.max(2, entries.length + 1))}
      placeholder={say.onePerLine}
      value={shown}
      aria-invalid={isWrong}
      onChange={(event) => {
        type(event.target.value)
        change(read(event.target.value))
      }}
    />
  )
}

/** Some of a set in the order of the set, or one word for the whole where the field has such. */
export function ChoicesInput({ field, value, change, path }: InputProps<'choices'>) {
  const say = useWords(FORM_WORDS)
  const language = useLanguage()
  const listed = Array.isArray(value) ? (value as readonly string[]) : []
  const toggle = (literal: string) =>
    change(
      listed.includes(literal)
        ? listed.filter((one) => one !== literal)
        : Object.keys(field.words).filter((one) => one === literal || listed.includes(one)),
    )
  return (
    <>
      {field.whole && (
        <select
          id={path}
          className="field"
          value={Array.isArray(value) ? '' : String(value)}
          onChange={(event) => change(event.target.value === '' ? [] : event.target.value)}
        >
          {Object.entries(field.whole).map(([literal, word]) => (
            <option key={literal} value={literal}>
              {word[language]}
            </option>
          ))}
          <option value="">{say.listed}</option>
        </select>
      )}
      {(!field.whole || Array.isArray(value)) && (
        <div className="check-row">
          {Object.entries(field.words).map(([literal, word]) => (
            <label key={literal}>
              <input
                type="checkbox"
                checked={listed.includes(literal)}
                onChange={() => toggle(literal)}
              />{' '}
              {word[language]}
            </label>
          ))}
        </div>
      )}
    </>
  )
}
