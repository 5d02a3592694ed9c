import { parseCaseNumber } from '../../reading/case-number.ts'

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、]|[（(]\d{1,2}[）)])/u
const LONGEST_SUBHEAD = 45
/** What names of counties, zones, towns and authorities end in. */
const NAME =
  '[\\p{Script=Han}（）()]{1,14}?(?:区|县|市|旗|镇|乡|街道|局|委|办|厅|园|场|支队|大队|公司|集团|中心|院)'
const NAMES = `${NAME}(?:[、，和]${NAME}){0,11}`
const RUN_ON = new RegExp(`^(${NAMES})[：:](?=.)`, 'u')
const NOT_A_UNIT = /^(?:全|各|目前|我|本|该|按|其中|会议|要求|截[至止]|据|现场|整改|涉及)/u
const OWN_LINE = new RegExp(`^${NAMES}$`, 'u')

/** A numbered heading: 一、…, （一）…, 1.…; null for a numbered sentence and for anything else. */
export function subheadOf(text: string): string | null {
  if (!NUMBERED.test(text) || text.length > LONGEST_SUBHEAD) return null
  return /[。；;：:！？]/u.test(text) || /\d(?:件|个|家)$/u.test(text) ? null : text
}

/** The number in a heading such as 1. D1YZ202000131重点信访件, or null. */
export function caseNumberIn(text: string): string | null {
  if (text.length > LONGEST_SUBHEAD || /[。；，]/u.test(text)) return null
  const bare = text.replace(NUMBERED, '')
  const found = /(?<![A-Za-z0-9])[A-Z]{1,2}[A-Z0-9]*\d{3,}\*?|[〔[]\d{4}[〕\]]\d{4,6}号/u.exec(bare)
  if (found === null) return null
  return /件|案|问题|^[^\p{Script=Han}]*$/u.test(bare.replace(found[0], ''))
    ? parseCaseNumber(found[0]).caseNumber
    : null
}

/** （来源：湖南日报，9月11日）: the line that closes a reprint. */
export function isSourceLine(text: string): boolean {
  return /^[（(]来源[：:][^（）()]*[）)]$/u.test(text)
}

/** An item's opening: its units and the words that follow them. */
export type Opening = {
  readonly mark: '▲' | 'NAME：'
  readonly units: readonly string[]
  readonly layout: 'own-line' | 'run-on'
  readonly rest: string
}

/** ▲南县, ▲赫山区、资阳区：6月30日…, 冷水滩区：3月13日…; null where no item begins. */
export function openingOf(text: string): Opening | null {
  const marked = /^[▲△]\s*(.*)$/su.exec(text)
  if (marked) return markedOpening(marked[1] ?? '')
  const named = RUN_ON.exec(text)
  if (named?.[1] === undefined || NOT_A_UNIT.test(named[1]) || named[1].length > 60) return null
  return {
    mark: 'NAME：',
    units: splitNames(named[1]),
    layout: 'run-on',
    rest: text.slice(named[0].length),
  }
}

/** Whether an item begins with this paragraph: one of a county, a zone or a department, opened by ▲ or by its name. */
export function opensItem(text: string): boolean {
  return openingOf(text) !== null
}

/** A unit's name alone on its line, as own-line items without a mark have it. */
export function isUnitName(text: string): boolean {
  return text.length <= 30 && OWN_LINE.test(text) && !NOT_A_UNIT.test(text)
}

function markedOpening(text: string): Opening {
  const named = /^([^：:，,。；;“]{1,60})[：:](.*)$/su.exec(text)
  if (named?.[1] !== undefined && !/\d/u.test(named[1])) {
    const rest = named[2] ?? ''
    const layout = rest === '' ? 'own-line' : 'run-on'
    return { mark: '▲', units: splitNames(named[1]), layout, rest }
  }
  if (!/[，,。；;]/u.test(text) && text.length <= 30)
    return { mark: '▲', units: splitNames(text), layout: 'own-line', rest: '' }
  return { mark: '▲', units: subjectsOf(text), layout: 'run-on', rest: text }
}

const DATE = /^(?:\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚)?[，,]?)?/u
const SUBJECTS = new RegExp(`^${NAME}(?:、${NAME})*`, 'u')

/** The units that a sentence begins with: 5月8日，赫山区、资阳区、…召开. */
export function subjectsOf(text: string): readonly string[] {
  const found = SUBJECTS.exec(text.replace(DATE, ''))?.[0]
  return found === undefined || NOT_A_UNIT.test(found) ? [] : splitNames(found)
}

function splitNames(text: string): readonly string[] {
  return text.split(/[、，]/u).filter((name) => name !== '')
}
