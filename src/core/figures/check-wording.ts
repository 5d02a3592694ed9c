import type { Check, CheckKind, CheckOutcome } from './check.ts'
import type { CheckPlace } from './place.ts'

export const CHECK_KIND_WORDING: Readonly<Record<CheckKind, string>> = {
  'parts-sum-to-total': '分项与总数',
  'multi-label': '一件多类',
  'joint-adjusted': '联合件只计一次',
  decomposed: '分解后合计',
  subset: '其中数',
  'percent-of': '占比',
  shares: '占比之和',
  cumulative: '累计',
  monotone: '累计只增不减',
  'issue-order': '期号',
  closing: '办结与未办结',
  'repeated-figure': '前后同数',
  'count-of-list': '列举个数',
  'date-span': '起止天数',
  numbering: '序号',
  claims: '属实情况',
  'title-match': '导读与标题',
  'table-column': '表格合计行',
  'table-row': '表格合计列',
}

export const CHECK_OUTCOME_WORDING: Readonly<Record<CheckOutcome, string>> = {
  right: '对',
  wrong: '错',
  unknown: '存疑',
}

/** 第3段第12字, 第1个表第4行第2列, or 表“汇总”第5行第2列. */
export function placeWords(place: CheckPlace): string {
  if ('row' in place) {
    const sheet = place.sheet === null ? `第${place.table}个表` : `表“${place.sheet}”`
    const character = place.character === undefined ? '' : `第${place.character}字`
    return `${sheet}第${place.row}行第${place.column}列${character}`
  }
  const page = place.page === undefined ? '' : `第${place.page}页`
  return `${page}第${place.paragraph}段第${place.character}字`
}

/** What would make a wrong check right, or nothing. */
export function changeWords({ change }: Check): string {
  if (change === undefined) return ''
  const { from, to, place, file, mends = 1 } = change
  const where = place === undefined ? '' : `${file ?? ''}${placeWords(place)}的 `
  const more = mends > 1 ? `（一并改对${mends}处）` : ''
  return `最小的改法：${where}${from} 改为 ${to}${more}。`
}

/** 甲.txt：查了12处，错1处，存疑0处 */
export function checkedHeadline(file: string, checks: readonly Check[]): string {
  const count = (outcome: CheckOutcome) => checks.filter((c) => c.outcome === outcome).length
  if (checks.length === 0) return `${file}：没有找到可以核对的数字。`
  return `${file}：核对${checks.length}处，对${count('right')}处，错${count('wrong')}处，存疑${count('unknown')}处。`
}
