const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const LAST = '10X98765432'
/** The provinces of GB/T 2260: the first two digits of every division code. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** The 18 digits of an identity number with the last one right (GB 11643: ISO 7064, MOD 11-2). */
export function isCitizenNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/i.test(number)) return false
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0)
  return LAST[sum % 11] === number[17]?.toUpperCase()
}

/** The 15 digits of an old identity number; they have no check digit, but a province to begin with. */
export function isOldCitizenNumber(number: string): boolean {
  return /^\d{15}$/.test(number) && PROVINCE.test(number)
}

/** The digits of a card: 16 to 19, the last one by Luhn's rule. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{16,19}$/.test(number)) return false
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
