import { casesIn, type FactGroup } from './fact-group.ts'
import type { ClosingRates } from './figure.ts'

/** Both rates over groups that tell the closing status apart: 已办结 alone, and with 阶段性办结 (domain §5.3). */
export function closingRates(groups: readonly FactGroup[]): ClosingRates {
  const of = (status: FactGroup['status']) =>
    casesIn(groups.filter((group) => group.status === status))
  const total = casesIn(groups)
  const closed = of('closed')
  const partlyClosed = of('partlyClosed')
  return {
    total,
    closed,
    partlyClosed,
    open: of('open'),
    withPartlyClosed: percent(closed + partlyClosed, total),
    withoutPartlyClosed: percent(closed, total),
  }
}

/** A share in percent, rounded to one decimal as papers print it (95.66 → 95.7); null over nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10
}
