import { chineseNumeral } from '../../calendar/chinese-numeral.ts'
import type { Day } from '../../calendar/day.ts'
import { printDay } from '../../calendar/day-wording.ts'
import type { CloseOut } from '../../closeout/close-out.ts'
import type { UnitId } from '../../ledger/ids.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import { label } from '../../wording/label.ts'
import type { Block, Paper, Table } from '../blocks.ts'

/** A paragraph of words in which no number carries a figure. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
/** The line of a signature, set to the right. */
export const signed = (text: string): Block => ({
  ...{ kind: 'paragraph', runs: [{ text }], align: 'right' },
})
/** The title of a paper of the close-out. */
export const title = (text: string): Block => ({ kind: 'heading', level: 'article', text })

/** 一、反馈问题: the n-th part of a paper, from 1. */
export const part = (n: number, text: string): Block => ({
  ...{ kind: 'heading', level: '1', text: `${chineseNumeral(n)}、${text}` },
})

/** A paper of the close-out, upright and with dashes around its page numbers, without the head and tail of a bulletin. */
export function paperOf(name: string, body: readonly Block[]): Paper {
  return {
    ...{ title: name, masthead: null, body, imprint: null },
    ...{ pageNumbers: 'dash', orientation: 'portrait' },
  }
}

/** Full names of units, in their order. */
export function unitNames({ units }: RoundSettings, ids: readonly UnitId[]): string {
  return ids.map((id) => units.find((unit) => unit.id === id)?.fullName ?? id).join('、')
}

/** 序号8（市序号9）整改任务, 受理编号X3JX202405160020信访件. */
export function subjectWords({ subject, problem }: CloseOut): string {
  if (subject.kind === 'case') return `受理编号${problem.number}交办件`
  return problem.number.includes('（')
    ? `序号${problem.number}整改任务`
    : `第${problem.number}号整改任务`
}

/** The time limit as the plan words it, else its day, else 未写明. */
export function dueWords({ problem }: CloseOut): string {
  if (problem.dueWords !== null) return problem.dueWords
  return problem.dueOn === null ? '未写明' : printDay(problem.dueOn)
}

/** What was done, measure by measure; of a case without measures, what the unit did. */
export function outcomeBlocks({ problem, application }: CloseOut): readonly Block[] {
  const { measures } = problem
  if (measures.length === 0) return application.outcomes.flatMap(paragraphs)
  return measures.flatMap((measure, index) => [
    paragraph(`（${chineseNumeral(index + 1)}）整改措施：${withoutNumber(measure)}`),
    paragraph(`落实情况：${application.outcomes[index]?.trim() || '（未填报）'}`),
  ])
}

/** A text with line breaks as one paragraph a line; blank lines are left out. */
export function paragraphs(text: string): readonly Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()))
}

const NUMBERING =
  /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]是)\s*/u

function withoutNumber(measure: string): string {
  return measure.replace(NUMBERING, '')
}

/** Conditions with what shows each. */
export function conditionTable({ conditions }: CloseOut): Table {
  return {
    kind: 'table',
    caption: null,
    widths: [5, 3, 12],
    header: [row('销号条件', '是否达到', '佐证')],
    rows: conditions.map(({ name, isMet, shownBy, files }) =>
      row(
        name,
        isMet ? '达到' : '未达到',
        [shownBy, ...files.map((file) => file.caption)].filter((text) => text !== '').join('；'),
      ),
    ),
  }
}

/** Acceptance level by level, dated with its letter and who signed. */
export function acceptanceTable({ acceptances }: CloseOut): Table {
  return {
    kind: 'table',
    caption: null,
    widths: [3.2, 5.4, 5.6, 2.4, 5],
    header: [row('验收层级', '验收日期', '文件', '签字', '意见')],
    rows: acceptances.map(({ level, on, letter, letterOn, signedBy, opinion }) =>
      row(
        label('acceptanceLevel', level),
        printDay(on),
        letter === '' ? printDay(letterOn) : `${letter}（${printDay(letterOn)}）`,
        signedBy,
        opinion,
      ),
    ),
  }
}

/** One row of a table, each cell a single paragraph. */
export function row(...texts: readonly string[]): Table['rows'][number] {
  return texts.map((text) => ({ paragraphs: [text] }))
}

/** 2025年5月21日至2025年6月4日，共10个工作日 */
export function noticeSpan(notice: NonNullable<CloseOut['notice']>): string {
  const { from, to, days } = notice
  const unit =
    days.term?.unit === 'working' ? '个工作日' : days.term?.unit === 'months' ? '个月' : '天'
  const count = days.term === null ? '' : `，共${days.term.count}${unit}`
  return `${printDay(from)}至${printDay(to)}${count}`
}

/** The day below a signature, set to the right. */
export function dated(day: Day): Block {
  return signed(printDay(day))
}
