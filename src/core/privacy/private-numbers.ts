import { isCardNumber, isCitizenNumber, isOldCitizenNumber } from './check-digits.ts'
import type { PrivacyKind } from './finding.ts'

/** A digit and what stands between digits, as people write them: full-width ones, dashes of every length, dots. */
const D = '[0-9０-９]'
const ONE = '[1１]'
const GAP = '[\\s\\-－—–.．·]{0,3}'
const NOT_AFTER = '(?<![0-9０-９A-Za-z])(?<![0-9０-９][.．])'
const NOT_BEFORE = '(?![0-9０-９])'
/** A sum of money is no telephone. */
const NO_SUM = `${NOT_BEFORE}(?:(?![.．]?${D}*\\s*[万亿]?元))`

const digits = (count: string) => `${D}{${count}}`

const MOBILE = `(?:[+＋]?[8８][6６]${GAP})?${ONE}[3-9３-９]${D}${GAP}${digits('4')}${GAP}${digits('4')}`
const LANDLINE = `[(（]?[0０]${digits('2,3')}[)）]?${GAP}${digits('7,8')}`
const MONTH_AND_DAY =
  '(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２][0-9０-９]|[3３][01０１])'
const CITIZEN = `[1-9１-９]${digits('5')}${GAP}(?:[1１][89８９]|[2２][0０])${digits('2')}${MONTH_AND_DAY}${GAP}${digits('3')}[0-9０-９XxＸｘ]`
const OLD_CITIZEN = `[1-8１-８]${digits('7')}${MONTH_AND_DAY}${digits('3')}`
const CARD = `[3-6３-６]${digits('3')}(?:\\s?${digits('4')}){3}(?:\\s?${digits('1,3')})?`
/** Begins where its word begins, and no name before @ is longer: else a long row of digits takes all time. */
const MAIL = '(?<![\\w.+-])[\\w.+-]{1,64}[@＠][\\w-]+(?:\\.[\\w-]+)+'
const CHAT =
  '(?<=(?:微信号?|QQ号?|ＱＱ号?)(?:码|[:：是为]|\\s){0,3})[A-Za-z0-9０-９_][\\w-]{4,19}(?![\\w-])'

type Pattern = {
  readonly kind: PrivacyKind
  readonly pattern: RegExp
  /** Whether the digits are such a number at all. */
  readonly isMeant?: (digits: string) => boolean
  /** Whether the check digit says so too. */
  readonly isSure?: (digits: string) => boolean
}

const EACH: readonly Pattern[] = [
  {
    kind: 'identity-number',
    pattern: new RegExp(`${NOT_AFTER}${CITIZEN}(?![0-9０-９A-Za-z])`, 'g'),
    isSure: isCitizenNumber,
  },
  {
    kind: 'bank-card',
    pattern: new RegExp(`${NOT_AFTER}${CARD}${NO_SUM}`, 'g'),
    isMeant: isCardNumber,
  },
  {
    kind: 'identity-number',
    pattern: new RegExp(`${NOT_AFTER}${OLD_CITIZEN}(?![0-9０-９A-Za-z])`, 'g'),
    isMeant: isOldCitizenNumber,
  },
  { kind: 'phone', pattern: new RegExp(`${NOT_AFTER}${MOBILE}${NO_SUM}`, 'g') },
  { kind: 'phone', pattern: new RegExp(`${NOT_AFTER}${LANDLINE}${NO_SUM}`, 'g') },
  { kind: 'contact', pattern: new RegExp(MAIL, 'g') },
  { kind: 'contact', pattern: new RegExp(CHAT, 'gi') },
]

export type PrivateNumber = {
  readonly kind: PrivacyKind
  readonly from: number
  readonly to: number
  readonly isSure: boolean
}

/** Telephone, identity and card numbers and addresses of mail and chat, in the order of the text; the number of a case is none. */
export function privateNumbersIn(text: string): readonly PrivateNumber[] {
  const found: PrivateNumber[] = []
  for (const { kind, pattern, isMeant, isSure } of EACH)
    for (const match of text.matchAll(pattern)) {
      const number = match[0].normalize('NFKC').replace(/[^\dX]/gi, '')
      const [from, to] = [match.index, match.index + match[0].length]
      const isTaken = found.some((one) => one.from < to && from < one.to)
      if (!isTaken && (isMeant?.(number) ?? true))
        found.push({ kind, from, to, isSure: isSure?.(number) ?? true })
    }
  return found.sort((a, b) => a.from - b.from)
}

/** The private numbers of a text as they stand in it, each once. */
export function privateNumbersOf(text: string): readonly string[] {
  return [...new Set(privateNumbersIn(text).map(({ from, to }) => text.slice(from, to).trim()))]
}

/** Every private number of a text given to `replace`. */
export function replacePrivateNumbers(text: string, replace: (found: string) => string): string {
  let left = ''
  let at = 0
  for (const { from, to } of privateNumbersIn(text)) {
    left += text.slice(at, from) + replace(text.slice(from, to))
    at = to
  }
  return left + text.slice(at)
}
