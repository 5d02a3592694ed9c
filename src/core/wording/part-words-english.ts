import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { NO_VALUE, OUTSIDE_SET, SEVERAL, unitsOfJointKey } from '../statistics/part-keys.ts'
import type { Dimension } from '../statistics/question.ts'
import { wordDay } from './day-words.ts'
import { labelOf } from './label.ts'

/** One part of a breakdown in English; names of units and categories stay the office's own. */
export function partWordInEnglish(by: Dimension, key: string, { units }: RoundSettings): string {
  if (key === NO_VALUE) return WITHOUT[by]
  if (key === OUTSIDE_SET) return 'outside the round’s list'
  if (key === SEVERAL) return 'several categories'
  const unitName = (id: UnitId) => units.find((unit) => unit.id === id)?.shortName ?? id
  switch (by) {
    case 'unit': {
      const joint = unitsOfJointKey(key)
      if (!joint) return unitName(key as UnitId)
      return `${joint.map(unitName).join(', ')} (joint case)`
    }
    case 'kind':
      return labelOf('caseKind', key, 'en')
    case 'key':
      return key === 'true' ? 'key case' : 'ordinary case'
    case 'handedOverOn':
      return wordDay(key as Day, 'en')
    case 'channel':
    case 'verdict':
    case 'status':
    case 'progress':
    case 'step':
      return labelOf(by, key, 'en')
    default:
      return key
  }
}

const WITHOUT: Readonly<Record<Dimension, string>> = {
  unit: 'not dispatched yet',
  category: 'no category',
  kind: 'no kind',
  batch: 'outside any batch',
  channel: 'no channel',
  key: 'not said',
  verdict: 'no verdict yet',
  status: 'no status',
  progress: 'no progress',
  industry: 'no industry',
  step: 'no step',
  handedOverOn: 'not handed over',
}
