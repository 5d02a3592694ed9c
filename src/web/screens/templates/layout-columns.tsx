import Button from 'antd/es/button'
import { useRef } from 'react'
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
  const body = useRef<HTMLTableSectionElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  // A row is known by its place, so its buttons stay where they are: the keyboard goes with the column.
  const follow = (at: number, act: ColumnAct) =>
    body.current?.rows[at]?.querySelector<HTMLButtonElement>(`[data-act=${act}]`)?.focus()
  const move = (at: number, to: number) => {
    if (columns[to] === undefined) return
    change(swapped(columns, at, to))
    follow(to, to < at ? 'up' : 'down')
  }
  const takeOut = (at: number) => {
    change(columns.filter((_, n) => n !== at))
    if (columns.length === 1) add.current?.focus()
    else if (at === columns.length - 1) follow(at - 1, 'takeOut')
  }
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
          <tbody ref={body}>
            {columns.map((column, at) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name of its own while its heading is typed
                key={at}
                {...{ column, at, move, takeOut }}
                isLast={at === columns.length - 1}
                replace={(one) => change(columns.map((old, n) => (n === at ? one : old)))}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Button ref={add} onClick={() => change([...columns, { heading: '', meaning: 'remark' }])}>
        {say.addColumn}
      </Button>
    </>
  )
}

type ColumnAct = 'up' | 'down' | 'takeOut'

type RowProps = {
  readonly column: Column
  readonly at: number
  readonly isLast: boolean
  readonly replace: (column: Column) => void
  readonly move: (at: number, to: number) => void
  readonly takeOut: (at: number) => void
}

function ColumnRow({ column, at, isLast, replace, move, takeOut }: RowProps) {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const name = column.heading || say.nth(column.column ?? at + 1)
  return (
    <tr>
      <th scope="row">
        <input
          className="field"
          aria-label={`${say.heading} ${at + 1}`}
          value={column.heading ?? ''}
          placeholder={column.column === undefined ? '' : String(column.column)}
          onChange={(event) => replace({ ...column, heading: event.target.value })}
        />
      </th>
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
      <td className="units">
        <MoveButton
          act="up"
          sign="↑"
          isOff={at === 0}
          {...{ name }}
          give={() => move(at, at - 1)}
        />
        <MoveButton
          act="down"
          sign="↓"
          isOff={isLast}
          {...{ name }}
          give={() => move(at, at + 1)}
        />
        <button
          type="button"
          className="link-button"
          data-act="takeOut"
          aria-label={say.ofColumn(say.takeOut, name)}
          onClick={() => takeOut(at)}
        >
          {say.takeOut}
        </button>
      </td>
    </tr>
  )
}

type MoveProps = {
  readonly act: 'up' | 'down'
  readonly sign: string
  readonly name: string
  readonly isOff: boolean
  readonly give: () => void
}

/** Moves a column one place. At the end it stays in reach of the keyboard, so that the focus is not lost there. */
function MoveButton({ act, sign, name, isOff, give }: MoveProps) {
  const say = useWords(TEMPLATES_WORDS)
  const label = say.ofColumn(say[act], name)
  return (
    <button
      type="button"
      className="plain-button"
      data-act={act}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : give}
    >
      {sign}
    </button>
  )
}

function swapped(columns: LayoutColumns, one: number, other: number): LayoutColumns {
  const [first, second] = [columns[one], columns[other]]
  if (first === undefined || second === undefined) return columns
  return columns.map((column, n) => (n === one ? second : n === other ? first : column))
}
