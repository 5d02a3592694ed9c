import type { CaseKind, Verdict } from '../../../case/case.ts'
import type { UnitId } from '../../../ledger/ids.ts'
import type { ListDimension, ListSettings } from '../../../round/bulletin-settings.ts'
import type { RoundSettings } from '../../../round/round-settings.ts'
import { NO_VALUE, OUTSIDE_SET, SEVERAL } from '../../../statistics/part-keys.ts'
import { CASE_KIND_WORDS, VERDICT_WORDS } from '../../../wording/case-words.ts'
import { labelOf } from '../../../wording/label.ts'
import { batchNames, type IssueBatch } from '../../issue/batches.ts'

/** What stands for a value that the round does not list. */
const ELSE = '其他'

/** What stands for cases that have no value yet, by what a list breaks them down by. */
const NONE: Readonly<Partial<Record<ListDimension, string>>> = {
  unit: '尚未转办',
  batch: '现场交办',
  verdict: '尚未核实',
  category: '未分类',
  industry: '未分类',
}

/** 属实, 基本属实, 部分属实 or 不属实, as papers print a verdict. */
export function verdictWord(verdict: Verdict): string {
  return VERDICT_WORDS[verdict].zh
}

/** What papers call a kind of case: 信访件, 暗访问题. */
export function kindWord(kind: CaseKind): string {
  return CASE_KIND_WORDS[kind].zh
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
  if (key === NO_VALUE) return NONE[list.dimension] ?? ELSE
  if (key === OUTSIDE_SET) return ELSE
  if (key === SEVERAL) return settings.categories.bucketName ?? '综合类'
  switch (list.dimension) {
    case 'unit':
      return unitName(settings, key as UnitId, list.names)
    case 'batch':
      return batchName(batches, key)
    case 'channel':
      return settings.channels.find((one) => one.channel === key)?.word ?? ELSE
    case 'key':
      return key === 'true' ? settings.keyWord : '一般件'
    case 'verdict':
    case 'status':
    case 'progress':
      return labelOf(list.dimension, key)
    case 'kind':
      return labelOf('caseKind', key)
    case 'category':
    case 'industry':
      return key
  }
}

function batchName(batches: readonly IssueBatch[], key: string): string {
  const batch = batches.find((one) => one.id === key)
  return batch ? batchNames([batch.number]) : ELSE
}
