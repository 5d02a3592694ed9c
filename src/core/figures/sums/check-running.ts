import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { sameUnit } from '../lists/list-marks.ts'
import { isExactCount } from '../numbers/figure.ts'
import { smallestChange } from '../numbers/smallest-change.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'

/** How many figures back another is looked for. */
const WINDOW = 80

/** 加上此前移交的650件，累计827件: earlier and this batch make the running total. */
export function checkRunningTotals(read: ReadText): readonly Check[] {
  const counts = read.every.filter(({ figure }) => isExactCount(figure))
  return counts.flatMap((earlier, index) => {
    if (!/此前|之前|前期|上一?批|前[\d一二三四五六七八九十]+批/u.test(earlier.label)) return []
    const total = counts
      .slice(index + 1, index + 3)
      .find(({ label }) => /累计|共计|总计/u.test(label))
    const batch = counts
      .slice(Math.max(0, index - WINDOW), index)
      .reverse()
      .find((item) => isTotal(item) && sameUnit(item.figure.unit, earlier.figure.unit))
    if (total === undefined || batch === undefined) return []
    return [summed({ kind: 'cumulative', total, parts: [earlier, batch] }, read)]
  })
}

/** 件 is never 个 here: what was received stays apart from the problems counted in it. */
function isTotal({ labelClass, figure }: Item): boolean {
  return (labelClass === 'head' || labelClass === 'batch') && figure.unit === '件'
}

/** 55个问题…已完成整改24个 here, 未完成整改的31个 further on: done and not done make the whole. */
export function checkClosings(read: ReadText): readonly Check[] {
  const counts = read.every.filter(({ figure }) => isExactCount(figure))
  const listed = new Set(read.lists.flatMap(({ items }) => items))
  return counts.flatMap((open, index) => {
    const done = /未(完成整改|办结|销号|完成)/u.exec(`${open.label}${open.tail}`)?.[1]
    if (done === undefined || listed.has(open)) return []
    const before = counts.slice(Math.max(0, index - WINDOW), index).reverse()
    const at = before.findIndex(({ label }) => label.includes(done) && !label.includes(`未${done}`))
    const closed = before[at]
    if (closed === undefined || listed.has(closed)) return []
    const whole = before
      .slice(at + 1)
      .find(
        (item) =>
          isSameSentence(item, closed, read) && sameUnit(item.figure.unit, closed.figure.unit),
      )
    if (whole === undefined || whole.figure.value < closed.figure.value) return []
    const [own, other] = [batchesIn(open.label), batchesIn(whole.label)]
    if (own !== other && own !== '' && other !== '') return []
    return [summed({ kind: 'closing', total: whole, parts: [closed, open] }, read)]
  })
}

function isSameSentence(a: Item, b: Item, { flow }: ReadText): boolean {
  return !/[。!?\n]/u.test(flow.text.slice(a.figure.to, b.figure.from))
}

const batchesIn = (label: string) => /(第.*批)/u.exec(label)?.[1] ?? ''

/** 第一、第二批55个: the batches named make the figure said of them together. */
export function checkNamedBatches(read: ReadText): readonly Check[] {
  const counts = read.every.filter(
    ({ figure }) => isExactCount(figure) && /批/u.test(read.flow.text),
  )
  const known = new Map<number, Item>()
  for (const item of counts) {
    const [only, more] = ordinalsIn(item.label)
    if (only !== undefined && more === undefined && isTotalOfBatch(item) && !known.has(only))
      known.set(only, item)
  }
  return counts.flatMap((item) => {
    const named = ordinalsIn(item.label)
    if (named.length < 2 || !isTotalOfBatch(item)) return []
    const parts = named.flatMap((ordinal) => known.get(ordinal) ?? [])
    const isSame = parts.every(({ figure }) => sameUnit(figure.unit, item.figure.unit))
    if (parts.length < named.length || !isSame) return []
    return [summed({ kind: 'parts-sum-to-total', total: item, parts }, read)]
  })
}

const isTotalOfBatch = ({ labelClass }: Item) => labelClass === 'head' || labelClass === 'batch'

const ORDINAL = String.raw`[\d一二三四五六七八九十百]+`
const ORDINALS = new RegExp(`第(${ORDINAL})批?((?:[、,和及与]第?${ORDINAL}批?)*)(?=[^、]*$)`, 'u')

/** 第一、第二批, 第二十七、二十八批: the batches that a label names one by one. */
function ordinalsIn(label: string): readonly number[] {
  const named =
    /批/u.test(label) && !/批?(?:至|-|—|~)第?/u.test(label) ? ORDINALS.exec(label) : null
  if (named === null || !named[0].endsWith('批')) return []
  return [...named[0].matchAll(new RegExp(ORDINAL, 'gu'))].flatMap(
    ([one]) => wholeNumber(one) ?? [],
  )
}

type Summed = {
  readonly kind: Check['kind']
  readonly total: Item
  readonly parts: readonly Item[]
}

function summed({ kind, total, parts }: Summed, { flow }: ReadText): Check {
  const values = parts.map(({ figure }) => figure.value)
  const sum = values.reduce((all, value) => all + value, 0)
  const whole = total.figure.value
  const isRight = sum === whole
  return {
    kind,
    outcome: isRight ? 'right' : 'wrong',
    total: whole,
    parts: values,
    expected: sum,
    unit: total.figure.unit,
    text: sentenceAround(flow, total.figure.from, total.figure.to),
    place: flow.placeOf(total.figure.from),
    figures: figuresTold(flow, { total: [total], part: parts }),
    ...(isRight ? WORDS.agrees(whole) : WORDS.differs(whole, sum)),
    ...(!isRight && { change: smallestChange(whole, values, whole - sum) }),
  }
}
