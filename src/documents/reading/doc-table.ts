import type { Grid, GridRow, ReadCell } from '../../core/reading/paper.ts'
import type { RowLayout } from './doc-marks.ts'

type Row = { readonly texts: readonly string[]; readonly layout: RowLayout | null }

const REACH = 40

/** Gathers the cells of a Word table and lays them into columns by the edges that its rows state. */
export class DocTable {
  private readonly rows: Row[] = []
  private texts: string[] = []
  private paragraphs: string[] = []

  addParagraph(text: string): void {
    this.paragraphs.push(text)
  }

  endCell(text: string): void {
    this.texts.push([...this.paragraphs, text].join('\n'))
    this.paragraphs = []
  }

  endRow(layout: RowLayout | null): void {
    if (this.texts.length > 0) this.rows.push({ texts: this.texts, layout })
    this.texts = []
    this.paragraphs = []
  }

  grid(): Grid {
    if (this.texts.length > 0 || this.paragraphs.length > 0) this.endRow(null)
    const known = this.rows.every(
      ({ layout, texts }) => layout !== null && layout.edges.length > texts.length,
    )
    const edges = known ? allEdges(this.rows) : []
    const rows: GridRow[] = []
    let above: readonly ReadCell[] = []
    this.rows.forEach(({ texts, layout }, i) => {
      const cells =
        known && layout !== null
          ? laidOut(texts, layout, { edges, above })
          : texts.map((text) => ({ text }))
      above = cells
      if (cells.some(({ text }) => text.trim() !== '')) rows.push({ row: i + 1, cells })
    })
    return { kind: 'grid', sheet: null, merges: known ? 'marked' : 'lost', rows }
  }
}

/** Every column edge that any row has; edges a hair apart are one. */
function allEdges(rows: readonly Row[]): readonly number[] {
  const edges: number[] = []
  for (const edge of rows.flatMap(({ layout }) => layout?.edges ?? []).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > REACH) edges.push(edge)
  }
  return edges
}

function laidOut(
  texts: readonly string[],
  { edges: own, goesDown, goesRight }: RowLayout,
  { edges, above }: { readonly edges: readonly number[]; readonly above: readonly ReadCell[] },
): readonly ReadCell[] {
  const place = (edge: number | undefined) =>
    Math.max(
      0,
      edges.findIndex((one) => Math.abs(one - (edge ?? 0)) <= REACH),
    )
  const cells: ReadCell[] = []
  texts.forEach((text, i) => {
    const from = place(own[i])
    const to = Math.max(from + 1, place(own[i + 1]))
    while (cells.length < from) cells.push({ text: '' })
    const before = cells.at(-1)
    const over = above[from]
    for (let column = from; column < to; column++) {
      if (goesRight[i] === true && before !== undefined) cells.push({ ...before, covered: 'right' })
      else if (goesDown[i] === true && over !== undefined)
        cells.push({ ...over, covered: column === from ? 'down' : 'right' })
      else cells.push(column === from ? { text } : { text, covered: 'right' })
    }
  })
  return cells
}
