import { type Grid, isGrid, type PaperPart, type ReadPaper } from '../../reading/paper.ts'
import type { Check } from '../check.ts'
import { isExactCount } from '../numbers/figure.ts'
import { findFigures } from '../numbers/find-figures.ts'
import { cellFlows } from '../text/cell-flows.ts'
import { type Flow, flowOf } from '../text/flow.ts'
import type { MarkedGrid, MarkedPart, MarkedRow } from './marked-paper.ts'
import { marksIn, type Spot, spotsOf, textKey } from './stretches.ts'

/** Rows of a table that are shown whether marked or not. */
const ROWS_SHOWN = 200

/** A paper with its figures marked as the checks found them; figures that no check holds are marked as that. */
export function markPaper(paper: ReadPaper, checks: readonly Check[]): readonly MarkedPart[] {
  const told = spotsOf(checks)
  const byText = groupedByText([...told, ...unheld(paper.parts, told)])
  let table = 0
  return paper.parts.map((part) => {
    if (isGrid(part)) return markGrid(part, ++table, byText)
    const key = `p${part.paragraph}`
    return { ...part, marks: marksIn(part.text, key, byText.get(key) ?? []) }
  })
}

type ByText = ReadonlyMap<string, readonly Spot[]>

/** A figure that a line break cuts belongs to both lines. */
function groupedByText(spots: readonly Spot[]): ByText {
  const byText = new Map<string, Spot[]>()
  for (const spot of spots)
    for (const key of new Set([textKey(spot.from), textKey(spot.to)])) {
      const own = byText.get(key)
      if (own === undefined) byText.set(key, [spot])
      else own.push(spot)
    }
  return byText
}

/** Counts and shares of the text that no check holds. */
function unheld(parts: readonly PaperPart[], told: readonly Spot[]): readonly Spot[] {
  const held = new Set(told.map(({ from }) => spotKey(from)))
  return [flowOf(parts), ...cellFlows(parts)]
    .flatMap(figuresIn)
    .filter(({ from }) => !held.has(spotKey(from)))
}

const spotKey = (place: Spot['from']) => `${textKey(place)}:${place.character}`

function figuresIn({ text, placeOf }: Flow): readonly Spot[] {
  return findFigures(text)
    .filter((figure) => figure.kind === 'percent' || isExactCount(figure))
    .map(({ from, to }) => ({
      from: placeOf(from),
      to: placeOf(to - 1),
      outcome: 'unheld',
      checks: [],
    }))
}

function markGrid(grid: Grid, table: number, byText: ByText): MarkedGrid {
  const rows = grid.rows.map(({ cells, ...row }): MarkedRow => {
    const marked = cells.map((cell, index) => {
      const key = `t${table}r${row.row}c${index + 1}`
      return { ...cell, marks: cell.covered ? [] : marksIn(cell.text, key, byText.get(key) ?? []) }
    })
    return { ...row, cells: marked }
  })
  const shown = rows.filter(
    ({ cells }, index) => index < ROWS_SHOWN || cells.some(({ marks }) => marks.some(isTold)),
  )
  return { ...grid, table, rows: shown, omitted: rows.length - shown.length }
}

const isTold = ({ outcome }: { readonly outcome: string }) => outcome !== 'unheld'
