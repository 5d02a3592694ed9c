import { useState } from 'react'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { sentenceOf } from '../../../core/wording/said-in-both.ts'
import { useDesk } from '../../api/desk.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { MendControl } from './mend-control.tsx'
import { RowOutcome } from './row-outcome.tsx'
import {
  type Cell,
  type Choices,
  cellOf,
  type ListProblem,
  type Mend,
  type PreviewRow,
} from './settled-list.ts'
import { SideBySide } from './side-by-side.tsx'

type Props = {
  readonly row: PreviewRow
  readonly rows: readonly PreviewRow[]
  readonly problems: readonly ListProblem[]
  readonly choices: Choices
  readonly setChoices: (choices: Choices) => void
  readonly settle: (mend: Mend, value: unknown) => void
}

const COLUMNS = 8

/** A row of the list as it would be stored; what is wrong stands in its cell and is mended there. */
export function PlannedRowLine({ row, rows, problems, choices, setChoices, settle }: Props) {
  const { round } = useDesk()
  const language = useLanguage()
  const say = useWords(IMPORT_WORDS)
  const [compared, compare] = useState<number | null>(null)
  const { intake, roles } = row
  const gap = language === 'zh' ? '、' : ', '
  const units = roles.map(({ unitId }) => unitWord(unitId, round.settings)).join(gap)
  const inCell = (cell: Cell) => (
    <CellProblems problems={problems.filter((one) => cellOf(one) === cell)} settle={settle} />
  )
  const suspicion = compared === null ? undefined : row.suspicions[compared]
  return (
    <>
      <tr className={row.fate.fate === 'new' ? '' : 'not-stored'}>
        <td className="count">{row.at.row}</td>
        <td>
          {intake.number ?? intake.numberRaw}
          {intake.isKey && <span className="key-mark"> {round.settings.keyWord}</span>}
          {inCell('number')}
        </td>
        <td className="wide">
          <span className="excerpt">{intake.text}</span>
          {inCell('text')}
        </td>
        <td className="units">
          {units || <span className="soft">{say.unitless}</span>}
          {inCell('units')}
        </td>
        <td className="units">
          {intake.categories.join(gap)}
          {inCell('categories')}
        </td>
        <td>
          {intake.channel && label('channel', intake.channel, language)}
          {inCell('channel')}
        </td>
        <td>
          {row.givenDueOn}
          {inCell('due')}
        </td>
        <td className="units">
          <RowOutcome {...{ row, choices, setChoices, compare }} />
          {inCell('outcome')}
        </td>
      </tr>
      {suspicion && (
        <tr>
          <td colSpan={COLUMNS} className="wide">
            <SideBySide {...{ row, rows, suspicion }} close={() => compare(null)} />
          </td>
        </tr>
      )}
    </>
  )
}

type CellProps = {
  readonly problems: readonly ListProblem[]
  readonly settle: (mend: Mend, value: unknown) => void
}

function CellProblems({ problems, settle }: CellProps) {
  const language = useLanguage()
  return problems.map((problem) => (
    <div key={problem.code + problem.message} className="cell-problem">
      <span className={problem.level === 'error' ? 'late-word' : 'soon-word'}>
        {sentenceOf(problem, language)}
      </span>
      {problem.mend && <MendControl mend={problem.mend} settle={settle} />}
    </div>
  ))
}
