/** How a value is held against its limit. */
export type Comparison = 'atMost' | 'atLeast' | 'between'

/** One item of a laboratory's report (检测项目) with the limit that it is held against. */
export type Limit = {
  /** 化学需氧量、锰、厂界噪声 */
  readonly item: string
  /** 《污水综合排放标准》（GB 8978-1996）一级 */
  readonly standard: string
  readonly unit: string
  readonly comparison: Comparison
  /** The limit; of a range (pH) the lower end. */
  readonly limit: number
  /** The upper end of a range. */
  readonly upper: number | null
}

/** What was measured; `isBelowDetection` where the laboratory found nothing above `value`, its detection limit. */
export type Measured = {
  readonly value: number
  readonly unit: string
  readonly isBelowDetection: boolean
}

/** A result against its limit: 未出结果、达标、超标、单位不能比较. */
export type LimitVerdict = 'awaited' | 'within' | 'exceeds' | 'incomparable'

/** A result held against its limit. */
export type Judged = {
  readonly verdict: LimitVerdict
  /** The value in the limit's unit. */
  readonly value: number | null
  /** How many times beyond the limit (超标1.7倍 is 1.7); null where it is within. */
  readonly timesBeyond: number | null
}

/** A quantity's units by how many of the first each is. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { 'g/L': 1000, 'mg/L': 1, 'μg/L': 1e-3, 'ng/L': 1e-6 },
  { 'g/m³': 1000, 'mg/m³': 1, 'μg/m³': 1e-3, 'ng/m³': 1e-6 },
  { 'g/kg': 1000, 'mg/kg': 1, 'μg/kg': 1e-3 },
  { 'dB(A)': 1, dB: 1 },
  { 'μSv/h': 1, 'nSv/h': 1e-3 },
  { 'V/m': 1, 'kV/m': 1000 },
  { μT: 1, mT: 1000 },
  { 'm³': 1, L: 1e-3 },
  { '%': 1 },
]

/** A unit as it is compared: mg/l, ug/L, dB（A） are the same as mg/L, μg/L, dB(A). */
export function plainUnit(unit: string): string {
  const plain = unit
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/m\^?3\b/g, 'm³')
  const known = SCALES.flatMap((scale) => Object.keys(scale))
  const micro = plain.replace(/^[uµ](?=[gST])/u, 'μ')
  return known.find((one) => folded(one) === folded(micro)) ?? micro
}

function folded(unit: string): string {
  return unit.normalize('NFKC').replace('³', '3').toLowerCase()
}

/** A value in another unit; null where the two measure different things. */
export function inUnit(value: number, from: string, to: string): number | null {
  const [one, other] = [plainUnit(from), plainUnit(to)]
  if (one === other) return value
  const scale = SCALES.find((units) => Object.hasOwn(units, one) && Object.hasOwn(units, other))
  return scale ? (value * (scale[one] ?? 1)) / (scale[other] ?? 1) : null
}

/** Whether a result is within its limit. A limit itself is within; what lies below detection is no more than that. */
export function judgeResult(limit: Limit, measured: Measured | null): Judged {
  if (measured === null) return { verdict: 'awaited', value: null, timesBeyond: null }
  const value = inUnit(measured.value, measured.unit, limit.unit)
  if (value === null) return { verdict: 'incomparable', value: null, timesBeyond: null }
  if (measured.isBelowDetection) return belowDetection(limit, value)
  const bounds = boundsOf(limit)
  const over = bounds.upper !== null && value > bounds.upper ? value / bounds.upper - 1 : null
  const isUnder = bounds.lower !== null && value < bounds.lower
  if (over === null && !isUnder) return { verdict: 'within', value, timesBeyond: null }
  return { verdict: 'exceeds', value, timesBeyond: over === null ? null : rounded(over) }
}

/** Found nothing above a detection limit that lies itself above the limit: nothing can be said. */
function belowDetection(limit: Limit, value: number): Judged {
  const { upper, lower } = boundsOf(limit)
  const isSure = upper !== null && value <= upper && lower === null
  return { verdict: isSure ? 'within' : 'incomparable', value, timesBeyond: null }
}

function boundsOf({ comparison, limit, upper }: Limit): {
  readonly lower: number | null
  readonly upper: number | null
} {
  switch (comparison) {
    case 'atMost':
      return { lower: null, upper: limit }
    case 'atLeast':
      return { lower: limit, upper: null }
    case 'between':
      return { lower: limit, upper }
  }
}

/** Two places, as reports print it; what is smaller still is not nothing. */
function rounded(times: number): number {
  return times < 0.01 ? times : Number(times.toFixed(2))
}
