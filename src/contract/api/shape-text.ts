type Schema = { readonly [name: string]: unknown }

const STEP = '  '
const DEEPEST = 6

/** A JSON schema in the short notation that people read: `{ number: string | null, roles: [...] }`. */
export function shapeText(schema: unknown, depth = 0): string {
  const { anyOf, oneOf, enum: values, const: only, type } = schema as Schema
  const several = (anyOf ?? oneOf) as readonly unknown[] | undefined
  if (several) return several.map((one) => shapeText(one, depth)).join(depth === 0 ? '\n| ' : ' | ')
  if (only !== undefined) return JSON.stringify(only)
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ')
  if (type === 'object') return objectText(schema as Schema, depth)
  if (type === 'array') return `[ ${shapeText((schema as Schema)['items'] ?? {}, depth)} … ]`
  return typeof type === 'string' ? plainText(type, schema as Schema) : '…'
}

function objectText(schema: Schema, depth: number): string {
  const { properties, required = [], additionalProperties } = schema
  const fields = Object.entries((properties ?? {}) as Schema)
  if (fields.length === 0) {
    const value = typeof additionalProperties === 'object' ? additionalProperties : {}
    return `{ [name]: ${shapeText(value, depth + 1)} }`
  }
  if (depth >= DEEPEST) return '{ … }'
  const lines = fields.map(([name, field]) => {
    const mark = (required as readonly string[]).includes(name) ? '' : '?'
    return `${STEP.repeat(depth + 1)}${name}${mark}: ${shapeText(field, depth + 1)}`
  })
  return `{\n${lines.join('\n')}\n${STEP.repeat(depth)}}`
}

function plainText(type: string, { format }: Schema): string {
  if (format === 'date' || format === 'date-time' || format === 'binary') return format
  return type
}
