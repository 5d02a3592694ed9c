const UNITS = [
  { yuan: 100_000_000, word: '亿元' },
  { yuan: 10_000, word: '万元' },
] as const

/** Money as bulletins print it, in the largest unit that needs at most two places: 5.5亿元, 60万元, 1234元. */
export function printYuan(yuan: number): string {
  const cents = Math.round(yuan * 100)
  for (const { yuan: unit, word } of UNITS) {
    // A hundredth of the unit is as many cents as the unit has yuan.
    if (yuan >= unit && cents % unit === 0) return `${cents / unit / 100}${word}`
  }
  return `${cents / 100}元`
}
