import type { Label, Language, Words } from '../wording/words.ts'
import type { Change, Check, CheckKind, CheckOutcome, FigureRole } from './check.ts'
import type { MarkOutcome } from './marks/marked-paper.ts'
import { type CheckPlace, isInTable } from './text/place.ts'

export const CHECK_KIND_WORDING: Words<CheckKind> = {
  'parts-sum-to-total': { zh: '分项与总数', en: 'Parts and total' },
  'multi-label': { zh: '一件多类', en: 'Several categories per case' },
  'joint-adjusted': { zh: '联合件只计一次', en: 'Joint cases counted once' },
  decomposed: { zh: '分解后合计', en: 'Total after splitting' },
  subset: { zh: '其中数', en: 'Of which' },
  'percent-of': { zh: '占比', en: 'Share' },
  shares: { zh: '占比之和', en: 'Sum of shares' },
  cumulative: { zh: '累计', en: 'Running total' },
  monotone: { zh: '累计只增不减', en: 'Running totals never fall' },
  'issue-order': { zh: '期号', en: 'Issue numbers' },
  closing: { zh: '办结与未办结', en: 'Closed and open' },
  'repeated-figure': { zh: '前后同数', en: 'The same figure twice' },
  'count-of-list': { zh: '列举个数', en: 'Number of things listed' },
  'date-span': { zh: '起止天数', en: 'Days from and to' },
  'date-order': { zh: '日期先后', en: 'Order of days' },
  weekday: { zh: '星期', en: 'Day of the week' },
  'left-over': { zh: '旧稿遗留', en: 'Left over from an earlier issue' },
  reference: { zh: '前后引用', en: 'Cross reference' },
  'case-number': { zh: '受理编号', en: 'Case number' },
  'notice-parts': { zh: '公示要素', en: 'Parts of a notice' },
  'joint-parts': { zh: '联合件各部分', en: 'Parts of a joint case' },
  numbering: { zh: '序号', en: 'Numbering' },
  claims: { zh: '属实情况', en: 'Verdict and claims' },
  'title-match': { zh: '导读与标题', en: 'Contents and headings' },
  'table-column': { zh: '表格合计行', en: 'Total row of a table' },
  'table-row': { zh: '表格合计列', en: 'Total column of a table' },
}

export const CHECK_OUTCOME_WORDING: Words<CheckOutcome> = {
  right: { zh: '对', en: 'right' },
  wrong: { zh: '错', en: 'wrong' },
  unknown: { zh: '存疑', en: 'cannot tell' },
}

/** What a mark on a figure means, for the legend. */
export const MARK_OUTCOME_WORDING: Words<MarkOutcome> = {
  right: { zh: '对得上', en: 'agrees' },
  wrong: { zh: '对不上', en: 'does not agree' },
  unknown: { zh: '不能判断', en: 'cannot tell' },
  unheld: { zh: '没有可以相比的数', en: 'nothing to hold it against' },
}

/** A sign for each mark, so that it is never told by colour alone. */
export const MARK_SIGNS: Readonly<Record<MarkOutcome, string>> = {
  right: '✓',
  wrong: '✗',
  unknown: '?',
  unheld: '',
}

export const FIGURE_ROLE_WORDING: Words<FigureRole> = {
  total: { zh: '总数', en: 'total' },
  part: { zh: '分项', en: 'part' },
  plus: { zh: '分解增加', en: 'added by splitting' },
  minus: { zh: '减去', en: 'taken away' },
  percent: { zh: '占比', en: 'share' },
}

/** 第3段第12字, 第1个表第4行第2列, or 表“汇总”第5行第2列. */
export function placeWords(place: CheckPlace, language: Language = 'zh'): string {
  if (language === 'en') return placeInEnglish(place)
  if (isInTable(place)) {
    const sheet = place.sheet === null ? `第${place.table}个表` : `表“${place.sheet}”`
    const character = place.character === undefined ? '' : `第${place.character}字`
    return `${sheet}第${place.row}行第${place.column}列${character}`
  }
  const page = place.page === undefined ? '' : `第${place.page}页`
  return `${page}第${place.paragraph}段第${place.character}字`
}

function placeInEnglish(place: CheckPlace): string {
  if (isInTable(place)) {
    const sheet = place.sheet === null ? `table ${place.table}` : `sheet “${place.sheet}”`
    const character = place.character === undefined ? '' : `, character ${place.character}`
    return `${sheet}, row ${place.row}, column ${place.column}${character}`
  }
  const page = place.page === undefined ? '' : `page ${place.page}, `
  return `${page}paragraph ${place.paragraph}, character ${place.character}`
}

/** What would make a wrong check right, or nothing. */
export function changeWords({ change }: Pick<Check, 'change'>, language: Language = 'zh'): string {
  if (change === undefined) return ''
  return language === 'zh' ? changeInChinese(change) : changeInEnglish(change)
}

function changeInChinese({
  from,
  to,
  place,
  file,
  mends = 1,
  prints = 1,
  others = 0,
}: Change): string {
  const where = place === undefined ? '' : `${file ?? ''}${placeWords(place)}的 `
  const said = [
    ...(prints > 1 ? [`同一个数印在${prints}处，都改`] : []),
    ...(mends > 1 ? [`一并改对${mends}处`] : []),
    ...(others > 0 ? [`另有${others}个数也可同样改动，请对照底数`] : []),
  ]
  const more = said.length === 0 ? '' : `（${said.join('；')}）`
  return `最小的改法：${where}${from} 改为 ${to}${more}。`
}

function changeInEnglish({
  from,
  to,
  place,
  file,
  mends = 1,
  prints = 1,
  others = 0,
}: Change): string {
  const where =
    place === undefined
      ? ''
      : ` (${file === undefined ? '' : `${file}, `}${placeWords(place, 'en')})`
  const more = mends > 1 ? `; that mends ${mends} checks` : ''
  const everywhere = prints > 1 ? `, in all ${prints} places` : ''
  const choice =
    others > 0
      ? `; ${others} other figure${others > 1 ? 's' : ''} could be changed as little: look at the source`
      : ''
  return `Smallest change: ${from}${where} to ${to}${everywhere}${more}${choice}.`
}

const SUMS: ReadonlySet<CheckKind> = new Set([
  'parts-sum-to-total',
  'joint-adjusted',
  'decomposed',
  'cumulative',
  'closing',
  'table-column',
  'table-row',
  'count-of-list',
  'date-span',
])

/** What the parts give beside what is printed; nothing for checks that are no sum. */
export function expectationWords(check: Check, language: Language = 'zh'): string {
  const { kind, expected, total, percent, unit } = check
  const printed = percent === undefined ? `${total}${unit}` : `${percent}%`
  if (percent === undefined && !SUMS.has(kind)) return ''
  const given = percent === undefined ? `${expected}${unit}` : `${expected}%`
  return language === 'zh'
    ? `应得${given}，写的是${printed}。`
    : `Expected ${given}, printed ${printed}.`
}

/** 甲.txt：查了12处，错1处，存疑0处 */
export function checkedHeadline(
  file: string,
  checks: readonly Check[],
  language: Language = 'zh',
): string {
  const [right, wrong, unknown] = (['right', 'wrong', 'unknown'] as const).map(
    (outcome) => checks.filter((check) => check.outcome === outcome).length,
  )
  const said: Label =
    checks.length === 0
      ? { zh: '没有找到可以核对的数字。', en: 'no figures that can be checked.' }
      : {
          zh: `核对${checks.length}处，对${right}处，错${wrong}处，存疑${unknown}处。`,
          en: `${checks.length} checks: ${right} right, ${wrong} wrong, ${unknown} cannot tell.`,
        }
  return language === 'zh' ? `${file}：${said.zh}` : `${file}: ${said.en}`
}

/** A sentence about a file, or about whatever is named before it. */
export function aboutFile(file: string, sentence: string, language: Language = 'zh'): string {
  return `${file}${language === 'zh' ? '：' : ': '}${sentence}`
}
