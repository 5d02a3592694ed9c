import Button from 'antd/es/button'
import { useId } from 'react'
import { parseDay } from '../../../core/calendar/day.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { DayField } from '../../parts/day-field.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BOOKS_WORDS } from './books-words.ts'
import { emptyValues, type Field, type Value, type Values } from './field.ts'
import {
  BoundedInput,
  ChoiceInput,
  type InputProps,
  LinesInput,
  MomentInput,
  NumberInput,
  PersonInput,
} from './typed-inputs.tsx'

type Props = {
  readonly field: Field
  readonly value: Value
  readonly change: (value: Value) => void
}

/** One field of a form, with its label. */
export function FieldInput(props: Props) {
  const { field } = props
  const language = useLanguage()
  const id = useId()
  if (field.kind === 'several') return <Several {...props} field={field} />
  if (field.kind === 'units' || field.kind === 'choices' || field.kind === 'picked') {
    return (
      <fieldset className="form-line">
        <legend>{field.words[language]}</legend>
        <Ticks {...props} />
      </fieldset>
    )
  }
  return (
    <div className="form-line">
      <label htmlFor={field.kind === 'person' ? `${id}-name` : id}>{field.words[language]}</label>
      <Input {...props} id={id} />
    </div>
  )
}

/** Several of a set, ticked: units by their names, or words of a list. */
function Ticks({ field, value, change }: Props) {
  const { round } = useDesk()
  const language = useLanguage()
  const chosen = value as readonly string[]
  const options = (() => {
    switch (field.kind) {
      case 'choices':
        return field.options.map((key) => ({ key, word: labelOf(field.of, key, language) }))
      case 'picked':
        return field.options.map(({ value: key, word }) => ({ key, word }))
      default:
        return round.settings.units.map((unit) => ({
          key: unit.id as string,
          word: unit.shortName,
        }))
    }
  })()
  const toggle = (key: string) =>
    change(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <div className="ticks">
      {options.map(({ key, word }) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          {word}
        </label>
      ))}
    </div>
  )
}

const LINES = 4

function Input(props: InputProps) {
  const { field, value, change, id } = props
  const set = (typed: string) => change(typed === '' && field.isOptional ? null : typed)
  const shared = { id, className: 'field', value: typeof value === 'string' ? value : '' }
  switch (field.kind) {
    case 'text':
      return <textarea {...shared} rows={LINES} onChange={(event) => set(event.target.value)} />
    case 'lines':
      return <LinesInput {...props} />
    case 'day':
      return <DayField id={id} value={parseDay(shared.value)} change={change} />
    case 'number':
      return <NumberInput {...props} />
    case 'bounded':
      return <BoundedInput {...props} />
    case 'moment':
      return <MomentInput {...props} />
    case 'choice':
      return <ChoiceInput {...props} />
    case 'named':
      return (
        <select {...shared} onChange={(event) => change(event.target.value)}>
          {field.options.map(({ value: of, word }) => (
            <option key={of} value={of}>
              {word}
            </option>
          ))}
        </select>
      )
    case 'person':
      return <PersonInput {...props} />
    case 'yesNo':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.target.checked)}
        />
      )
    default:
      return <input {...shared} onChange={(event) => set(event.target.value)} />
  }
}

type SeveralField = Extract<Field, { kind: 'several' }>

function Several({ field, value, change }: Props & { readonly field: SeveralField }) {
  const language = useLanguage()
  const say = useWords(BOOKS_WORDS)
  const rows = value as readonly Values[]
  const put = (at: number, row: Values) =>
    change(rows.map((one, index) => (index === at ? row : one)))
  return (
    <fieldset className="form-line">
      <legend>{field.words[language]}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until they are sent
        <div className="form-row" key={index}>
          {field.fields.map((one) => (
            <FieldInput
              key={one.name}
              field={one}
              value={row[one.name]}
              change={(next) => put(index, { ...row, [one.name]: next })}
            />
          ))}
          <Button size="small" onClick={() => change(rows.filter((_, at) => at !== index))}>
            {say.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => change([...rows, emptyValues(field.fields)])}>
          {say.add}
        </Button>
      </div>
    </fieldset>
  )
}
