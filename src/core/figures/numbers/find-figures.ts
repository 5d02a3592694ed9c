import { wholeNumber } from '../../reading/chinese-number.ts'
import type { Bound, Figure, FigureKind } from './figure.ts'

const NUMERAL = '[〇零一二三四五六七八九十百千两]'
const DECIMAL = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const LONG_UNIT =
  '亿元|万元|万吨|万人次|人次|件次|家次|户次|辆次|车次|台次|台套|批次|场次|大类|个村|平方米|平方公里|平方千米|公里|千克|公斤|立方米|公顷|万亩'
const SHORT_UNIT =
  '件|个|家|人|起|宗|例|封|批|次|份|条|项|处|户|名|辆|台|吨|亩|元|类|张|头|座|米|艘|只|组|通|所|口|棵|株|段'
const UNIT = `${LONG_UNIT}|${SHORT_UNIT}`
/** With these a Chinese numeral is a count and not a turn of speech. */
const CHINESE_UNIT = '件|个方面|个|家|人|起|宗|批次|批|份|条|项|处|户|名|点|方面|大类|类|张|次'
const RANGE = '(?:-|—|~|至|到)'
const DATE = [
  String.raw`\d{4}年?${RANGE}\d{4}年`,
  String.raw`\d{4}年(?:\d{1,2}月份?(?:\d{1,2}[日号]?)?)?`,
  String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)`,
  String.raw`\d{1,2}${RANGE}\d{1,2}月份?`,
  String.raw`\d{1,2}月份?(?:\d{1,2}(?![\d件个家人起])[日号]?)?`,
  String.raw`\d{1,2}[日号](?!内)`,
].join('|')

/** Tried in this order at each place; the first that fits takes it. */
const KINDS: readonly (readonly [string, FigureKind | 'chinese', string])[] = [
  ['reference', 'code', String.raw`[[〔(]20\d\d[\]〕)]第?\d+(?:[、,]\d+)*号`],
  ['code', 'code', String.raw`[A-Za-z][A-Za-z0-9*.]*\d[\w*.]*|\d+[A-Za-z][\w*]*`],
  [
    'named',
    'code',
    String.raw`\d{1,5}(?=团(?!伙)|连队|国道|省道|县道|乡道|热线|平台|专线|号(?![件文]))`,
  ],
  ['phone', 'code', String.raw`\(?0\d{2,3}\)?-?\d{7,8}|\d{7,}(?![\d,]*(?:${UNIT}))`],
  ['date', 'date', DATE],
  ['clock', 'clock', String.raw`\d{1,2}:\d{2}(?!\d)|\d{1,2}[时点](?:\d{1,2}分)?`],
  [
    'ordinal',
    'ordinal',
    String.raw`序号:?(?:\d{1,4}|${NUMERAL}{1,5})|第(?:\d{1,9}|${NUMERAL}{1,9})(?:(?:[、,]|${RANGE})第?(?:\d{1,9}|${NUMERAL}{1,9}))*[批期次轮号名位季组个条项款章届类]?|\d+${RANGE}\d+批`,
  ],
  [
    'duration',
    'duration',
    String.raw`\d+(?:\.\d+)?(?:个?(?:工作日|自然日|天|日|小时|个月|月)内?|周岁|岁|分钟|分贝|度|年(?![\d第]))`,
  ],
  ['numbering', 'numbering', String.raw`(?<=^|[。;\n])(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d))`],
  [
    'percent',
    'percent',
    String.raw`(?:${DECIMAL})(?:%|个百分点)|百分之(?:\d+(?:\.\d+)?|${NUMERAL}{1,9})`,
  ],
  [
    'count',
    'count',
    `(?:${DECIMAL})(?:[万亿千百](?!元|吨|人次|亩))?(?:[余多来几])?(?:${UNIT})?(?:以上|左右|以下|以内)?`,
  ],
  ['chinese', 'chinese', `${NUMERAL}{1,9}(?:[余多])?(?:${CHINESE_UNIT})(?:以上|左右)?`],
]
const FIGURE = new RegExp(KINDS.map(([name, , form]) => `(?<${name}>${form})`).join('|'), 'gu')

/** Every number of a text (half-width, without white space) with what it is, in order. */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const kind = KINDS.find(([name]) => match.groups?.[name] !== undefined)?.[1] ?? 'code'
    const read = figureOf(match[0], kind, { text, from: match.index })
    return read === null ? [] : [read]
  })
}

/** 13.5万件 */
const MANIFOLD: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
}

type Stand = { readonly text: string; readonly from: number }

function figureOf(printed: string, kind: FigureKind | 'chinese', stand: Stand): Figure | null {
  const number = numberIn(printed)
  if (kind === 'chinese' && (number === null || isTurnOfSpeech(printed, stand))) return null
  return {
    kind: kind === 'chinese' ? 'count' : kind,
    value: number ?? 0,
    unit: unitOf(printed),
    bound: boundOf(printed, stand),
    isChinese: kind === 'chinese',
    from: stand.from,
    to: stand.from + printed.length,
  }
}

function numberIn(printed: string): number | null {
  const arabic = new RegExp(`(${DECIMAL})([万亿千百](?!元|吨|人次|亩))?`, 'u').exec(printed)
  if (arabic !== null)
    return Number(arabic[1]?.replaceAll(',', '')) * (MANIFOLD[arabic[2] ?? ''] ?? 1)
  return wholeNumber(new RegExp(`${NUMERAL}+`, 'u').exec(printed)?.[0] ?? '')
}

/** 一个, 一次, 一件件, 一项一项 count nothing. */
function isTurnOfSpeech(printed: string, { text, from }: Stand): boolean {
  if (/^一(?:个|次|项|种|批|张|类|点|方面|条|份|处|名|人|大类)/u.test(printed)) return true
  // 两项合计95个: the two are what is added up.
  const after = text.slice(from + printed.length)
  return /^(?:合计|总计|共计)/u.test(after) || after.startsWith(printed.slice(-1))
}

function unitOf(printed: string): string {
  return (
    new RegExp(`(?:${UNIT}|点|方面|%)(?=(?:以上|左右|以下|以内)?$)`, 'u').exec(printed)?.[0] ?? ''
  )
}

function boundOf(printed: string, { text, from }: Stand): Bound | null {
  const before = text.slice(Math.max(0, from - 4), from)
  if (
    /[余多]|以上$/u.test(printed) ||
    /(?:超过?|逾|不少于|至少|超|(?<!不)多于|高于|大于)$/u.test(before)
  )
    return 'more'
  if (
    /以下$|以内$/u.test(printed) ||
    /(?:近|不足|不到|将近|不超过|至多|少于|低于|小于)$/u.test(before)
  )
    return 'less'
  return /[来几]|左右$/u.test(printed) || /(?:约|大概|大约)$/u.test(before) ? 'about' : null
}
