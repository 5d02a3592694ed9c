import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** A county, special zone, department or township, or a city where the office is a province's: one list, in the order that papers use. */
export type Unit = {
  readonly id: UnitId
  readonly kind: 'city' | 'county' | 'zone' | 'department' | 'township'
  /** 江华瑶族自治县 */
  readonly fullName: string
  /** 江华 */
  readonly shortName: string
  /** Further names met in papers: 江华县. */
  readonly aliases: readonly string[]
  /** Statistical division code, six or more digits; null for departments and zones without one. */
  readonly divisionCode: string | null
  /** The unit above it; null directly under the office. */
  readonly parentId: UnitId | null
  /** First and last day on which the unit exists under this name; null where open. */
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** What a unit is on one case (domain: 主办、协办、督办牵头、督办配合、验收牵头). */
export type UnitRole =
  | 'lead'
  | 'support'
  | 'supervisingLead'
  | 'supervisingSupport'
  | 'acceptanceLead'
