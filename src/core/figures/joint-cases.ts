import { wholeNumber } from '../reading/chinese-number.ts'
import type { PartList } from './part-list.ts'
import type { ReadText } from './statement.ts'

const NUMBER = String.raw`(\d{1,3}|[一两二三四五六七八九十])`
const UNITS = String.raw`个?(?:\(?[市区县州旗]\)?|地市|市州|县区|市区|部门|单位|乡镇|区域)`
/** 涉及2个区（市）的有2件; 2件涉及3个县. */
const UNITS_THEN_CASES = new RegExp(
  `(?:涉及|涉|跨)${NUMBER}${UNITS}[^,。;\\n\\d]{0,14}?(?:有|共|的|为)*${NUMBER}件`,
  'u',
)
const CASES_THEN_UNITS = new RegExp(
  `${NUMBER}件[^,。;\\n\\d]{0,6}?(?:涉及|涉|跨|由)${NUMBER}${UNITS}`,
  'u',
)
/** A bracket after a count that says that some of it is handled together with others. */
const TOGETHER = /^\((?:其中)?(?:[^()]{0,12}?)(?:合办|共办|联办|联合办理|共同办理)(?:的)?(\d+)件\)/u
const REACH = 60

/** How many times too often the list counts its joint cases: Σ(units − 1); null where none is told of. */
export function overcountOf(list: PartList, { flow }: ReadText): number | null {
  const end = list.items.at(-1)?.figure.to ?? 0
  const after = /^[^。\n]*/u.exec(flow.text.slice(end, end + REACH))?.[0] ?? ''
  const told = UNITS_THEN_CASES.exec(after)
  if (told !== null) return overcount(told[1], told[2])
  const turned = CASES_THEN_UNITS.exec(after)
  if (turned !== null) return overcount(turned[2], turned[1])
  const together = list.items.flatMap(({ figure }) => {
    const said = TOGETHER.exec(flow.text.slice(figure.to, figure.to + REACH))
    return said === null ? [] : [Number(said[1])]
  })
  const sum = together.reduce((all, cases) => all + cases, 0)
  return together.length >= 2 && sum % 2 === 0 ? sum / 2 : null
}

function overcount(units: string | undefined, cases: string | undefined): number | null {
  const [each, many] = [wholeNumber(units ?? ''), wholeNumber(cases ?? '')]
  return each === null || many === null ? null : (each - 1) * many
}
