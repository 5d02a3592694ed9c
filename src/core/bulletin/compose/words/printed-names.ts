import { chineseNumeral } from '../../../calendar/chinese-numeral.ts'
import type { Channel, Progress, Verdict } from '../../../case/case.ts'
import type { UnitId } from '../../../ledger/ids.ts'
import type { ListSettings } from '../../../round/bulletin-settings.ts'
import type { RoundSettings } from '../../../round/round-settings.ts'
import type { IssueBatch } from '../../issue/batches.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  substantiated: '属实',
  mostly: '基本属实',
  partly: '部分属实',
  unsubstantiated: '不属实',
}

const STATUSES: Readonly<Record<string, string>> = {
  open: '未办结',
  partlyClosed: '阶段性办结',
  closed: '已办结',
}

const PROGRESS: Readonly<Record<Progress, string>> = {
  notStarted: '尚未启动',
  behind: '未达到序时进度',
  onSchedule: '达到序时进度',
  ahead: '超过序时进度',
  done: '完成整改',
  closedOut: '完成交账销号',
}

const KINDS: Readonly<Record<string, string>> = {
  petition: '信访件',
  covertFinding: '暗访问题',
  lead: '问题线索',
  referredProblem: '转办问题',
  publishedExample: '典型案例',
  feedbackProblem: '反馈问题',
  warningFilmProblem: '警示片问题',
  campaignProblem: '专项行动问题',
  selfFoundProblem: '自查问题',
}

/** What stands for a value that the round does not list. */
const ELSE = '其他'

export function verdictWord(verdict: Verdict): string {
  return VERDICTS[verdict]
}

export function kindWord(kind: string): string {
  return KINDS[kind] ?? ELSE
}

/** A unit's full or short name; its id where the round does not know it, so that nobody is lost. */
export function unitName(
  settings: Pick<RoundSettings, 'units'>,
  id: UnitId,
  names: 'full' | 'short',
): string {
  const unit = settings.units.find((one) => one.id === id)
  return unit ? (names === 'full' ? unit.fullName : unit.shortName) : id
}

/** What a list prints for one of its entries. */
export function entryName(
  settings: RoundSettings,
  batches: readonly IssueBatch[],
  list: ListSettings,
  key: string,
): string {
  const printed = list.printedNames[key as UnitId]
  if (printed !== undefined) return printed
  switch (list.dimension) {
    case 'unit':
      return key === 'other' ? ELSE : unitName(settings, key as UnitId, list.names)
    case 'batch':
      return batchName(batches, key)
    case 'channel':
      return settings.channels.find((one) => one.channel === (key as Channel))?.word ?? ELSE
    case 'key':
      return key === 'true' || key === 'key' ? settings.keyWord : '一般件'
    case 'verdict':
      return VERDICTS[key as Verdict] ?? '尚未核实'
    case 'status':
      return STATUSES[key] ?? ELSE
    case 'progress':
      return PROGRESS[key as Progress] ?? ELSE
    case 'kind':
      return kindWord(key)
    case 'category':
    case 'industry':
      return key === 'other' || key === 'none' || key === '' ? ELSE : key
  }
}

function batchName(batches: readonly IssueBatch[], key: string): string {
  const batch = batches.find((one) => one.id === key)
  return batch ? `第${chineseNumeral(batch.number)}批` : '现场交办'
}
