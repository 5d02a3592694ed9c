import type { Day } from '../calendar/day.ts'
import { printDay } from '../calendar/day-wording.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { NO_VALUE, OUTSIDE_SET, SEVERAL, unitsOfJointKey } from '../statistics/part-keys.ts'
import type { Dimension } from '../statistics/question.ts'
import { labelOf } from './label.ts'
import { partWordInEnglish } from './part-words-english.ts'
import type { Language } from './words.ts'

/** A unit by its short name; its id where the round does not have it. */
export function unitWord(id: UnitId, { units }: Pick<RoundSettings, 'units'>): string {
  return units.find((unit) => unit.id === id)?.shortName ?? id
}

/** One part of a breakdown, as tables and notes name it: 零陵, 冷水滩、零陵（联合件）, 尚未派单位. */
export function partWord(
  by: Dimension | null,
  key: string,
  settings: RoundSettings,
  language: Language = 'zh',
): string {
  if (by === null) return key
  if (language === 'en') return partWordInEnglish(by, key, settings)
  if (key === NO_VALUE) return WITHOUT[by]
  if (key === OUTSIDE_SET) return `名录以外的${SET_WORD[by] ?? '值'}`
  if (key === SEVERAL) return '涉及多类'
  switch (by) {
    case 'unit': {
      const joint = unitsOfJointKey(key)
      if (!joint) return unitWord(key as UnitId, settings)
      return `${joint.map((id) => unitWord(id, settings)).join('、')}（联合件）`
    }
    case 'kind':
      return labelOf('caseKind', key)
    case 'key':
      return key === 'true' ? settings.keyWord : '一般件'
    case 'handedOverOn':
      return printDay(key as Day)
    case 'channel':
    case 'verdict':
    case 'status':
    case 'progress':
    case 'step':
      return labelOf(by, key)
    default:
      return key
  }
}

const WITHOUT: Readonly<Record<Dimension, string>> = {
  unit: '尚未派单位',
  category: '未分类',
  kind: '未注明种类',
  batch: '批次以外',
  channel: '未注明来源',
  key: '未注明',
  verdict: '尚未认定',
  status: '未注明状态',
  progress: '未注明进展',
  industry: '未注明行业',
  step: '未注明环节',
  handedOverOn: '未交办',
}

const SET_WORD: Readonly<Partial<Record<Dimension, string>>> = {
  unit: '单位',
  category: '类别',
  batch: '批次',
  industry: '行业',
}
