import { useLanguage, useWords } from '../../../words/language.ts'
import { emptyObject, type Fields } from './field.ts'
import { FORM_WORDS } from './form-words.ts'
import type { Draw, InputProps } from './input-props.ts'

type Values = Readonly<Record<string, unknown>>

/** A group of fields; one that may be missing is there or not by a tick. */
export function ObjectInput({
  field,
  value,
  change,
  path,
  draw,
}: InputProps<'object'> & { readonly draw: Draw }) {
  const say = useWords(FORM_WORDS)
  const isThere = isObject(value)
  const absent = field.absent === 'null' ? null : undefined
  return (
    <>
      {field.absent && (
        <label>
          <input
            type="checkbox"
            checked={isThere}
            onChange={() => change(isThere ? absent : emptyObject(field.fields))}
          />{' '}
          {say.has}
        </label>
      )}
      {isThere && <FieldRows fields={field.fields} {...{ value, change, path, draw }} />}
    </>
  )
}

/** An object of one of several kinds. */
export function VariantsInput({
  field,
  value,
  change,
  path,
  draw,
}: InputProps<'variants'> & { readonly draw: Draw }) {
  const say = useWords(FORM_WORDS)
  const language = useLanguage()
  const values = isObject(value) ? value : {}
  const kind = String(values['kind'] ?? '')
  return (
    <>
      <select
        className="field"
        aria-label={say.kindOf}
        value={kind}
        onChange={(event) =>
          change({
            kind: event.target.value,
            ...emptyObject(field.variants[event.target.value] ?? {}),
          })
        }
      >
        {Object.entries(field.words).map(([literal, word]) => (
          <option key={literal} value={literal}>
            {word[language]}
          </option>
        ))}
      </select>
      <FieldRows fields={field.variants[kind] ?? {}} value={values} {...{ change, path, draw }} />
    </>
  )
}

type RowsProps = {
  readonly fields: Fields
  readonly value: Values
  readonly change: (value: Values) => void
  readonly path: string
  readonly draw: Draw
}

/** The fields of an object, one beneath the other. */
export function FieldRows({ fields, value, change, path, draw: FieldInput }: RowsProps) {
  return Object.entries(fields).map(([name, field]) => (
    <FieldInput
      key={name}
      field={field}
      value={value[name]}
      path={path === '' ? name : `${path}.${name}`}
      change={(next) => change(withField(value, name, next))}
    />
  ))
}

function withField(values: Values, name: string, next: unknown): Values {
  if (next !== undefined) return { ...values, [name]: next }
  const { [name]: _, ...rest } = values
  return rest
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
