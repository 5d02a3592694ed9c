import { withoutUnstorable } from '../cases/insert-rows.ts'

/** A column as COPY writes it: a list of texts becomes an array, any other object JSON. */
export type Column = { readonly name: string; readonly isJson: boolean }

/** One row in COPY's own text form; what the row does not name is null. */
export function copyLine(
  columns: readonly Column[],
  row: Readonly<Record<string, unknown>>,
): string {
  return `${columns.map((column) => copyText(row[column.name], column)).join('\t')}\n`
}

function copyText(value: unknown, { isJson }: Column): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string' && !isJson) return escaped(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return escaped(
    Array.isArray(value) && !isJson ? arrayText(value) : withoutUnstorable(JSON.stringify(value)),
  )
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => quoted(String(value))).join(',')}}`
}

const QUOTED = /["\\]/g
const quoted = (text: string) => `"${text.replace(QUOTED, '\\$&')}"`

const SPECIAL = /[\\\t\n\r\0]/
const SPECIAL_ALL = /[\\\t\n\r\0]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\ufffd',
}

/** Halves of characters become U+FFFD where the text becomes bytes. */
function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIAL_ALL, (one) => ESCAPES[one] ?? one) : text
}
