import type { ReactNode } from 'react'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import { type Instant, parseInstant } from '../../../core/calendar/instant.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage } from '../../words/language.ts'
import { type Field, isBlank, type Value, type Values } from './field.ts'
import { FIELD_WORDS } from './field-words.ts'

/** The contents of an entry, field by field; what was left out is not shown. */
export function FieldValues({
  fields,
  values,
}: {
  readonly fields: readonly Field[]
  readonly values: Values
}) {
  const language = useLanguage()
  return (
    <dl className="facts">
      {fields
        .filter((field) => !isBlank(values[field.name]))
        .map((field) => (
          <div key={field.name}>
            <dt>{field.words[language].replace(/[（(].*[)）]$/u, '')}</dt>
            <dd>
              <FieldValue field={field} value={values[field.name]} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

function FieldValue({ field, value }: { readonly field: Field; readonly value: Value }): ReactNode {
  const language = useLanguage()
  const { round, home } = useDesk()
  switch (field.kind) {
    case 'units':
      return (value as readonly string[])
        .map((id) => unitWord(id as never, round.settings))
        .join('、')
    case 'choice':
      return labelOf(field.of, String(value), language)
    case 'choices':
      return (value as readonly string[]).map((key) => labelOf(field.of, key, language)).join('、')
    case 'bounded': {
      const { count, isOver } = value as { count: number; isOver: boolean }
      return `${count}${isOver ? ` ${FIELD_WORDS.isOver[language]}` : ''}`
    }
    case 'moment': {
      const at: Instant | null = parseInstant(String(value))
      return at === null ? String(value) : printInstant(at)
    }
    case 'person': {
      const { name, post } = value as { name: string; post: string | null }
      return `${post ?? ''} ${name}`.trim()
    }
    case 'lines': {
      const lines = value as readonly string[]
      if (field.name !== 'caseIds') return <span className="read">{lines.join('\n')}</span>
      return lines.map((id) => (
        <Link key={id} to={`${home}/cases/${id}`}>
          {id}{' '}
        </Link>
      ))
    }
    case 'several':
      return (value as readonly Values[]).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was recorded keeps its order
        <FieldValues key={index} fields={field.fields} values={row} />
      ))
    default:
      return <span className="read">{String(value)}</span>
  }
}
