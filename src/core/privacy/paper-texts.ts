import type { CheckPlace } from '../figures/text/place.ts'
import { type Grid, isGrid, type ReadPaper } from '../reading/paper.ts'
import type { PlacedText } from './finding.ts'

const HEADING_ROWS = 6
const HEADING = /(?:姓名|举报人|投诉人|信访人|反映人|联系人|当事人|业主|户主)$/u

/** Every text of a paper with its place; the cells of a row belong together. */
export function textsOf({ parts }: ReadPaper): readonly PlacedText<CheckPlace>[] {
  let table = 0
  return parts.flatMap((part): readonly PlacedText<CheckPlace>[] => {
    if (isGrid(part)) return textsOfGrid(part, ++table)
    const { text, paragraph, page } = part
    const place = { paragraph, ...(page !== undefined && { page }), character: 1 }
    return [{ text, place }]
  })
}

function textsOfGrid({ rows, sheet }: Grid, table: number): readonly PlacedText<CheckPlace>[] {
  const headings = rows.slice(0, HEADING_ROWS).map(({ cells }) => cells.map(({ text }) => text))
  const headingOf = (column: number) =>
    headings
      .map((cells) => cells[column]?.replace(/\s/gu, '') ?? '')
      .find((one) => HEADING.test(one))
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ text, covered }, column) => {
      if (text === '' || covered !== undefined) return []
      const heading = headingOf(column)
      const place = { sheet, table, row, column: column + 1 }
      return [{ text, place, group: `${table}/${row}`, ...(heading !== undefined && { heading }) }]
    }),
  )
}

/** A place inside a text: so many characters behind its beginning. */
export function placeAfter(place: CheckPlace, offset: number): CheckPlace {
  return { ...place, character: offset + 1 }
}
