import { plainHeading } from './headings.ts'
import type { ReadColumn, ReadList } from './list.ts'
import { headingsOfTemplate, type TableTemplate, type TemplateColumn } from './template.ts'

/** The guess at a list's columns as a layout that a person may correct; null where the list has no table. */
export function layoutOfList(list: ReadList, name: string): TableTemplate | null {
  const table = list.tables.find(({ rows }) => rows.length > 0) ?? list.tables[0]
  if (table === undefined) return null
  return {
    name,
    title: list.title[0] ?? name,
    ...(list.kind !== 'unknown' && { kind: list.kind }),
    columns: table.columns.map(asSaid),
  }
}

/** A column is named by its heading; one without a heading by its place, counted from 1. */
function asSaid({ heading, meaning, column }: ReadColumn): TemplateColumn {
  return heading === '' ? { column: column + 1, meaning } : { heading, meaning }
}

/** Whether a layout was made for such a list: it names every heading, or nothing could be read without one. */
export function isLayoutFor(template: TableTemplate, list: ReadList): boolean {
  const named = headingsOfTemplate(template)
  const headings = list.tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ columns }) => columns.map(({ heading }) => plainHeading(heading)))
  return headings.every((heading) => heading === '' || named.has(heading))
}
