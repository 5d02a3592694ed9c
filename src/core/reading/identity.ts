import { halfWidth } from './plain-text.ts'

const MOBILE = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/
const LANDLINE = /(?<!\d)\(?0\d{2,3}\)?[\s-]?\d{7,8}(?!\d)/
const ID =
  /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/

/** Whether a text holds a private telephone number. A hotline of five digits (12345, 12369) is none. */
export function holdsPhone(text: string): boolean {
  if (text.length < 7) return false
  const plain = halfWidth(text)
  return MOBILE.test(plain) || LANDLINE.test(plain)
}

/** Whether a text holds a citizen's number whose check digit is right. */
export function holdsIdNumber(text: string): boolean {
  if (text.length < 18) return false
  const found = ID.exec(halfWidth(text).replace(/(?<=\d)[\s-](?=\d)/g, ''))
  return found !== null && checkDigit(found[0]) === found[0].slice(-1).toUpperCase()
}

/** The last digit by GB 11643: weights modulo 11. */
function checkDigit(id: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0)
  return '10X98765432'[sum % 11] ?? ''
}

/** A cell that is nothing but a telephone number or several. */
export function isPhoneCell(text: string): boolean {
  const plain = halfWidth(text).replace(/[\s、,;/()\-–—电话手机:]/g, '')
  return holdsPhone(text) && /^\d{7,36}$/.test(plain)
}
