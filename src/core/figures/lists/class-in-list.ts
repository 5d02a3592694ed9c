import type { LabelClass } from '../labels/label-class.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import { opens, sameUnit } from './list-marks.ts'

/** A figure with what its list divides by, where its own label leaves that open. */
export type Classed = { readonly item: Item; readonly by: LabelClass }

/** 其余, 还有, 其他 belong to what stands before them, else after; so does a guess among what is sure. */
export function classedIn(all: readonly Item[]): readonly Classed[] {
  const run = chained(unitsNamed(all))
  const classed: Classed[] = []
  run.forEach((item, index) => {
    const before = classed.at(-1)?.by
    const next = run.slice(index + 1).find(({ labelClass }) => labelClass !== 'rest')
    const own = item.labelClass
    if (own === 'rest') {
      const after = next?.labelClass
      const near = before === undefined || before === 'head' || before === 'prose' ? after : before
      classed.push({ item, by: near === undefined || near === 'head' ? 'category' : near })
    } else classed.push({ item, by: adopted(item, before, next) ?? own })
  })
  return classed
}

/** 南昌市转办18件，办结6件；九江市转办12件，办结4件: the units of a list, though 转办 also names totals. */
function unitsNamed(run: readonly Item[]): readonly Item[] {
  const names = new Set(run.flatMap(({ label }) => UNIT_GIVEN.exec(label)?.[1] ?? []))
  if (names.size < LEAST_UNITS) return run
  return run.map((item) => {
    const name = item.labelClass === 'head' ? UNIT_GIVEN.exec(item.label)?.[1] : undefined
    return name === undefined ? item : { ...item, label: name, labelClass: 'place' as const }
  })
}

/** Whether a figure that is told of a unit so reads like a total. */
export const isUnitGiven = ({ label, labelClass }: Item) =>
  labelClass === 'head' && UNIT_GIVEN.test(label)

const LEAST_UNITS = 2
const UNIT_GIVEN =
  /^(?:其中)?((?!我|全)[^,、。;:\d]{1,10}[市区县州盟旗师局厅委镇乡])(?:共|累计)*(?:转办|交办|收到|接收|接到|承办|受理)(?:的|信访件|举报件|案件)*$/u

/** 工业企业31个、畜禽养殖14个、生活污水19个: where one of a chain is a category for sure and no other sure of anything else, all are. */
function chained(run: readonly Item[]): readonly Item[] {
  const chains: Item[][] = []
  for (const item of run) {
    const last = chains.at(-1)?.at(-1)
    const isOn = last !== undefined && isLinked(last, item)
    if (isOn) chains.at(-1)?.push(item)
    else chains.push([item])
  }
  return chains.flatMap((chain) =>
    isOfCategories(chain)
      ? chain.map((item) =>
          item.isGuess ? { ...item, labelClass: 'category' as const, isGuess: false } : item,
        )
      : chain,
  )
}

const CHAINED: readonly LabelClass[] = ['place', 'prose', 'category', 'rest']
const LEAST_CHAINED = 3
const SHORT = 10

function isLinked(last: Item, next: Item): boolean {
  if (!isExactCount(next.figure) || opens(next) || !CHAINED.includes(last.labelClass)) return false
  if (!sameUnit(last.figure.unit, next.figure.unit)) return false
  return next.lead === 'pause' || (next.lead === 'comma' && next.label.length <= SHORT)
}

function isOfCategories(chain: readonly Item[]): boolean {
  if (chain.length < LEAST_CHAINED || !chain.some(({ isGuess }) => isGuess)) return false
  const sure = chain.filter(({ isGuess, labelClass }) => !isGuess && labelClass !== 'rest')
  const guessed = chain.filter(({ isGuess }) => isGuess)
  return (
    sure.length > 0 &&
    sure.every(({ labelClass }) => labelClass === 'category') &&
    guessed.every(({ labelClass }) => labelClass === 'place' || labelClass === 'prose')
  )
}

const LISTED: readonly LabelClass[] = ['category', 'source', 'verdict', 'status']

/** A label that nothing but guessing calls a place, between two of one sure class, is of that class. */
function adopted(
  item: Item,
  before: LabelClass | undefined,
  next: Item | undefined,
): LabelClass | null {
  const isBatch = /第[^第]*批/u.test(item.label)
  if (isAmongThings(item, before, next)) return before ?? 'place'
  if (
    item.labelClass === 'head' &&
    item.isGuess &&
    !isBatch &&
    next !== undefined &&
    isBeside(next)
  )
    return next.labelClass
  if (!item.isGuess || before === undefined || !LISTED.includes(before)) return null
  if (item.lead !== 'pause' && item.lead !== 'comma') return null
  const isLast = next === undefined || next.lead === 'semicolon'
  return next?.labelClass === before || (isLast && before !== 'status') ? before : null
}

/** 从诉求类型来看，涉及土地问题12件，邻里纠纷9件，拆迁问题8件，其他7件: names of things, though 问题 also names totals. */
function isAmongThings(
  item: Item,
  before: LabelClass | undefined,
  next: Item | undefined,
): boolean {
  const isThing =
    item.labelClass === 'head' && /问题$/u.test(item.label) && !TOTAL_WORD.test(item.label)
  if (!isThing || next === undefined || opens(next) || !next.isGuess) return false
  const isListed = next.lead === 'pause' || next.lead === 'comma'
  const isFirst = SEEN_BY.test(item.gap)
  const isLater = before === 'place' && (item.lead === 'pause' || item.lead === 'comma')
  return isListed && (isFirst || isLater) && next.figure.unit === item.figure.unit
}

const TOTAL_WORD = /累计|共|合计|总|交办|转办|移交|收到|接到|接收|受理|信访|举报|环境问题/u
/** 从诉求类型来看， */
const SEEN_BY = /(?:按|从)[^,。;:\n]{1,14}(?:看|分|划分|统计)[,:][^,。;:]*$/u

/** 举报件涉及甲县3件、乙县2件: the first of several places, not what they divide. */
function isBeside(next: Item): boolean {
  const isListed = next.labelClass === 'place' || LISTED.includes(next.labelClass)
  return isListed && next.lead === 'pause' && !opens(next)
    ? true
    : next.labelClass === 'place' && next.lead === 'comma' && !opens(next)
}
