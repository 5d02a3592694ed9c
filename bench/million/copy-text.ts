/** One row in COPY's own text form; a list of texts becomes an array, any other object JSON. */
export function copyLine(
  columns: readonly Column[],
  row: Readonly<Record<string, unknown>>,
): string {
  return `${columns.map((column) => copyText(row[column.name], column)).join('\t')}\n`
}

export type Column = { readonly name: string; readonly isJson: boolean }

function copyText(value: unknown, { isJson }: Column): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string' && !isJson) return escaped(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return escaped(Array.isArray(value) && !isJson ? arrayText(value) : JSON.stringify(value))
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => quoted(String(value))).join(',')}}`
}

const QUOTED = /["\\]/g
const quoted = (text: string) => `"${text.replace(QUOTED, '\\$&')}"`

const SPECIAL = /[\\\t\n\r]/
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one) : text
}
