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
const CITIZEN = `[1-9１-９]${digits('5')}${GAP}(?:[1１][89８９]|[2２][0０])${digits('2')}(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２]${D}|[3３][01０１])${GAP}${digits('3')}[0-9０-９XxＸｘ]`
const CARD = `[3-6３-６]${digits('3')}(?:\\s?${digits('4')}){3}(?:\\s?${digits('1,3')})?`
const MAIL = '[\\w.+-]+[@＠][\\w-]+(?:\\.[\\w-]+)+'
const CHAT =
  '(?<=(?:微信号?|QQ号?|ＱＱ号?)(?:码|[:：是为]|\\s){0,3})[A-Za-z0-9０-９_][\\w-]{4,19}(?![\\w-])'

const EACH: readonly {
  readonly pattern: RegExp
  readonly isMeant?: (digits: string) => boolean
}[] = [
  { pattern: new RegExp(`${NOT_AFTER}${CITIZEN}(?![0-9０-９A-Za-z])`, 'g') },
  { pattern: new RegExp(`${NOT_AFTER}${CARD}${NO_SUM}`, 'g'), isMeant: isCardNumber },
  { pattern: new RegExp(`${NOT_AFTER}${MOBILE}${NO_SUM}`, 'g') },
  { pattern: new RegExp(`${NOT_AFTER}${LANDLINE}${NO_SUM}`, 'g') },
  { pattern: new RegExp(MAIL, 'g') },
  { pattern: new RegExp(CHAT, 'gi') },
]

/** Telephone, identity and card numbers and addresses of mail and chat, each given to `replace`; the number of a case is none. */
export function replacePrivateNumbers(text: string, replace: (found: string) => string): string {
  return EACH.reduce(
    (left, { pattern, isMeant }) =>
      left.replace(pattern, (found) =>
        isMeant && !isMeant(found.normalize('NFKC').replace(/\D/g, '')) ? found : replace(found),
      ),
    text,
  )
}

/** The last digit of a card by Luhn's rule. */
function isCardNumber(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
