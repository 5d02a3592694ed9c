/** A rule between rows: ├───┼───┤, +----+----+. */
const RULE = /^(?=.*[─━═┄┈\-=]{3})[\s─━═┄┈│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜+|\-=]+$/u
const UPRIGHT = /[│┃║]/gu

/** No line of a drawing is longer. */
const LONGEST_LINE = 5000

const isRule = (line: string) => line.length <= LONGEST_LINE && RULE.test(line)

/** Whether lines are drawn as a table with its frame. */
function isDrawn(lines: readonly string[]): boolean {
  return lines.filter((line) => isRule(line) && /[─━═┌┬├┼└┴┏┳╔╦╠+]/u.test(line)).length >= 2
}

/**
 * Lines of a table drawn with its frame (│ and ─, or | and -), one line a row: what stands between two
 * rules and is no row of its own goes on in the row above it. Other lines are as they were.
 */
export function unboxed(lines: readonly string[]): readonly string[] {
  if (!isDrawn(lines)) return lines
  const out: string[] = []
  let isAfterRule = false
  for (const line of lines) {
    if (isRule(line)) {
      isAfterRule = true
      continue
    }
    const barred = line.replace(UPRIGHT, '|')
    const cells = cellsIn(barred)
    const above = out.at(-1)
    const goesOn =
      !isAfterRule && cells !== null && cells[0] === '' && cellsIn(above ?? '') !== null
    if (goesOn && above !== undefined) out[out.length - 1] = joined(above, cells)
    else out.push(barred)
    isAfterRule = false
  }
  return out
}

function cellsIn(line: string): readonly string[] | null {
  const parts = line.trim().split('|')
  return parts.length < 4 ? null : parts.slice(1, -1).map((part) => part.trim())
}

/** A cell broken over several lines of the drawing is one text. */
function joined(above: string, rest: readonly string[]): string {
  const cells = cellsIn(above) ?? []
  return `|${cells.map((cell, i) => cell + (rest[i] ?? '')).join('|')}|`
}
