import { looksLikeCaseNumber } from './case-number.ts'
import { readDateText } from './dates.ts'
import { holdsIdNumber, isPhoneCell } from './identity.ts'
import type { Meaning } from './meaning.ts'
import { isCategoryText } from './names.ts'
import { squash } from './plain-text.ts'
import { looksLikeRegion } from './regions-in-text.ts'

export const CHANNEL_WORD =
  /^(?:来电|来信|来访|电话|信件|信访|微信|网络|网上|邮件|电子邮件|短信|现场|走访|其他途径|其他|电|信|热线|举报电话|来电来信|信函|邮寄)$/u
export const KEY_WORD =
  /^(?:是|否|√|★|\*|重点|重要|一般|普通|重点件|重要件|重点关注件|重点案件|重点信访|重点信访件|一般件|普通件|一般信访件|非重点|非重点件)$/u

/** 2024-04-02 18:00, its blank gone. */
const DAY_AND_TIME = /^20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}:\d{2}/u

/** What a column's cells look like: the share of those filled that pass each test, and their length. */
export type ColumnContent = {
  /** The first cell that holds something. */
  readonly first: string
  readonly filled: number
  readonly length: number
  readonly share: Readonly<Record<ContentTest, number>>
}

type ContentTest =
  | 'caseNumber'
  | 'phone'
  | 'id'
  | 'verdict'
  | 'status'
  | 'yesNo'
  | 'channel'
  | 'key'
  | 'category'
  | 'region'
  | 'date'
  | 'serial'
  | 'count'

const TESTS: Readonly<Record<ContentTest, (text: string) => boolean>> = {
  caseNumber: looksLikeCaseNumber,
  phone: isPhoneCell,
  id: holdsIdNumber,
  verdict: (text) => /^(?:基本|部分|不|大部分)?[属屬][实實]$/u.test(text),
  status: (text) =>
    /^(?:已|未|尚未|全部|阶段性?|部分|正在|持续|階段性)?(?:办结|办理|整改|完成|推进|辦結)(?:整改|销号)?(?:中|到位)?$/u.test(
      text,
    ),
  yesNo: (text) => /^[是否]$/u.test(text),
  channel: (text) => CHANNEL_WORD.test(text),
  key: (text) => KEY_WORD.test(text),
  category: (text) => isCategoryText(text),
  region: looksLikeRegion,
  date: (text) =>
    text.length < 24 &&
    (DAY_AND_TIME.test(text) || readDateText(text, { year: 2000 }).day !== null),
  serial: (text) => /^\d{1,4}$/.test(text),
  count: (text) => /^\d+(?:\.\d+)?(?:家|件|个|人|元|万元|起)?$/.test(text),
}

/** Whether a text is what stands under or beside a heading, though it may read as one: 属实, 已办结, 来电. */
export function isAnswer(text: string): boolean {
  const plain = squash(text)
  const isChannel = TESTS.channel(plain) && plain !== '来电来信'
  return isChannel || TESTS.verdict(plain) || TESTS.status(plain)
}

/** Looks at a sample of a column's cells. */
export function columnContent(texts: readonly string[]): ColumnContent {
  const filled = texts.map(squash).filter((text) => text !== '')
  const share = Object.fromEntries(
    Object.entries(TESTS).map(([name, test]) => [
      name,
      filled.length === 0 ? 0 : filled.filter((text) => test(text)).length / filled.length,
    ]),
  ) as Record<ContentTest, number>
  const length = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length)
  return { first: filled[0] ?? '', filled: filled.length, length, share }
}

/** What a column without a known heading holds, judged by its cells alone; null when they do not tell. */
export function meaningOfContent({ filled, share, length }: ColumnContent): Meaning | null {
  if (filled === 0) return null
  if (share.id >= 0.3) return 'complainantId'
  if (share.phone >= 0.3) return 'complainantPhone'
  if (share.caseNumber >= 0.6) return 'caseNumber'
  if (share.verdict >= 0.5) return 'verdict'
  if (share.status >= 0.6) return 'status'
  if (share.channel >= 0.8) return 'channel'
  if (share.category >= 0.7) return 'categories'
  if (share.region >= 0.7 && length < 12) return 'regions'
  return null
}
