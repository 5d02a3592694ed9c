import { expect, it } from 'vitest'
import { READY_MADE_ROUNDS } from '../../../../core/round/ready-made/ready-made-rounds.ts'
import { validateRoundSettings } from '../../../../core/round/validate-round.ts'
import { emptyObject, type Field, type Fields } from '../form/field.ts'
import { ROUND_SECTIONS } from './round-fields.ts'

const FIELDS: Fields = Object.assign({}, ...ROUND_SECTIONS.map((section) => section.fields))

/** Paths of a value that no field of the form describes. */
function undescribed(value: unknown, fields: Fields, path: string): readonly string[] {
  const values = (value ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(values).flatMap(([name, one]) => {
    if (name === 'kind' && !fields['kind']) return []
    const field = fields[name]
    return field ? inside(one, field, `${path}.${name}`) : [`${path}.${name}`]
  })
}

function inside(value: unknown, field: Field, path: string): readonly string[] {
  if (value === null || value === undefined) return []
  switch (field.kind) {
    case 'object':
      return undescribed(value, field.fields, path)
    case 'list':
      return (value as readonly unknown[]).flatMap((one, at) =>
        inside(one, field.of, `${path}[${at}]`),
      )
    case 'variants': {
      const { kind } = value as { readonly kind: string }
      return undescribed(value, field.variants[kind] ?? {}, path)
    }
    default:
      return []
  }
}

it.each(READY_MADE_ROUNDS.map((round) => [round.id, round] as const))(
  '%s 的每一项设置表单上都有地方填',
  (_, round) => {
    const { id: __, officeId: ___, ...settings } = round
    expect(undescribed(settings, FIELDS, '')).toEqual([])
  },
)

it('空表单所缺的都指得出位置，没有表单上没有的项', () => {
  const checked = validateRoundSettings({ id: 'x', officeId: 'x', ...emptyObject(FIELDS) })
  const problems = 'problems' in checked ? checked.problems : []
  expect(problems.length).toBeGreaterThan(3)
  expect(problems.filter(({ message }) => /没有这个设置项|缺少这个设置项/.test(message))).toEqual(
    [],
  )
})
