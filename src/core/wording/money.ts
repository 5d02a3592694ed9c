const UNITS = [
  { yuan: 100_000_000, word: '亿元' },
  { yuan: 10_000, word: '万元' },
] as const

/** Money as bulletins print it, in the largest unit that needs at most two places: 5.5亿元, 60万元, 1234元. */
export function printYuan(yuan: number): string {
  for (const { yuan: unit, word } of UNITS) {
    const hundredths = (yuan * 100) / unit
    if (yuan >= unit && Number.isInteger(Number(hundredths.toFixed(6)))) {
      return `${Number((yuan / unit).toFixed(2))}${word}`
    }
  }
  return `${Number(yuan.toFixed(2))}元`
}
