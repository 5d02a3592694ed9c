import type { Bounded } from '../book/person.ts'
import type { Cell } from '../bulletin/blocks.ts'
import type { Sheet } from '../bulletin/sheet.ts'
import { type Instant, parseInstant } from '../calendar/instant.ts'
import { writeMoment } from '../calendar/written-moment.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { label, labelOf } from '../wording/label.ts'
import type { BookColumn, BookSheet } from './book-columns.ts'

type Content = Readonly<Record<string, unknown>>

/** A book as a list for Word and Excel; read back, it gives the same entries. */
export function bookSheet(
  sheet: BookSheet,
  contents: readonly Content[],
  settings: RoundSettings,
): Sheet {
  const { rowsOf } = sheet
  const columns = columnsOf(sheet)
  const rows = contents.flatMap((content) => {
    const own = sheet.columns.map((column) => textOf(column, content[column.field], settings))
    if (!rowsOf) return [own]
    const inner = (content[rowsOf.field] ?? []) as readonly Content[]
    const blank = rowsOf.columns.map(() => '')
    if (inner.length === 0) return [[...own, ...blank]]
    return inner.map((row) => [
      ...own,
      ...rowsOf.columns.map((column) => textOf(column, row[column.field], settings)),
    ])
  })
  const title = label('book', sheet.book)
  return {
    name: title,
    titleLines: [`${settings.title}${title}`],
    ends: null,
    widths: columns.map(({ heading }) => Math.max(4, heading.length)),
    header: [columns.map(({ heading }) => cell(heading))],
    rows: rows.map((texts) => texts.map(cell)),
    notes: [],
    orientation: 'landscape',
  }
}

/** Every column of a book's list, in its order. */
export function columnsOf({ columns, rowsOf }: BookSheet): readonly BookColumn[] {
  return [...columns, ...(rowsOf?.columns ?? [])]
}

function textOf({ kind, of }: BookColumn, value: unknown, { units }: RoundSettings): string {
  if (value === null || value === undefined) return ''
  switch (kind) {
    case 'bounded':
    case 'yuan': {
      const { count, isOver } = value as Bounded
      return `${count}${isOver ? '余' : ''}`
    }
    case 'units':
      return (value as readonly string[])
        .map((id) => units.find((unit) => unit.id === id)?.fullName ?? id)
        .join('、')
    case 'lines':
      return (value as readonly string[]).join('\n')
    case 'names':
      return (value as readonly string[]).join('、')
    case 'choice':
      return of ? labelOf(of, String(value)) : String(value)
    case 'moment': {
      const at: Instant | null = parseInstant(String(value))
      return at === null ? '' : writeMoment(at)
    }
    default:
      return String(value)
  }
}

function cell(text: string): Cell {
  return { paragraphs: text.split('\n') }
}
