import { labelOf, leadOf, nameCount, withoutNameColon } from '../labels/item-label.ts'
import { type Classed, classOf } from '../labels/label-class.ts'
import type { Figure } from '../numbers/figure.ts'
import type { Break, Item } from './item.ts'

type Span = { readonly from: number; readonly to: number }
type Scope = Span & { readonly text: string; readonly figures: readonly Figure[] }

const MOST_DEPTH = 4
/** A line that holds a name and its figure and nothing else. */
const ENTRY =
  /^[^\d,。;:()\n]{1,14}:?\d[\d.,]*(?:件|个|家|人|起|宗|项|万元)?(?:\([^()\n]*\))?[,、;]?$/u

/** The figures of a text as a tree: what stands in the bracket of a figure belongs to it. */
export function readItems(text: string, figures: readonly Figure[]): readonly Item[] {
  const items: Item[] = []
  let from = 0
  let next = 0
  let isAfterEntry = false
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const first = next
    while (next < figures.length && (figures[next]?.from ?? 0) < to) next++
    if (next > first) {
      const own = itemsIn({ text, figures: figures.slice(first, next), from, to }, null, 0)
      const isEntry = own.length === 1 && ENTRY.test(text.slice(from, to))
      // 来电：25件 and 来信：14件 on lines of their own are one list.
      items.push(
        ...(isEntry && isAfterEntry ? own.map((one) => ({ ...one, lead: 'comma' as const })) : own),
      )
      isAfterEntry = isEntry
    } else isAfterEntry = false
    from = to + 1
  }
  return items
}

function itemsIn(scope: Scope, ownerFrom: number | null, depth: number): readonly Item[] {
  const spans = depth < MOST_DEPTH ? bracketsIn(scope).filter((s) => !holdsNamed(s, scope)) : []
  const isInside = ({ from, to }: Figure) => spans.some((s) => from > s.from && to < s.to)
  const own = scope.figures.filter((f) => f.from >= scope.from && f.to <= scope.to && !isInside(f))
  const counts = own.filter((f) => f.kind === 'count' && !isBatchCount(f))
  const items: Item[] = []
  let names = 0
  let named: Classed = { labelClass: 'head', isGuess: false }
  counts.forEach((figure, index) => {
    const before = counts[index - 1]?.to ?? scope.from
    const isFirst = index === 0
    const words = outside(scope.text, { from: before, to: figure.from }, spans)
    const gap = withoutNameColon(isFirst && depth === 0 ? `\n${words}` : words)
    const until = counts[index + 1]?.from ?? scope.to
    const after = outside(scope.text, { from: figure.to, to: until }, spans)
    const lead = isFirst ? leadOf(`\n${gap}`) : leadOf(gap)
    const label = labelOf(gap, lead, isFirst) || tailLabel(lead, after)
    const isNamed = names > 0 && /^[、,和及与\s]*$/u.test(gap)
    const isOfUnits = items.at(-1)?.labelClass === 'joint' && lead === 'none'
    const classed = isNamed || isOfUnits ? named : classOfItem(label, after, figure.unit)
    const shared = /(?:分别|依次)[有为是达共占]*$/u.test(label)
    names = isNamed ? names - 1 : shared ? nameCount(label) - 1 : 0
    if (shared || classed.labelClass === 'joint') named = classed
    items.push({
      figure,
      label,
      ...classed,
      lead,
      gap,
      tail: /^[^,、;:。!?()\n ]*/u.exec(after)?.[0] ?? '',
      times: /[各均](?:自|有|为|是|接收|收到)?$/u.test(label) ? nameCount(label) : 1,
      ...bracketOf(figure, until, { scope, spans, depth }),
      ownerFrom,
    })
  })
  return [...items, ...loose({ scope, spans, depth }, items)].sort(
    (a, b) => a.figure.from - b.figure.from,
  )
}

/** 21件正在推进, 58件在办理期限内: where nothing stands before the number, what stands behind it says what it is. */
function tailLabel(lead: Break, after: string): string {
  if (lead === 'sentence' || lead === 'colon') return ''
  const tail = /^\p{Script=Han}{2,8}(?=[,、;。(]|$)/u.exec(after)?.[0] ?? ''
  return /^(?:正在|尚未|尚在|仍在|已|未|在办|均已|全部)/u.test(tail) ? tail : ''
}

/** 十五批 before a count says up to which batch; it is no count of cases. */
function isBatchCount({ unit }: Figure): boolean {
  return unit === '批' || unit === '批次' || unit === '方面' || unit === '点'
}

type Around = { readonly scope: Scope; readonly spans: readonly Span[]; readonly depth: number }

/** The bracket that follows a figure before any other mark. */
function bracketOf(figure: Figure, until: number, { scope, spans, depth }: Around) {
  const span = spans.find(
    (s) =>
      s.from >= figure.to &&
      s.from < until &&
      !/[,;。:、!?\n]/u.test(scope.text.slice(figure.to, s.from)) &&
      s.from - figure.to <= 16,
  )
  if (span === undefined)
    return { plus: null, share: shareAfter(figure, scope), inside: [], bracketFrom: null }
  const text = scope.text.slice(span.from + 1, span.to - 1)
  const plus = /^\+(\d+)(?:件|个)?$/u.exec(text)?.[1]
  const shares = scope.figures.filter(
    (f) => f.kind === 'percent' && f.from > span.from && f.to < span.to,
  )
  const share = shares.length === 1 ? (shares[0] ?? null) : null
  const inner = { ...scope, from: span.from + 1, to: span.to - 1 }
  return {
    bracketFrom: span.from,
    plus: plus === undefined ? null : Number(plus),
    share,
    inside: plus === undefined ? itemsIn(inner, figure.from, depth + 1) : [],
  }
}

/** 甲市60件，占42.9% */
function shareAfter(figure: Figure, { text, figures }: Scope): Figure | null {
  const share = figures.find(({ from }) => from >= figure.to)
  if (share?.kind !== 'percent') return null
  return /^[^\d,、。;:()%]{0,14}[,、]?(?:约)?占(?:比(?:为|达|约|是)?|总数的?|总量的?|全部的?)?(?:约)?$/u.test(
    text.slice(figure.to, share.from),
  )
    ? share
    : null
}

/** Brackets that belong to no figure are read on their own. */
function loose({ scope, spans, depth }: Around, items: readonly Item[]): readonly Item[] {
  return spans
    .filter((s) => !items.some(({ bracketFrom }) => bracketFrom === s.from))
    .flatMap((s) => itemsIn({ ...scope, from: s.from + 1, to: s.to - 1 }, null, depth + 1))
}

/** 甲市（33件）: the bracket holds the count of the name before it, and belongs to no figure. */
function holdsNamed({ from, to }: Span, { text, figures }: Scope): boolean {
  const only = figures.find((figure) => figure.from > from)
  if (only === undefined || only.kind !== 'count' || only.to !== to - 1) return false
  if (!/^[共各有计]?$/u.test(text.slice(from + 1, only.from))) return false
  const before = figures.findLast((figure) => figure.to <= from)
  return before === undefined || /[,;。:、!?\n]/u.test(text.slice(before.to, from))
}

function bracketsIn({ text, from, to }: Scope): readonly Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (let index = from; index < to; index++) {
    const character = text[index]
    if (character === '(' && depth++ === 0) start = index
    if (character === ')' && depth > 0 && --depth === 0) spans.push({ from: start, to: index + 1 })
    if (character === '\n') depth = 0
  }
  return spans
}

function outside(text: string, { from, to }: Span, spans: readonly Span[]): string {
  let kept = ''
  let at = from
  for (const span of spans) {
    if (span.to <= at || span.from >= to) continue
    if (span.from > at) kept += text.slice(at, span.from)
    at = span.to
  }
  return at < to ? kept + text.slice(at, to) : kept
}

/** 1件涉及甲、乙 and 有2件 after 涉及2个区 are joint cases; 2个区 counts units, not cases. */
function classOfItem(label: string, after: string, unit: string): Classed {
  if (/^(?:区|县|市|镇|乡|部门|单位|地)/u.test(after))
    return { labelClass: /涉|跨|由/u.test(label) ? 'joint' : 'prose', isGuess: false }
  if (AMONG.test(after)) return { labelClass: 'head', isGuess: false }
  const classed = classOf(label)
  const isOther = classed.isGuess && unit === '个' && OTHER_THING.test(after)
  return isOther ? { labelClass: 'prose', isGuess: false } : classed
}

/** 我区承办的45件信访件中： of these the parts follow. */
const AMONG = /^(?:群众)?(?:信访|举报|交办|转办|投诉|环境)*(?:件|案件|问题|事项)中[,:]/u

/** 4个断面, 3个项目: what is counted is no case and no problem. */
const OTHER_THING =
  /^(?!信访|举报|投诉|案件|交办|转办|件|环境|生态|突出|问题|线索|重点|来电|来信|已|全部|由|属|涉)\p{Script=Han}{2}/u
