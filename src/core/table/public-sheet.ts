import type { Cell } from '../bulletin/blocks.ts'
import type { Sheet } from '../bulletin/sheet.ts'
import type { Meaning } from '../reading/meaning.ts'
import type { TableTemplate } from '../reading/template.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../wording/case-words.ts'
import type { PublicRow } from './public-row.ts'

/** How a public table is headed. */
export type SheetHead = {
  readonly titleLines: readonly string[]
  readonly ends: Sheet['ends']
  readonly notes: readonly string[]
}

/** What a template does not say by its columns: 是/否 in place of the four verdicts. */
export type SheetWords = { readonly verdict: 'words' | 'yes-no' }

type Column = { readonly heading: string; readonly meaning: Meaning }

const WIDTHS: Readonly<Partial<Record<Meaning, number>>> = {
  no: 2.4,
  caseNumber: 6,
  channel: 3,
  complaint: 14,
  regions: 4,
  address: 6,
  categories: 3.4,
  findings: 14,
  verdict: 3,
  goal: 7,
  handling: 14,
  handlingClass: 4,
  status: 3.4,
  accountability: 5,
  remark: 4,
}
const CENTRED: readonly Meaning[] = [
  'no',
  'caseNumber',
  'channel',
  'regions',
  'categories',
  'verdict',
  'status',
]

/** 一览表 in the layout of a template: the same rows serve every layout, whatever it drops, joins or reorders. */
export function publicSheet(
  template: TableTemplate,
  rows: readonly PublicRow[],
  head: SheetHead,
  words: SheetWords = { verdict: 'words' },
): Sheet {
  const columns = template.columns.map(({ heading, meaning }) => ({
    heading: heading ?? '',
    meaning,
  }))
  return {
    ...{ name: '一览表', titleLines: head.titleLines, ends: head.ends, notes: head.notes },
    widths: columns.map(({ meaning }) => WIDTHS[meaning] ?? 4),
    header: [columns.map(({ heading }): Cell => ({ paragraphs: [heading], align: 'center' }))],
    rows: rows.map((row, index) =>
      columns.map((column): Cell => {
        const paragraphs = cellText(columns, column, { row, index, words })
        return CENTRED.includes(column.meaning) ? { paragraphs, align: 'center' } : { paragraphs }
      }),
    ),
    orientation: 'landscape',
  }
}

type Told = { readonly row: PublicRow; readonly index: number; readonly words: SheetWords }

function cellText(
  columns: readonly Column[],
  { heading, meaning }: Column,
  { row, index, words }: Told,
): readonly string[] {
  const has = (one: Meaning) => columns.some((column) => column.meaning === one)
  switch (meaning) {
    case 'no':
      return [`${index + 1}`]
    case 'caseNumber':
      return [printedNumber(row)]
    case 'channel':
      return [row.channel]
    case 'complaint':
      return [has('caseNumber') ? row.complaint : numbered(row)]
    case 'regions':
      return [row.regions.join('、')]
    case 'address':
    case 'place':
      return [row.place]
    case 'categories':
      return [row.categories.join('、')]
    case 'industry':
      return [row.industry]
    case 'findings':
      return has('verdict') ? row.findings : withVerdict(row)
    case 'verdict':
      return [verdictCell(row, words)]
    case 'goal':
      return [row.goal]
    case 'handling':
      return /问责|责任人/.test(heading) && row.accountability !== '无'
        ? [...row.handling, `问责情况：${row.accountability}。`]
        : row.handling
    case 'handlingClass':
      return [row.handlingClass]
    case 'status':
      return [STATUS_WORDS[row.status].zh]
    case 'accountability':
      return [row.accountability]
    case 'remark':
      return [remark(row, has('status'))]
    default:
      return ['']
  }
}

/** A key case bears a star, by which it is known again when the table is read. */
function printedNumber({ caseNumber, isKey }: PublicRow): string {
  return isKey && !caseNumber.includes('*') ? `${caseNumber}*` : caseNumber
}

/** Where a layout has no column for it, the number opens the text. */
function numbered(row: PublicRow): string {
  const number = printedNumber(row)
  return number === '' ? row.complaint : `受理编号为${number}的信访问题为：${row.complaint}`
}

/** Where a layout has no column for it, the verdict is the first sentence of the findings. */
function withVerdict({ verdict, findings }: PublicRow): readonly string[] {
  return verdict === null ? findings : [`反映情况${VERDICT_WORDS[verdict].zh}。`, ...findings]
}

function verdictCell({ verdict }: PublicRow, words: SheetWords): string {
  if (verdict === null) return ''
  if (words.verdict === 'words') return VERDICT_WORDS[verdict].zh
  return verdict === 'unsubstantiated' ? '否' : '是'
}

/** Where a layout has no column for the status, the remark says it. */
function remark({ status, isRepeat }: PublicRow, hasStatus: boolean): string {
  return [hasStatus ? '' : STATUS_WORDS[status].zh, isRepeat ? '重复件' : '']
    .filter((word) => word !== '')
    .join('，')
}
