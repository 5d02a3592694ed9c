import { isExactCount } from './figure.ts'
import type { Item } from './item.ts'
import type { LabelClass } from './label-class.ts'
import { cleanLabel } from './label-class.ts'

/** A list of counts by one thing: places, sources, categories … in the order of the text. */
export type PartList = {
  readonly by: LabelClass
  readonly items: readonly Item[]
  /** The figures of the same sentence that stand before the list. */
  readonly before: readonly Item[]
  /** Where the list is one column of several: 甲县4件、已办结3件；乙县…, its label; else null. */
  readonly column: string | null
  /** Cases of several units told after the list: each is counted `units` times in it. */
  readonly joint: { readonly units: number; readonly cases: number } | null
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
  for (const item of items) {
    const isNew = item.lead === 'sentence' || item.lead === 'colon'
    const run = runs.at(-1)
    if (run === undefined || isNew) runs.push([item])
    else run.push(item)
  }
  return runs
}

function listsOfRun(run: readonly Item[]): readonly PartList[] {
  const rows = pipedRows(run)
  if (rows !== null) return columnsOfRows(rows)
  const classed = withRests(run)
  const segments = segmentsOf(classed)
  const columns = columnsOf(segments, classed)
  if (columns !== null) return columns
  return segments
    .filter(({ length }) => length >= 2)
    .map((segment) => {
      const at = classed.indexOf(segment[0] as Classed)
      const next = classed.slice(at + segment.length)
      return {
        by: segment[0]?.by ?? 'prose',
        items: segment.map(({ item }) => item),
        before: run.slice(0, at),
        column: null,
        joint: jointAfter(next),
        total: null,
      }
    })
}

/** 其余, 还有, 其他 belong to what stands before them, else after. */
function withRests(run: readonly Item[]): readonly Classed[] {
  const classed: Classed[] = []
  run.forEach((item, index) => {
    const before = classed.at(-1)?.by
    const after = run.slice(index + 1).find(({ labelClass }) => labelClass !== 'rest')?.labelClass
    const own = item.labelClass
    const isRest = own === 'rest'
    const near = before === undefined || before === 'head' || before === 'prose' ? after : before
    const settled = near === undefined || near === 'head' ? 'category' : near
    classed.push({ item, by: isRest ? settled : own })
  })
  return classed
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
  if (!isExactCount(last.item.figure) || !isExactCount(next.item.figure)) return false
  return sameUnit(last.item.figure.unit, next.item.figure.unit)
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
  const others = classed.filter(({ by }) => by === 'status' || by === 'priority')
  if (places.length < 2 || places.some(({ length }) => length > 1) || others.length < 2) return null
  const labels = ['', ...new Set(others.map(({ item }) => cleanLabel(item.label)))]
  return labels.map((label) => ({
    by: label === '' ? 'place' : (others[0]?.by ?? 'status'),
    items: classed
      .filter(({ item, by }) => (label === '' ? by === 'place' : cleanLabel(item.label) === label))
      .map(({ item }) => item),
    before: [],
    column: label,
    joint: null,
    total: null,
  }))
}

/** 甲市41（重点3），乙市8（1）: what the brackets give is a list of its own. */
function bracketColumns(run: readonly Item[]): readonly PartList[] {
  const withOne = run.filter(({ inside }) => inside.length === 1)
  const inner = withOne.flatMap(({ inside }) => inside)
  const label = cleanLabel(inner.find((item) => item.label !== '')?.label ?? '')
  const fits = inner.filter((item) => item.label === '' || cleanLabel(item.label) === label)
  if (label === '' || run.length < 2 || fits.length < 2 || fits.length < inner.length) return []
  const by = inner.find((item) => item.label !== '')?.labelClass ?? 'prose'
  return by === 'priority' || by === 'status'
    ? [{ by, items: fits, before: [], column: label, joint: null, total: null }]
    : []
}

/** 其中，涉及2个区（市）的有2件, after a list. */
function jointAfter(next: readonly Classed[]): PartList['joint'] {
  const [units, cases] = next.map(({ item }) => item)
  if (units === undefined || cases === undefined) return null
  if (
    !/涉及|跨|联合|合办/u.test(units.gap) ||
    !/^(?:区|县|市|镇|乡|部门|单位|地)/u.test(units.tail)
  )
    return null
  return { units: units.figure.value, cases: cases.figure.value }
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
    column: null,
    joint: null,
    total,
  }))
}
