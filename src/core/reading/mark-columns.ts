import { cellText } from './grid-text.ts'
import type { Header } from './header.ts'
import { plainHeading } from './headings.ts'
import { isCategoryText } from './names.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash, tidy } from './plain-text.ts'

/** Words that head columns of marks, and the heading of the one column that they stand for. */
type Kind = { readonly heading: string; readonly holds: (label: string) => boolean }

const KINDS: readonly Kind[] = [
  { heading: '是否属实', holds: (label) => /^(?:基本|部分|不)?属实$/u.test(label) },
  {
    heading: '是否办结',
    holds: (label) =>
      /^(?:(?:已|未|阶段性?|部分|正在|尚未)(?:办结|办理|整改|完成(?:整改)?)(?:中)?|办结|办理中|整改中)$/u.test(
        label,
      ),
  },
  {
    heading: '受理方式',
    holds: (label) => /^(?:来电|来信|来访|电话|信件|微信|网络|邮件)(?:举报)?$/u.test(label),
  },
  { heading: '是否重点', holds: (label) => /^(?:重点|一般|普通|重要)(?:件|案件)?$/u.test(label) },
  { heading: '污染类型', holds: (label) => label.length <= 8 && isCategoryText(label) },
]

const kindOf = (label: string) => KINDS.find(({ holds }) => holds(label))

/** Whether a label may head a column of marks: 水, 不属实, 来电. */
export function isMarkedWord(text: string): boolean {
  return kindOf(plainLabel(text)) !== undefined
}

const plainLabel = (text: string) => plainHeading(text).replace(/\((?:件|个|类)\)$/u, '')

const YES = /^(?:[√✓✔☑☒●■◆★☆＊*vVyY]|是|有|[1-9]\d?(?:\.0)?)$/u
const NO = /^(?:[0○□☐×xX✗✘/／\-—]|否|无|)$/u

/**
 * Columns of marks under words of one kind (水 | 大气 | 噪声, with √ or 1 in the row's own) turned into
 * one column that holds the words. The columns keep their places; those that lent their words stay empty.
 */
export function wordsForMarks(
  grid: Grid,
  header: Header,
): { readonly grid: Grid; readonly header: Header } {
  const groups = KINDS.flatMap((kind) => groupOf(grid, header, kind))
  if (groups.length === 0) return { grid, header }
  const rows = grid.rows.map((row, i) => (i <= header.last ? row : wordsIn(row, groups)))
  const headings = header.headings.map((heading, column) => {
    const group = groups.find(({ columns }) => columns.includes(column))
    if (group === undefined) return heading
    return group.columns[0] === column ? group.heading : ''
  })
  const parents = header.parents.map((parent, column) =>
    groups.some(({ columns }) => columns.includes(column)) ? '' : parent,
  )
  return { grid: { ...grid, rows }, header: { ...header, headings, parents } }
}

type Group = {
  readonly heading: string
  readonly columns: readonly number[]
  readonly words: readonly string[]
}

/** At least two columns headed by words of this kind, with nothing in them but marks. */
function groupOf(grid: Grid, header: Header, { heading, holds }: Kind): readonly Group[] {
  const body = grid.rows.slice(header.last + 1, header.last + 201)
  const columns = header.headings.flatMap((label, column) => {
    if (!holds(plainLabel(label))) return []
    const cells = body.map((row) => squash(cellText(row.cells[column])))
    const marks = cells.filter((text) => YES.test(text) || NO.test(text) || text === squash(label))
    return marks.length * 10 >= cells.length * 8 ? [column] : []
  })
  if (columns.length < 2) return []
  const words = columns.map((column) => plainLabel(header.headings[column] ?? ''))
  return [{ heading, columns, words }]
}

function wordsIn(row: GridRow, groups: readonly Group[]): GridRow {
  if (
    /^(?:合计|总计|小计|共计)/u.test(
      squash(row.cells.find(({ text }) => tidy(text) !== '')?.text ?? ''),
    )
  )
    return row
  const cells = [...row.cells]
  for (const { columns, words } of groups) {
    const marked = columns.flatMap((column, i) => {
      const text = squash(cellText(cells[column]))
      return YES.test(text) || text === words[i] ? [words[i] ?? ''] : []
    })
    columns.forEach((column, i) => {
      if (column < cells.length) cells[column] = { text: i === 0 ? marked.join('、') : '' }
    })
  }
  return { ...row, cells }
}
