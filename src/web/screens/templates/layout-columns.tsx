import Button from 'antd/es/button'
import type { OwnTemplateView } from '../../../contract/table-template/table-template.ts'
import { MEANING_WORDING, type Meaning } from '../../../core/reading/meaning.ts'
import { meaningWord } from '../../../core/wording/meaning-words.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TEMPLATES_WORDS } from './templates-words.ts'

export type LayoutColumns = OwnTemplateView['template']['columns']
type Column = LayoutColumns[number]

type Props = {
  readonly columns: LayoutColumns
  readonly change: (columns: LayoutColumns) => void
}

/** The columns of a layout in their order: heading and meaning, moved, added and taken out. */
export function LayoutColumnsTable({ columns, change }: Props) {
  const say = useWords(TEMPLATES_WORDS)
  return (
    <>
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.heading}</th>
              <th scope="col">{say.meaning}</th>
              <th scope="col">{say.place}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name of its own while its heading is typed
              <ColumnRow key={at} columns={columns} at={at} column={column} change={change} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Button onClick={() => change([...columns, { heading: '', meaning: 'remark' }])}>
        {say.addColumn}
      </Button>
    </>
  )
}

type RowProps = Props & { readonly column: Column; readonly at: number }

function ColumnRow({ columns, column, at, change }: RowProps) {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const name = column.heading ?? String(column.column)
  const replace = (one: Column) => change(columns.map((old, n) => (n === at ? one : old)))
  const move = (by: -1 | 1) => change(swapped(columns, at, at + by))
  return (
    <tr>
      <td>
        <input
          className="field"
          aria-label={`${say.heading} ${at + 1}`}
          value={column.heading ?? ''}
          placeholder={column.column === undefined ? '' : String(column.column)}
          onChange={(event) => replace({ ...column, heading: event.target.value })}
        />
      </td>
      <td>
        <select
          className="field"
          aria-label={`${name} ${say.meaning}`}
          value={column.meaning}
          onChange={(event) => replace({ ...column, meaning: event.target.value as Meaning })}
        >
          {(Object.keys(MEANING_WORDING) as Meaning[]).map((meaning) => (
            <option key={meaning} value={meaning}>
              {meaningWord(meaning, language)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <Button size="small" disabled={at === 0} onClick={() => move(-1)}>
          {say.up}
        </Button>{' '}
        <Button size="small" disabled={at === columns.length - 1} onClick={() => move(1)}>
          {say.down}
        </Button>{' '}
        <Button size="small" onClick={() => change(columns.filter((_, n) => n !== at))}>
          {say.takeOut}
        </Button>
      </td>
    </tr>
  )
}

function swapped(columns: LayoutColumns, one: number, other: number): LayoutColumns {
  const [first, second] = [columns[one], columns[other]]
  if (first === undefined || second === undefined) return columns
  return columns.map((column, n) => (n === one ? second : n === other ? first : column))
}
