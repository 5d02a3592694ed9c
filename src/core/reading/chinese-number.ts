const DIGITS = '零一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The whole number written as 12, １２, 十二, 二十一, 一百零五 or 两; null for anything else. */
export function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/〇/g, '零').replace(/两/g, '二')
  if (/^\d{1,9}$/.test(plain)) return Number(plain)
  if (!/^[零一二三四五六七八九十百千]{1,9}$/.test(plain)) return null
  if (!/[十百千]/.test(plain)) return plain.length > 4 ? null : readDigits(plain)
  return readPlaces(plain)
}

function readDigits(text: string): number {
  return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''))
}

function readPlaces(text: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const character of text) {
    const place = TENS[character]
    if (place === undefined) {
      const value = DIGITS.indexOf(character)
      if (digit !== null && digit !== 0) return null
      digit = value
    } else {
      total += (digit ?? 1) * place
      digit = null
    }
  }
  return total + (digit ?? 0)
}
