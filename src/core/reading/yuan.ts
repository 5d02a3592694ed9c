import { halfWidth } from './plain-text.ts'

const MONEY = /^(\d+(?:\.\d+)?)(亿元?|万元?|元)?$/u
const SCALE: Readonly<Record<string, number>> = { 亿: 100_000_000, 万: 10_000, 元: 1 }

/** Money as lists print it (5.5亿元, 60万元, 1,234元), in yuan to the cent; without a unit it is in that of the heading, else in yuan. Null where it is no amount. */
export function readYuan(text: string, heading = ''): number | null {
  const [, digits, unit] = MONEY.exec(halfWidth(text).replaceAll(/[,\s]/gu, '')) ?? []
  if (digits === undefined) return null
  const named = unit ?? /(亿|万)元/u.exec(heading)?.[1] ?? '元'
  return Number((Number(digits) * (SCALE[named.charAt(0)] ?? 1)).toFixed(2))
}
