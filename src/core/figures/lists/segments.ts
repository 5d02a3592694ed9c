import { isExactCount } from '../numbers/figure.ts'
import type { Classed } from './class-in-list.ts'
import { opens, sameUnit } from './list-marks.ts'

/** Figures that divide one thing by one kind of label; what 其中 opens inside a list is a list of its own. */
export function segmentsOf(classed: readonly Classed[]): readonly (readonly Classed[])[] {
  const segments: Classed[][] = []
  let current: Classed[] = []
  let outer: Classed[] | null = null
  classed.forEach((one, at) => {
    const last = current.at(-1)
    if (outer !== null && returnsTo(outer, current, one)) {
      outer.push(one)
      current = outer
      outer = null
    } else if (last !== undefined && belongs(last, one) && !isNested(last, classed.slice(at)))
      current.push(one)
    else {
      outer = last !== undefined && opens(one.item) ? current : null
      current = [one]
      segments.push(current)
    }
  })
  return segments
}

function belongs(last: Classed, next: Classed): boolean {
  if (last.by !== next.by || ['head', 'prose', 'joint', 'measure'].includes(next.by)) return false
  if (next.by === 'place' && opens(next.item)) return false
  if (NEW_DIVISION.test(next.item.gap)) return false
  if (!isExactCount(last.item.figure) || !isExactCount(next.item.figure)) return false
  return sameUnit(last.item.figure.unit, next.item.figure.unit)
}

/** ；按责任单位分，: the same cases divided again. */
const NEW_DIVISION =
  /[;,](?:按[^,。;:\n]{1,12}(?:分|划分|统计|归类)[,:为]|[^,。;:\n]{1,12}(?:件|案件|问题)中,|(?:属地|来源|类型|类别|区域|地区|形式|方式|级别|行业)(?:为|是|有|:))/u

/** 已销号98个，其中市级37个、县级61个: what follows 其中 adds up to the figure before it. */
function isNested(last: Classed, rest: readonly Classed[]): boolean {
  const first = rest[0]
  if (first === undefined || !opens(first.item)) return false
  const end = rest.findIndex(({ item, by }, at) => at > 0 && (by !== first.by || ends(item.lead)))
  if (/其中(?:今日|当日|昨日|本[日周批])/u.test(first.item.gap)) return true
  let sum = 0
  return rest.slice(0, end === -1 ? undefined : end).some(({ item }, at) => {
    sum += item.figure.value
    return at > 0 && Number(sum.toFixed(6)) === last.item.figure.value
  })
}

const ends = (lead: Classed['item']['lead']) => lead === 'semicolon' || lead === 'sentence'

/** 甲市20件，其中乙区3件、丙区4件；丁市10件: the semicolon ends what 其中 opened, unless it parts that too. */
function returnsTo(outer: readonly Classed[], inner: readonly Classed[], next: Classed): boolean {
  const [first, last] = [inner[0], outer.at(-1)]
  if (first === undefined || last === undefined || next.item.lead !== 'semicolon') return false
  if (/其中:/u.test(first.item.gap) || opens(next.item)) return false
  return belongs(last, next) && !inner.slice(1).some(({ item }) => ends(item.lead))
}
