import type { RoundSettings } from '../round/round-settings.ts'
import { percent } from '../statistics/closing-rates.ts'
import type { Figure } from '../statistics/figure.ts'
import type { Overview, OverviewCounts } from '../statistics/overview.ts'
import { label } from '../wording/label.ts'
import { partWord } from '../wording/part-words.ts'
import type { FormData } from './form-data.ts'

/** The figures that a daily report and a table tell, all of one snapshot. */
export type RoundFigures = {
  readonly overview: Overview
  /** Handed over on the day of the cut-off. */
  readonly ofTheDay: Figure
  readonly byCategory: Figure
  readonly byChannel: Figure
  readonly kindWord: string
}

/** What 日报 and 统计表 say of a round. */
export function roundData(settings: RoundSettings, figures: RoundFigures): FormData {
  const { overview, ofTheDay, byCategory, byChannel, kindWord } = figures
  return {
    ...countsData(overview.total, settings),
    当日交办: `${ofTheDay.total}`,
    当日无件: ofTheDay.total === 0,
    统计种类: kindWord,
    办结率口径: label('closingRate', settings.closingRate),
    分单位: overview.rows
      .filter((row) => row.handedOver > 0)
      .map((row, index) => ({
        序号: `${index + 1}`,
        名称: partWord('unit', row.key, settings),
        ...countsData(row, settings),
      })),
    分类型: partsData(byCategory, settings),
    分来源: partsData(byChannel, settings),
  }
}

function countsData(counts: OverviewCounts, { closingRate }: RoundSettings): FormData {
  const { handedOver, signedFor, verified, closed, partlyClosed, open } = counts
  const done = closingRate === 'withPartlyClosed' ? closed + partlyClosed : closed
  const rate = percent(done, handedOver)
  return {
    交办: `${handedOver}`,
    签收: `${signedFor}`,
    核查: `${verified}`,
    办结: `${closed}`,
    阶段性办结: `${partlyClosed}`,
    未办结: `${open}`,
    超期: `${counts.overdue}`,
    临期: `${counts.dueSoon}`,
    办结率: rate === null ? '—' : `${rate.toFixed(1)}%`,
  }
}

function partsData({ parts, question }: Figure, settings: RoundSettings): readonly FormData[] {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ key, count }, index) => ({
      间隔: index === 0 ? '' : '；',
      名称: partWord(question.by, key, settings),
      数量: `${count}`,
    }))
}
