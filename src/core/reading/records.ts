import { plainHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { GridRow, ReadCell } from './paper.ts'

/** One label of a record with its value. */
export type Field = {
  readonly heading: string
  readonly meaning: Meaning
  readonly value: ReadCell
  /** The row or line that it stands in. */
  readonly row: number
}

/** What records begin with. */
const OPENING: ReadonlySet<Meaning> = new Set<Meaning>(['no', 'caseNumber', 'complaint', 'problem'])

/** Fields as they come, parted where a label comes again, or what the record began with under another label. */
export function recordsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const records: Field[][] = []
  for (const field of fields) {
    const last = records.at(-1)
    const same = (one: Field) => plainHeading(one.heading) === plainHeading(field.heading)
    const opens = OPENING.has(field.meaning) && last?.[0]?.meaning === field.meaning
    if (last === undefined || opens || last.some(same)) records.push([field])
    else last.push(field)
  }
  return records
}

type Column = { readonly meaning: Meaning; readonly heading: string; readonly names: Set<string> }

/** Records laid out as the rows of a table: labels of one meaning share a column unless a record has both. */
export function rowsOfRecords(records: readonly (readonly Field[])[]): readonly GridRow[] {
  const columns: Column[] = []
  const places = records.map((record) => placesOf(record, columns))
  const head: GridRow = {
    row: records[0]?.[0]?.row ?? 0,
    cells: columns.map(({ heading }) => ({ text: heading })),
  }
  const rows = records.map((record, i): GridRow => {
    const cells: ReadCell[] = columns.map(() => ({ text: '' }))
    record.forEach(({ value: { covered: _, ...value } }, at) => {
      cells[places[i]?.[at] ?? 0] = value
    })
    return { row: record[0]?.row ?? 0, cells }
  })
  return [head, ...rows]
}

function placesOf(record: readonly Field[], columns: Column[]): readonly number[] {
  const taken = new Set<number>()
  const names = new Set(record.map(({ heading }) => plainHeading(heading)))
  return record.map(({ heading, meaning }) => {
    const name = plainHeading(heading)
    const named = columns.findIndex((column, i) => !taken.has(i) && column.names.has(name))
    const alike = columns.findIndex(
      (column, i) =>
        !taken.has(i) &&
        column.meaning === meaning &&
        ![...column.names].some((one) => names.has(one)),
    )
    const place = named >= 0 ? named : alike >= 0 ? alike : columns.length
    const column = columns[place]
    if (column === undefined) columns.push({ meaning, heading, names: new Set([name]) })
    else column.names.add(name)
    taken.add(place)
    return place
  })
}
