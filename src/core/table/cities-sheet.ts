import type { Cell } from '../bulletin/blocks.ts'
import type { Sheet } from '../bulletin/sheet.ts'
import { printInstant } from '../calendar/day-wording.ts'
import type { Instant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { CityCounts } from '../snapshot/cities.ts'

const HEADINGS = [
  ...['序号', '市州', '截至', '交办数', '已核实', '已办结', '阶段性办结', '未办结', '超期'],
  ...['重点件', '完成整改', '办结率（不含阶段性办结）', '办结率（含阶段性办结）', '备注'],
]

/** A city's line; without counts it has not sent any. */
export type CityTold = {
  readonly unitId: UnitId
  readonly counts: CityCounts | null
  /** Up to when its figures count. */
  readonly at: Instant | null
  readonly owedSince: Instant | null
}

type Told = {
  readonly lines: readonly CityTold[]
  readonly total: CityCounts
  /** How many cities the total is over. */
  readonly sent: number
  readonly at: Instant
}

/** 各市州办理情况对比表: each city as its own newest snapshot says, with its own cut-off. */
export function citiesSheet(settings: RoundSettings, { lines, total, sent, at }: Told): Sheet {
  const rows = lines.map((line, index) => [
    ...[`${index + 1}`, nameOf(settings, line.unitId)],
    ...[line.at === null ? '—' : printInstant(line.at)],
    ...(line.counts ? numbers(line.counts) : Array.from({ length: 10 }, () => '—')),
    line.owedSince === null ? '' : `${printInstant(line.owedSince)}前应报未报`,
  ])
  const sum = ['', `合计（${sent}个市州）`, '', ...numbers(total), '']
  return {
    name: '各市州办理情况对比表',
    titleLines: [`${settings.title}各市州办理情况对比表`],
    ends: { left: settings.office.name, right: `截至${printInstant(at)}` },
    widths: [2, 6, 6, 4, 4, 4, 4, 4, 3, 4, 4, 6, 6, 7],
    header: [HEADINGS.map(cell)],
    rows: [...rows, sum].map((texts) => texts.map(cell)),
    notes: [
      '注：1.各市州的数字取自其报送的最近一次数据快照，各自的截止时间见第三列；合计为已报送市州之和。',
      '2.办结率（不含阶段性办结）＝已办结÷交办数；办结率（含阶段性办结）＝（已办结＋阶段性办结）÷交办数；合计的办结率按合计数计算。',
    ],
    orientation: 'landscape',
  }
}

function numbers(counts: CityCounts): readonly string[] {
  const { handedOver, verified, closed, partlyClosed, open, overdue, key, rectified } = counts
  return [
    ...[handedOver, verified, closed, partlyClosed, open, overdue, key, rectified].map(String),
    ...[counts.withoutPartlyClosed, counts.withPartlyClosed].map(rateText),
  ]
}

function rateText(rate: number | null): string {
  return rate === null ? '—' : `${rate.toFixed(1)}%`
}

function nameOf({ units }: RoundSettings, id: UnitId): string {
  return units.find((unit) => unit.id === id)?.fullName ?? id
}

function cell(text: string): Cell {
  return { paragraphs: [text], align: 'center' }
}
