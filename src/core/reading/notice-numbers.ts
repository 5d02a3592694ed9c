import { halfWidth } from './plain-text.ts'

/** A word, a year in any brackets, and serials up to 号: 零环责改〔2020〕076、086、089、093号. */
const NOTICES =
  /(\p{Script=Han}{1,12}?)\s*[〔[【（(]\s*((?:19|20)\d{2})\s*[〕\]】）)]\s*(第?\s*\d+(?:\s*号)?(?:\s*(?:[、,;和及与至~—–-]|到)\s*第?\s*\d+(?:\s*号)?)*)/gu
const RANGE = /第?\s*(\d+)\s*号?\s*[至到~—–-]\s*第?\s*(\d+)/u
/** A printed range of more notices than this is taken for a slip. */
const LONGEST_RANGE = 200

/**
 * Every notice that a text names, each by its own number: 零环责改〔2020〕076、086号 is
 * 零环责改〔2020〕076号 and 零环责改〔2020〕086号. Leading zeros stay, brackets become 〔〕, each is named once.
 */
export function noticeNumbersIn(text: string): readonly string[] {
  const found = [...halfWidth(text).matchAll(NOTICES)].flatMap(
    ([, word = '', year, serials = '']) =>
      serialsIn(serials).map((serial) => `${issuerOf(word)}〔${year}〕${serial}号`),
  )
  return [...new Set(found)]
}

function serialsIn(text: string): readonly string[] {
  return text.split(/[、,;和及与]/u).flatMap((piece) => {
    const range = RANGE.exec(piece)
    if (range?.[1] && range[2]) return rangeOf(range[1], range[2])
    return /\d+/u.exec(piece)?.[0] ?? []
  })
}

function rangeOf(first: string, last: string): readonly string[] {
  const count = Number(last) - Number(first) + 1
  if (count < 1 || count > LONGEST_RANGE) return [first, last]
  return Array.from({ length: count }, (_, n) =>
    String(Number(first) + n).padStart(first.length, '0'),
  )
}

/** The word before the year without what the sentence says before it: 下达了零环责改 is 零环责改. */
function issuerOf(word: string): string {
  return (
    word.replace(
      /^.*(?:下达了|下达|文号为|文号|作出了|作出|发出|通知书|决定书|书|和|及|以|了|为)/u,
      '',
    ) || word
  )
}
