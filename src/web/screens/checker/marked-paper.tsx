import type { Mark, MarkedGrid, MarkedPart } from '../../../core/figures/marks/marked-paper.ts'
import { placeKey } from '../../../core/figures/repair/figure-key.ts'
import type { CheckPlace } from '../../../core/figures/text/place.ts'
import { useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import { MarkedText } from './marked-text.tsx'
import type { Marking } from './marking.ts'

type Props = Marking & { readonly parts: readonly MarkedPart[] }

/** A paper as it stands in its file, its figures marked. */
export function MarkedPaper({ parts, ...marking }: Props) {
  return parts.map((part) =>
    'marks' in part ? (
      <p key={`p${part.paragraph}`}>
        <MarkedText
          {...marking}
          {...part}
          idAt={(from) => idOfPlace({ ...part, character: from + 1 })}
        />
      </p>
    ) : (
      <MarkedTable key={`t${part.table}`} {...marking} grid={part} />
    ),
  )
}

/** The id of the mark that begins at a place; a whole cell begins at its first character. */
export function idOfPlace(place: CheckPlace): string {
  return `mark-${placeKey({ character: 1, ...place })}`
}

function MarkedTable({ grid, ...marking }: Marking & { readonly grid: MarkedGrid }) {
  const say = useWords(CHECKER_SCREEN_WORDS)
  const { sheet, table, rows, omitted } = grid
  return (
    <div className="checker-table">
      <table>
        <caption>{sheet ?? say.table(table)}</caption>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map(({ text, marks, covered }, index) => {
                const column = index + 1
                const place = { sheet, table, row, column }
                return covered ? (
                  <td key={column} className="merged" />
                ) : (
                  <td key={column}>
                    <Cell marking={marking} text={text} marks={marks} place={place} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {omitted > 0 && <p className="soft">{say.omitted(omitted)}</p>}
    </div>
  )
}

type CellProps = {
  readonly marking: Marking
  readonly text: string
  readonly marks: readonly Mark[]
  readonly place: Extract<CheckPlace, { readonly row: number }>
}

function Cell({ marking, text, marks, place }: CellProps) {
  const idAt = (from: number) => idOfPlace({ ...place, character: from + 1 })
  return <MarkedText {...marking} text={text} marks={marks} idAt={idAt} />
}
