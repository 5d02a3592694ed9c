import type { Cell } from '../bulletin/blocks.ts'
import type { Sheet } from '../bulletin/sheet.ts'
import { printInstant } from '../calendar/day-wording.ts'
import type { Instant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { ClosingRates } from '../statistics/figure.ts'
import { NO_VALUE, OUTSIDE_SET } from '../statistics/part-keys.ts'
import type { StatusRow, StatusTable } from '../statistics/status-table.ts'

const HEADINGS = [
  '序号',
  '单位',
  '交办数',
  '已核实',
  '已办结',
  '阶段性办结',
  '未办结',
  '办结率（不含阶段性办结）',
  '办结率（含阶段性办结）',
] as const

/** 办理情况统计表: each unit's numbers and both closing rates with their definitions; joint cases stand in lines of their own, so that lines add up. */
export function statusSheet(settings: RoundSettings, table: StatusTable, at: Instant): Sheet {
  const rows = table.rows.map((row, index) => [
    ...[`${index + 1}`, lineName(settings, row)],
    ...numbers(row, row.verified),
  ])
  const total = ['', '合计', ...numbers(table.total, table.total.verified)]
  return {
    name: '办理情况统计表',
    titleLines: [`${settings.title}交办件办理情况统计表`],
    ends: { left: settings.office.name, right: `截至${printInstant(at)}` },
    widths: [2.4, 10, 4, 4, 4, 5, 4, 6, 6],
    header: [HEADINGS.map(cell)],
    rows: [...rows, total].map((texts) => texts.map(cell)),
    notes: notesOf(settings),
    orientation: 'portrait',
  }
}

function numbers(rates: ClosingRates, verified: number): readonly string[] {
  const { total, closed, partlyClosed, open, withoutPartlyClosed, withPartlyClosed } = rates
  return [
    ...[total, verified, closed, partlyClosed, open].map(String),
    ...[withoutPartlyClosed, withPartlyClosed].map(rateText),
  ]
}

function rateText(rate: number | null): string {
  return rate === null ? '—' : `${rate.toFixed(1)}%`
}

function lineName({ units }: RoundSettings, { key, jointUnits }: StatusRow): string {
  const name = (id: UnitId) => units.find((unit) => unit.id === id)?.fullName ?? id
  if (key === NO_VALUE) return '尚未转办'
  if (key === OUTSIDE_SET) return '其他'
  return jointUnits ? `${jointUnits.map(name).join('、')}（共有）` : name(key as UnitId)
}

function notesOf({ closingRate }: RoundSettings): readonly string[] {
  const own = closingRate === 'withPartlyClosed' ? '含阶段性办结' : '不含阶段性办结'
  return [
    '注：1.办结率（不含阶段性办结）＝已办结÷交办数；办结率（含阶段性办结）＝（已办结＋阶段性办结）÷交办数。',
    `2.本轮次以${own}的办结率为准。`,
    '3.几个单位共有的件单列一行，不重复计入各单位。',
  ]
}

function cell(text: string): Cell {
  return { paragraphs: [text], align: 'center' }
}
