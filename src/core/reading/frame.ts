/** A rule between rows: ├───┼───┤, +----+----+. */
const RULE = /^(?=.*[─━═┄┈\-=]{2})[\s─━═┄┈│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╟╫╢╒╤╕╞╪╡╘╧╛╓╥╖╙╨╜+|\-=]+$/u

/** No rule of a drawing is longer. */
const LONGEST_RULE = 5000

/** Whether a line only draws: it parts the rows of a table. */
export const isRule = (text: string) => text.length <= LONGEST_RULE && RULE.test(text)

/** What stands between the cells of a drawn table. */
export const BORDER = /[│┃║|]/gu

/** A line of a drawing that is no rule; its cells where borders part it into two or more, and whether lines below went on in them. */
export type FramedLine = {
  readonly number: number
  readonly text: string
  readonly cells: readonly string[] | null
  readonly grown: 'no' | 'evenly' | 'unevenly'
}

/**
 * The rows of a drawing: what stands between two rules and begins with an empty cell is no row of its own,
 * it goes on in the row above. A cell broken over several lines of the drawing is one text.
 */
export function framedLines(lines: readonly string[]): readonly FramedLine[] {
  const out: (FramedLine & { cells: string[] | null; grown: FramedLine['grown'] })[] = []
  let isAfterRule = false
  for (const [number, text] of lines.entries()) {
    if (isRule(text)) {
      isAfterRule = true
      continue
    }
    const cells = cellsIn(text)
    const above = out.at(-1)
    const open = isAfterRule || cells?.[0] !== '' ? null : (above?.cells ?? null)
    isAfterRule = false
    if (cells === null || above === undefined || open === null) {
      out.push({ number, text, cells, grown: 'no' })
      continue
    }
    for (const [at, cell] of cells.slice(0, open.length).entries())
      if (cell !== '') open[at] += cell
    if (cells.length !== open.length) above.grown = 'unevenly'
    else if (above.grown === 'no') above.grown = 'evenly'
  }
  return out
}

function cellsIn(line: string): string[] | null {
  const parts = line.trim().split(BORDER)
  return parts.length < 4 ? null : parts.slice(1, -1).map((part) => part.trim())
}
