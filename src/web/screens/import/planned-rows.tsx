import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportPreviewView } from '../../../contract/import.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { PlannedRowLine } from './planned-row.tsx'
import {
  type Choices,
  type ListProblem,
  type Mend,
  type PreviewRow,
  placeKey,
  problemsByRow,
} from './settled-list.ts'

type Props = {
  readonly preview: ImportPreviewView
  readonly choices: Choices
  readonly setChoices: (choices: Choices) => void
  readonly settle: (mend: Mend, value: unknown) => void
}

const STRETCH = 100
const FILTERS = ['all', 'troubled', 'suspected', 'fresh', 'notFresh'] as const
type Filter = (typeof FILTERS)[number]

/** Every row with what becomes of it, its problems in their cells; a long list a stretch at a time. */
export function PlannedRows({ preview, choices, setChoices, settle }: Props) {
  const say = useWords(IMPORT_WORDS)
  const byRow = problemsByRow(preview.problems)
  const hasTrouble = byRow.size > 0
  const [filter, setFilter] = useState<Filter>(hasTrouble ? 'troubled' : 'all')
  const [most, setMost] = useState(STRETCH)
  const problemsOf = (row: PreviewRow) => byRow.get(placeKey(row.at)) ?? NO_PROBLEMS
  const found = preview.rows.filter((row) => holds(filter, row, problemsOf(row)))
  return (
    <section className="sheet" aria-labelledby="rows">
      <div className="sheet-head">
        <h2 id="rows">{say.rows}</h2>
        <select
          className="field"
          aria-label={say.show}
          value={filter}
          onChange={(event) => setFilter(event.target.value as Filter)}
        >
          {FILTERS.map((name) => (
            <option key={name} value={name}>
              {say[name]}（{preview.rows.filter((row) => holds(name, row, problemsOf(row))).length}
              ）
            </option>
          ))}
        </select>
      </div>
      {found.length === 0 && <p className="soft">{say.nobody}</p>}
      {found.length > 0 && (
        <ScrollBox>
          <table className="cases planned">
            <thead>
              <tr>
                {(
                  [
                    'row',
                    'number',
                    'text',
                    'units',
                    'categories',
                    'channel',
                    'due',
                    'outcome',
                  ] as const
                ).map((name) => (
                  <th key={name} scope="col">
                    {say[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map((row) => (
                <PlannedRowLine
                  key={row.item}
                  row={row}
                  rows={preview.rows}
                  problems={problemsOf(row)}
                  {...{ choices, setChoices, settle }}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {found.length > most && (
        <div className="more">
          <Button onClick={() => setMost(most + STRETCH)}>
            {say.more(Math.min(STRETCH, found.length - most))}
          </Button>
        </div>
      )}
    </section>
  )
}

const NO_PROBLEMS: readonly ListProblem[] = []

function holds(filter: Filter, row: PreviewRow, problems: readonly ListProblem[]): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'troubled':
      return problems.length > 0
    case 'suspected':
      return row.suspicions.length > 0
    case 'fresh':
      return row.fate.fate === 'new'
    case 'notFresh':
      return row.fate.fate !== 'new'
  }
}
