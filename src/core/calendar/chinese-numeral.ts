const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千'] as const

/**
 * 15 → 十五, 120 → 一百二十, 1005 → 一千零五. Whole numbers from 0 to 9999; a RangeError for others.
 * The way back is `wholeNumber` in `core/reading`.
 */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 9999) {
    throw new RangeError(`no Chinese numeral for ${count}`)
  }
  if (count === 0) return '零'
  const digits = [...String(count)].map(Number)
  const words = digits.map((digit, index) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${PLACES[digits.length - 1 - index]}`,
  )
  const text = words.join('').replace(/零+/g, '零').replace(/零$/, '')
  return text.replace(/^一十/, '十')
}
