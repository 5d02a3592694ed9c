import { wholeNumber } from '../../reading/chinese-number.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import type { ReadText } from '../text/statement.ts'
import type { PartList } from './part-list.ts'

const NUMBER = String.raw`(\d{1,3}|[一两二三四五六七八九十])`
const UNITS = String.raw`个?(?:地市|市州|市县|县区|市区|设区市|部门|单位|乡镇|区域|责任单位|\(?[市区县州旗师]\)?)`
const CASES = '(?:个?(?:信访|举报|交办|转办)*件|件|宗|起|个案件|个问题)'
/** 涉及2个区（市）的有2件; 2件涉及3个县. */
const UNITS_THEN_CASES = new RegExp(
  `(?:涉及|涉|跨)${NUMBER}${UNITS}[^,。;\\n\\d]{0,14}?(?:有|共|的|为)*${NUMBER}${CASES}`,
  'u',
)
const CASES_THEN_UNITS = new RegExp(
  `${NUMBER}${CASES}[^,。;\\n\\d]{0,6}?(?:涉及|涉|跨|由)${NUMBER}${UNITS}`,
  'u',
)
/** 受理编号X3LC20240802005件同时涉及东昌府区和市直部门: one case, named. */
const NAMED_CASE =
  /(?:编号)?(?:为)?[A-Za-z]\w{6,}\*?(?:号|件|号件|号信访件|信访件|号举报件)?同时(?:涉及|转办|交办)([^,。;()\n]{3,40})/u
/** In a bracket after a count, with whom some of it is shared: 其中与连江合办1件, 一件与鞍山交叉; more than one stand side by side. */
const TOGETHER = '(?:合办|共办|联办|联合办理|共同办理|交叉)的?(?:信访件|案件)?'
const SHARED = [
  new RegExp(
    `^(?:其中)?(?:有)?与?(?<partner>[^()\\d]{2,8}?)${TOGETHER}(?<cases>\\d+|[一两])件$`,
    'u',
  ),
  /^[^()\d]{0,6}?(?<cases>\d+|[一两])件与(?<partner>[^()\d]{2,8}?)(?:合办|共办|联办|联合办理|共同办理|交叉|重复)$/u,
]
const REACH = 60

/** How many times too often the list counts its joint cases: Σ(units − 1); null where none is told of. */
export function overcountOf(list: PartList, { flow }: ReadText): number | null {
  const end = list.items.at(-1)?.figure.to ?? 0
  const after = /^[^。\n]*/u.exec(flow.text.slice(end, end + REACH))?.[0] ?? ''
  return toldIn(after) ?? sharedBy(list, flow.text) ?? toldIn(bracketBefore(list, flow.text))
}

function toldIn(text: string): number | null {
  const told = UNITS_THEN_CASES.exec(text)
  if (told !== null) return overcount(told[1], told[2])
  const turned = CASES_THEN_UNITS.exec(text)
  if (turned !== null) return overcount(turned[2], turned[1])
  const named = NAMED_CASE.exec(text)?.[1]
  return named === undefined ? null : Math.max(1, named.split(/[、,和及与]/u).length - 1)
}

/** 350件（其中1件涉2市），分别是：the bracket of the total, right before the list. */
function bracketBefore({ items }: PartList, text: string): string {
  const first = items[0]?.figure.from ?? 0
  const before = text.slice(Math.max(0, first - REACH), first)
  return /\(([^()\n]*)\)[^()。\n\d]*$/u.exec(before)?.[1] ?? ''
}

/** Shared cases told of at either unit, or at both; each pair counts once. */
function sharedBy({ items }: PartList, text: string): number | null {
  const pairs = new Map<string, number>()
  for (const { figure, label } of items) {
    const bracket = /^\(([^()\n]*)\)/u.exec(text.slice(figure.to, figure.to + REACH))?.[1] ?? ''
    for (const clause of bracket.split(/[、,;]/u)) {
      const told = SHARED.map((form) => form.exec(clause)?.groups).find((one) => one !== undefined)
      const cases = wholeNumber(told?.['cases'] ?? '')
      if (told === undefined || cases === null) continue
      const names = [cleanLabel(label), told['partner'] ?? ''].map(bareName)
      pairs.set(names.sort((a, b) => (a < b ? -1 : 1)).join(' '), cases)
    }
  }
  return pairs.size === 0 ? null : [...pairs.values()].reduce((sum, cases) => sum + cases, 0)
}

const bareName = (name: string) => name.replace(/(?<=..)[市县区]$/u, '')

function overcount(units: string | undefined, cases: string | undefined): number | null {
  const [each, many] = [wholeNumber(units ?? ''), wholeNumber(cases ?? '')]
  return each === null || many === null ? null : (each - 1) * many
}
