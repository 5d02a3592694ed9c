import { type Day, dayOf } from '../calendar/day.ts'
import { wholeNumber } from './chinese-number.ts'
import { daysIn } from './dates.ts'
import type { Batch, ListKind } from './list.ts'
import type { Meaning } from './meaning.ts'
import { halfWidth, squash } from './plain-text.ts'
import { simplified } from './simplified.ts'

const NUMERAL = '[〇零一二三四五六七八九十百\\d０-９]+'
const BATCH = new RegExp(
  `第(${NUMERAL})批|第[\\s　]*批|第(${NUMERAL})[、,和至—-]+(${NUMERAL})批`,
  'u',
)
const TEAM =
  /(?:中央|国家|湖\p{Script=Han}|\p{Script=Han}{2,3})?(?:省|自治区|市|中央)?(?:委省政府)?(?:第[一二三四五六七八九十\d]+)?(?:生态)?环境?(?:保护|环保)?督察组|(?:省|中央)(?:第[一二三四五六七八九十\d]+)?(?:环保)?督察组/u

/** 第十二批, 第 3 批, 第十二批次; （第　　批） has no number; 第三轮第二批 is the round's. */
export function batchIn(lines: readonly string[]): Batch | null {
  for (const line of lines) {
    const text = halfWidth(line).replace(
      /第[一二三四五六七八九十\d]+轮第[一二三四五六七八九十\d]+批/u,
      '',
    )
    const found = BATCH.exec(text.replace(/\s+/gu, ''))
    if (!found) continue
    if (found[1] !== undefined) return { raw: found[0], no: wholeNumber(found[1]) }
    const blank = /[(（]?第[\s　]*批[)）]?/u.exec(line)
    return { raw: blank?.[0] ?? found[0], no: null }
  }
  return null
}

/** The team that handed over: 省第四生态环境保护督察组. */
export function teamIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = TEAM.exec(simplified(halfWidth(line)).replace(/\s+/gu, ''))
    if (found) return found[0].replace(/^.*(?:落实|配合|关于|贯彻)(?=.)/u, '')
  }
  return null
}

/** The hand-over day: the one so labelled, else on a hand-over list the only day above the table. */
export function handedOverIn(lines: readonly string[], kind: ListKind): Day | null {
  for (const line of lines) {
    const labelled = /(?:交办|转办|移交|交辦|轉辦)(?:时间|日期|時間)?[::]?(.{0,20})/u.exec(
      squash(line),
    )
    const day = daysIn(labelled?.[1] ?? '')[0]
    if (
      day !== undefined &&
      /(?:交办|转办|移交|交辦|轉辦)(?:时间|日期|時間)?[::]?\d{4}/u.test(squash(line))
    )
      return day
  }
  if (kind !== 'petition-list' && kind !== 'covert-list') return null
  for (const line of lines) {
    const [day] = daysIn(line)
    if (day !== undefined && !/截至|截止|公开|公示|上报|打印/.test(line)) return day
  }
  return null
}

/** The day that the lines above a table name, or the first of their month. */
export function datedIn(lines: readonly string[]): Day | null {
  const [day] = lines.flatMap(daysIn)
  if (day !== undefined) return day
  const month = /(20\d{2})年(\d{1,2})月/u.exec(squash(lines.join(' ')))
  return month === null ? null : dayOf(Number(month[1]), Number(month[2]), 1)
}

/** The year that the lines above a table speak of, or null. */
export function yearIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const found = /(?<!\d)(20[0-4]\d)\s*(?:年|[./-]\s*\d)/u.exec(halfWidth(line))
    if (found) return Number(found[1])
  }
  return null
}

/** What kind of list the headings and the lines above them make. */
export function listKind(lines: readonly string[], meanings: ReadonlySet<Meaning>): ListKind {
  const title = simplified(lines.join(' '))
  const decided = [
    'findings',
    'findingsAndHandling',
    'verdict',
    'handling',
    'accountability',
  ] as const
  const answered = decided.filter((meaning) => meanings.has(meaning)).length
  if (meanings.has('caseNumber')) return answered >= 1 ? 'public-table' : 'petition-list'
  if (/暗访|暗查|明察/.test(title) && answered === 0) return 'covert-list'
  const planned = (['goal', 'measures', 'leadUnits', 'supportUnits'] as const).filter((meaning) =>
    meanings.has(meaning),
  ).length
  if (planned >= 2 && answered < 2 && (meanings.has('problem') || meanings.has('complaint')))
    return 'task-list'
  if (answered >= 1) return 'public-table'
  if (
    meanings.has('problem') &&
    (meanings.has('place') || meanings.has('requirement') || meanings.has('leader'))
  )
    return 'covert-list'
  if (/任务清单|整改清单|整改台账/.test(title) && meanings.has('problem')) return 'task-list'
  return meanings.has('complaint')
    ? 'petition-list'
    : meanings.has('problem')
      ? 'covert-list'
      : 'unknown'
}
