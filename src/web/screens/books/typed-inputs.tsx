import { useState } from 'react'
import { parseInstant } from '../../../core/calendar/instant.ts'
import { readWrittenMoment, writeMoment } from '../../../core/calendar/written-moment.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { BOOKS_WORDS } from './books-words.ts'
import type { Field, Value } from './field.ts'
import { FIELD_WORDS } from './field-words.ts'

/** What every input of a form is given. */
export type InputProps = {
  readonly field: Field
  readonly value: Value
  readonly change: (value: Value) => void
  readonly id: string
}

const LINES = 4

/** Typed freely; blank lines are none. The text is kept as typed while somebody writes. */
export function LinesInput({ value, change, id }: InputProps) {
  const [typed, setTyped] = useState((value as readonly string[]).join('\n'))
  return (
    <textarea
      id={id}
      className="field"
      rows={LINES}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        change(event.target.value.split('\n').filter((line) => line.trim() !== ''))
      }}
    />
  )
}

/** A number, with or without marks between its thousands; what is none yet is kept as typed. */
export function NumberInput({ value, change, id }: InputProps) {
  return (
    <input
      id={id}
      className="field count-field"
      inputMode="decimal"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(event) => {
        const typed = event.target.value.normalize('NFKC').replace(/[,，\s]/gu, '')
        if (typed === '') change(null)
        else change(Number.isNaN(Number(typed)) || typed.endsWith('.') ? typed : Number(typed))
      }}
    />
  )
}

/** A number that may be only a lower bound. */
export function BoundedInput({ field, value, change, id }: InputProps) {
  const language = useLanguage()
  const { count = null, isOver = false } = (value ?? {}) as { count?: Value; isOver?: boolean }
  const put = (next: Value, over: boolean) =>
    change(next === null ? null : { count: next, isOver: over })
  return (
    <span className="row-acts">
      <NumberInput field={field} id={id} value={count} change={(next) => put(next, isOver)} />
      <label>
        <input
          type="checkbox"
          checked={isOver}
          disabled={count === null}
          onChange={(event) => put(count, event.target.checked)}
        />{' '}
        {FIELD_WORDS.isOver[language]}
      </label>
    </span>
  )
}

/** A moment as people write it; what cannot be read is sent as typed, for the server to say so. */
export function MomentInput({ value, change, id }: InputProps) {
  const [typed, setTyped] = useState(typeof value === 'string' ? writtenMoment(value) : '')
  return (
    <input
      id={id}
      className="field moment"
      value={typed}
      placeholder="2020-11-08 17:00"
      onChange={(event) => {
        setTyped(event.target.value)
        change(readWrittenMoment(event.target.value) ?? event.target.value)
      }}
    />
  )
}

function writtenMoment(text: string): string {
  const at = parseInstant(text)
  return at === null ? text : writeMoment(at)
}

/** One of a list of words. */
export function ChoiceInput({ field, value, change, id }: InputProps) {
  const language = useLanguage()
  const say = useWords(BOOKS_WORDS)
  if (field.kind !== 'choice') return null
  return (
    <select
      id={id}
      className="field"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => change(event.target.value === '' ? null : event.target.value)}
    >
      {field.isOptional && <option value="">{say.none}</option>}
      {field.options.map((key) => (
        <option key={key} value={key}>
          {labelOf(field.of, key, language)}
        </option>
      ))}
    </select>
  )
}

/** A name and the post held that day. */
export function PersonInput({ field, value, change, id }: InputProps) {
  const language = useLanguage()
  const { name = '', post = null } = (value ?? {}) as { name?: string; post?: string | null }
  const put = (next: { readonly name: string; readonly post: string | null }) =>
    change(field.isOptional && next.name === '' && next.post === null ? null : next)
  return (
    <span className="row-acts">
      <input
        id={`${id}-name`}
        className="field"
        placeholder={FIELD_WORDS.name[language]}
        value={name}
        onChange={(event) => put({ name: event.target.value, post })}
      />
      <input
        className="field"
        aria-label={`${field.words[language]} ${FIELD_WORDS.post[language]}`}
        placeholder={FIELD_WORDS.post[language]}
        value={post ?? ''}
        onChange={(event) => put({ name, post: event.target.value || null })}
      />
    </span>
  )
}
