import { cleanLabel } from '../labels/clean-label.ts'
import type { LabelClass } from '../labels/label-class.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'

/** A list of counts by one thing: places, sources, categories … in the order of the text. */
export type PartList = {
  readonly by: LabelClass
  readonly items: readonly Item[]
  /** The figures of the same sentence that stand before the list, and after it. */
  readonly before: readonly Item[]
  readonly after: readonly Item[]
  /** Where the list is one column of several: 甲县4件、已办结3件；乙县…, its label; else null. */
  readonly column: string | null
  /** The total that the list itself names: its column of the row 合计. */
  readonly total: Item | null
}

type Classed = { readonly item: Item; readonly by: LabelClass }

const CASE_UNITS = /^(?:件|个|起|宗|条|)$/u

/** The lists of parts in one sequence of items (a text, or the inside of a bracket). */
export function partLists(items: readonly Item[]): readonly PartList[] {
  return runsOf(items).flatMap((run) => [...listsOfRun(run), ...bracketColumns(run)])
}

/** Figures that no full stop and no colon parts. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  for (const item of items.filter(
    (one, at) => !isOfLabel(one, items[at + 1]) && !isCompared(one),
  )) {
    const isNew = item.lead === 'sentence' || item.lead === 'colon'
    const run = runs.at(-1)
    if (run === undefined || isNew) runs.push([item])
    else run.push(item)
  }
  return runs
}

/** 来电12件，比上一批多3件；来信4件：what is told of the difference is no part. */
function isCompared({ label, lead }: Item): boolean {
  return (
    lead !== 'sentence' && /^(?:比|较|与|同比|环比)[^,。;]{0,10}(?:多|少|增|减|升|降)/u.test(label)
  )
}

/** 3家中央企业8件: the 3 is a word of the label. */
function isOfLabel({ figure }: Item, next: Item | undefined): boolean {
  if (next?.lead !== 'none' || next.labelClass !== 'place' || next.ownerFrom !== null) return false
  return /^[家个名所]$/u.test(figure.unit) && !sameUnit(figure.unit, next.figure.unit)
}

function listsOfRun(run: readonly Item[]): readonly PartList[] {
  const rows = pipedRows(run)
  if (rows !== null) return columnsOfRows(rows)
  const classed = withRests(run)
  const segments = segmentsOf(classed)
  const columns = columnsOf(segments, classed)
  if (columns !== null) return columns
  return [...segments, ...afterOpening(classed, segments)]
    .filter(({ length }) => length >= 2)
    .map((segment) => {
      const at = run.indexOf(segment[0]?.item as Item)
      return {
        by: segment[0]?.by ?? 'prose',
        items: segment.map(({ item }) => item),
        before: run.slice(0, at),
        after: run.slice(at + segment.length),
        column: null,
        total: null,
      }
    })
}

/** 其余, 还有, 其他 belong to what stands before them, else after; so does a guess among what is sure. */
function withRests(run: readonly Item[]): readonly Classed[] {
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

function segmentsOf(classed: readonly Classed[]): readonly (readonly Classed[])[] {
  const segments: Classed[][] = []
  for (const one of classed) {
    const last = segments.at(-1)?.at(-1)
    if (last !== undefined && belongs(last, one)) segments.at(-1)?.push(one)
    else segments.push([one])
  }
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
const NEW_DIVISION = /[;,]按[^,。;:\n]{1,12}(?:分|划分|统计|归类)[,:为]/u

/** 甲市20件，其中乙区3件: what follows 其中 divides the figure before it. */
export function opens({ gap }: Item): boolean {
  return /其中(?!央)[^,。;]*$|其中[,:]/u.test(gap)
}

/** 58起，其中督察组交办8起、省督察组交办27起、市转办23起: what follows 其中 in one unit, whatever its labels say. */
function afterOpening(
  classed: readonly Classed[],
  segments: readonly (readonly Classed[])[],
): readonly (readonly Classed[])[] {
  const at = classed.findIndex(({ item }, index) => index > 0 && opens(item))
  const first = classed[at]
  if (first === undefined || segments.some((one) => one.includes(first) && one.length > 1))
    return []
  const rest = classed.slice(at)
  const end = rest.findIndex(
    ({ item }, index) =>
      !isExactCount(item.figure) ||
      item.figure.unit !== first.item.figure.unit ||
      (index > 0 && item.lead === 'semicolon'),
  )
  const list = end === -1 ? rest : rest.slice(0, end)
  return [list.map(({ item }) => ({ item, by: 'prose' }))]
}

/** 件 and 个 may stand in one list; 家, 人, 元 never beside them. */
export function sameUnit(a: string, b: string): boolean {
  return a === b || (CASE_UNITS.test(a) && CASE_UNITS.test(b)) || a === '' || b === ''
}

/** 甲县4件、已办结3件、未办结1件；乙县1件、已办结1件: one list for each thing told of every unit. */
function columnsOf(
  segments: readonly (readonly Classed[])[],
  classed: readonly Classed[],
): readonly PartList[] | null {
  const places = segments.filter((segment) => segment[0]?.by === 'place')
  const others = classed.filter(isOther)
  if (places.length < 2 || places.some(({ length }) => length > 1) || others.length < 2) return null
  if (classed.filter((one, at) => one.by === 'place' && isOther(classed[at + 1])).length < 2)
    return null
  const labels = ['', ...new Set(others.map(({ item }) => cleanLabel(item.label)))]
  return labels.map((label) => ({
    by: label === '' ? 'place' : (others[0]?.by ?? 'status'),
    items: classed
      .filter(({ item, by }) => (label === '' ? by === 'place' : cleanLabel(item.label) === label))
      .map(({ item }) => item),
    before: [],
    after: [],
    column: label,
    total: null,
  }))
}

const isOther = (one: Classed | undefined) => one?.by === 'status' || one?.by === 'priority'

/** 甲市41（重点3），乙市8（1）: what the brackets give is a list of its own. */
function bracketColumns(run: readonly Item[]): readonly PartList[] {
  const withOne = run.filter(
    ({ inside, labelClass }) =>
      inside.length === 1 && labelClass !== 'head' && labelClass !== 'batch',
  )
  const inner = withOne.flatMap(({ inside }) => inside)
  const label = cleanLabel(inner.find((item) => item.label !== '')?.label ?? '')
  const fits = inner.filter((item) => item.label === '' || cleanLabel(item.label) === label)
  if (label === '' || run.length < 2 || fits.length < 2 || fits.length < inner.length) return []
  const by = inner.find((item) => item.label !== '')?.labelClass ?? 'prose'
  return by === 'priority' || by === 'status'
    ? [{ by, items: fits, before: [], after: [], column: label, total: null }]
    : []
}

/** 甲市188|87 乙市43|35 … 合计231|122: a table whose cells a bar parts, as rows of figures. */
function pipedRows(run: readonly Item[]): readonly (readonly Item[])[] | null {
  const rows: Item[][] = []
  for (const item of run) {
    const row = rows.at(-1)
    if (item.gap === '|' && row !== undefined) row.push(item)
    else rows.push([item])
  }
  const width = rows.at(-1)?.length ?? 0
  return width >= 2 && rows.length >= 3 && rows.every(({ length }) => length === width)
    ? rows
    : null
}

function columnsOfRows(rows: readonly (readonly Item[])[]): readonly PartList[] {
  const last = rows.at(-1) ?? []
  if (!/^(?:合计|总计|共计|总数)$/u.test(last[0]?.label ?? '')) return []
  return last.map((total, column) => ({
    by: 'place',
    items: rows.slice(0, -1).flatMap((row) => row.slice(column, column + 1)),
    before: [],
    after: [],
    column: null,
    total,
  }))
}
