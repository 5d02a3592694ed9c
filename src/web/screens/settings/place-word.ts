import type { Language } from '../../../core/wording/words.ts'
import { ROUND_SECTIONS } from './fields/round-fields.ts'
import type { Field, Fields } from './form/field.ts'

const FIELDS: Fields = Object.assign({}, ...ROUND_SECTIONS.map((section) => section.fields))

/** A place of the settings in the words of the form: `units[3].validTo` is 单位 4 › 停用日期. */
export function placeWord(path: string, language: Language): string {
  const steps = path.match(/[^.[\]]+|\[\d*\]/g) ?? []
  let fields: Fields | null = FIELDS
  let field: Field | undefined
  const words: string[] = []
  for (const step of steps) {
    if (step.startsWith('[')) {
      const at = step.slice(1, -1)
      if (at !== '') words.push(`${words.pop() ?? ''} ${Number(at) + 1}`)
      field = field?.kind === 'list' ? field.of : undefined
      fields = fieldsOf(field)
      continue
    }
    field = fields?.[step]
    words.push(field?.label[language] ?? step)
    fields = fieldsOf(field)
  }
  return words.join(' › ')
}

function fieldsOf(field: Field | undefined): Fields | null {
  if (field?.kind === 'object') return field.fields
  if (field?.kind !== 'variants') return null
  return Object.assign({}, ...Object.values(field.variants))
}
