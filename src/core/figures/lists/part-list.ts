import { cleanLabel } from '../labels/clean-label.ts'
import type { LabelClass } from '../labels/label-class.ts'
import { isExactCount } from '../numbers/figure.ts'
import type { Item } from '../text/item.ts'
import { type Classed, classedIn, isUnitGiven } from './class-in-list.ts'
import { opens, sameUnit } from './list-marks.ts'
import { secondFigures } from './second-figures.ts'
import { segmentsOf } from './segments.ts'

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

/** The lists of parts in one sequence of items (a text, or the inside of a bracket). */
export function partLists(items: readonly Item[]): readonly PartList[] {
  return [
    ...runsOf(items).flatMap((run) => [
      ...listsOfRun(run),
      ...bracketColumns(run),
      ...statusColumns(run),
    ]),
    ...measuresInBracket(items),
    ...measureChains(items),
  ]
}

/** 党纪处分61人、政务处分39人、诫勉29人: all of a figure where they add up to it, and nothing where not. */
function measureChains(items: readonly Item[]): readonly PartList[] {
  const chains: Item[][] = []
  for (const item of items) {
    const last = chains.at(-1)?.at(-1)
    const isOn =
      (item.lead === 'pause' || item.lead === 'comma') && last?.figure.unit === item.figure.unit
    if (isOn && isMeasured(last) && isMeasured(item)) chains.at(-1)?.push(item)
    else chains.push([item])
  }
  return chains
    .filter((chain) => chain.length > 2 && chain[0]?.ownerFrom === null && !chain.some(opens))
    .map((chain) => listOf(chain, items))
}

const isMeasured = ({ labelClass, figure }: Item) =>
  (labelClass === 'measure' || labelClass === 'rest') && isExactCount(figure)

/** 问责6人（党纪处分2人、政务处分1人、诫勉谈话3人） */
function measuresInBracket(items: readonly Item[]): readonly PartList[] {
  const isOfOne = ({ ownerFrom, labelClass, figure }: Item) =>
    ownerFrom !== null &&
    labelClass === 'measure' &&
    isExactCount(figure) &&
    figure.unit === items[0]?.figure.unit
  return items.length >= 2 && items.every(isOfOne) ? [listOf(items, items)] : []
}

/** Figures that no full stop and no colon parts. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  for (const item of items.filter(
    (one, at) => !isOfLabel(one, items[at + 1]) && !isCompared(one) && !isAside(one),
  )) {
    const isNew = item.lead === 'sentence' || item.lead === 'colon'
    const run = runs.at(-1)
    if (run === undefined || isNew) runs.push([item])
    else run.push(item)
  }
  return runs
}

/** 环比4月（274件）增长: what a bracket without a figure before it holds. */
function isAside({ lead, gap, label, ownerFrom }: Item): boolean {
  return lead === 'sentence' && gap === '' && label === '' && ownerFrom === null
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

function listsOfRun(all: readonly Item[]): readonly PartList[] {
  const rows = pipedRows(all)
  if (rows !== null) return columnsOfRows(rows)
  const { run, second } = secondFigures(all)
  return [...listsOfNames(run), ...second.map((items) => listOf(items, run))]
}

function listsOfNames(run: readonly Item[]): readonly PartList[] {
  const classed = classedIn(run)
  const segments = segmentsOf(classed)
  const columns = columnsOf(segments, classed)
  // What each unit was given stays the total of what it did with it.
  if (columns !== null)
    return run.some(isUnitGiven)
      ? [
          ...columns,
          ...listsOfSegments(
            segments.filter((one) => one[0]?.by === 'status'),
            run,
          ),
        ]
      : columns
  const more = [...afterOpening(classed, segments), ...afterColon(classed, segments)]
  return listsOfSegments([...segments, ...more], run)
}

function listsOfSegments(
  segments: readonly (readonly Classed[])[],
  run: readonly Item[],
): readonly PartList[] {
  return segments
    .filter(({ length }) => length >= 2)
    .map((segment) => ({
      ...listOf(
        segment.map(({ item }) => item),
        run,
      ),
      by: segment[0]?.by ?? 'prose',
    }))
}

function listOf(items: readonly Item[], run: readonly Item[]): PartList {
  const [first, last] = [items[0], items.at(-1)]
  const from = first?.figure.from ?? 0
  const to = last?.figure.from ?? 0
  return {
    by: first?.labelClass ?? 'prose',
    items,
    before: run.filter(({ figure }) => figure.from < from),
    after: run.filter(({ figure }) => figure.from > to),
    column: null,
    total: null,
  }
}

/** 按信件类型分类：建议11件、举报9件、投诉15件、咨询30件: what 、 links behind the colon, though some labels name totals elsewhere. */
function afterColon(
  classed: readonly Classed[],
  segments: readonly (readonly Classed[])[],
): readonly (readonly Classed[])[] {
  const [first, ...rest] = classed
  if (first?.item.lead !== 'colon' || segments.some(({ length }) => length > 1)) return []
  const isLinked = ({ item }: Classed) =>
    item.lead === 'pause' &&
    isExactCount(item.figure) &&
    sameUnit(item.figure.unit, first.item.figure.unit)
  const end = rest.findIndex((one) => !isLinked(one))
  const linked = [first, ...rest.slice(0, end === -1 ? undefined : end)]
  return linked.length > 2 ? [linked.map(({ item }) => ({ item, by: 'prose' }))] : []
}

/** 58起，其中督察组交办8起、省督察组交办27起、市转办23起: what follows 其中 in one unit, whatever its labels say. */
function afterOpening(
  classed: readonly Classed[],
  segments: readonly (readonly Classed[])[],
): readonly (readonly Classed[])[] {
  const at = classed.findIndex(({ item, by }, index) => opens(item) && (index > 0 || by === 'head'))
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

/** 甲县34件（办结25件、在办9件），乙县28件（办结20件、在办8件）: each thing told of every unit. */
function statusColumns(run: readonly Item[]): readonly PartList[] {
  const told = run.filter(({ inside }) => inside.length > 1)
  const labels = new Set(told.flatMap(({ inside }) => inside.map(({ label }) => cleanLabel(label))))
  const isAll = told.length > 1 && told.every(({ labelClass }) => labelClass !== 'head')
  if (!isAll) return []
  return [...labels].flatMap((column) => {
    const items = told.flatMap(({ inside }) =>
      inside.filter(
        ({ label, labelClass }) => labelClass === 'status' && cleanLabel(label) === column,
      ),
    )
    return items.length === told.length
      ? [{ by: 'status' as const, items, before: [], after: [], column, total: null }]
      : []
  })
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
