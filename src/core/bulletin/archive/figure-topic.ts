import type { Item } from '../../figures/text/item.ts'
import type { Scope } from '../../statistics/question.ts'
import type { ReadSectionKind } from '../reading/bulletin-reading.ts'
import type { FigureTopic } from './told-figure.ts'

type Told = {
  readonly item: Item
  readonly kind: ReadSectionKind | null | undefined
  readonly sentence: string
}

/** Which figure of the ledger a printed one is, by the words around it; null where it is none. */
export function topicOf(told: Told): FigureTopic | null {
  const { figure, label, tail, labelClass } = told.item
  if (!/^(?:件|个|起|宗)$/u.test(figure.unit)) return null
  const near = `${label}${tail}`
  if (/来电|热线|环保类|增加|减少|同比|环比|%/u.test(near) && !/转办|交办/u.test(near)) return null
  const matter = matterOf(told)
  if (matter === null) return null
  return matter === 'petition' ? petitionTopic(near, labelClass === 'priority') : findingTopic(near)
}

function matterOf({ item, kind, sentence }: Told): 'petition' | 'finding' | null {
  if (kind === 'petition-statistics') return 'petition'
  if (kind === 'covert-findings') {
    return /信访/u.test(sentence) ? 'petition' : 'finding'
  }
  const near = `${item.gap}${item.tail}`
  if (/暗访/u.test(near)) return 'finding'
  if (/信访|举报|来信来电/u.test(near)) return 'petition'
  const isOfTeam = /督察组/u.test(sentence) && item.figure.unit === '件'
  return isOfTeam && /交办|转办|重点件|办结/u.test(near) ? 'petition' : null
}

function petitionTopic(near: string, isPriority: boolean): FigureTopic | null {
  if (/阶段性/u.test(near)) return 'petition-partly-closed'
  if (/正在办理|未办结|在办|办理中|待办/u.test(near)) return 'petition-in-hand'
  if (/办结/u.test(near)) return 'petition-closed'
  if (isPriority || /重点|重要/u.test(near)) return 'petition-key'
  return /交办|转办|移交|受理|接到|收到|接办/u.test(near) ? 'petition-received' : null
}

function findingTopic(near: string): FigureTopic | null {
  if (/未(?:完成)?整改|正在整改|整改中/u.test(near)) return 'finding-open'
  if (/梳理|重点|难点/u.test(near)) return 'finding-difficult'
  if (/整改/u.test(near)) return 'finding-done'
  return /交办|移交/u.test(near) && !/转办/u.test(near) ? 'finding-received' : null
}

/** The cases that the ledger counts for a topic. */
export const TOPIC_SCOPES: Readonly<Record<FigureTopic, Scope>> = {
  'petition-received': { kinds: ['petition'], isHandedOver: true },
  'petition-key': { kinds: ['petition'], isHandedOver: true, isKey: true },
  'petition-in-hand': { kinds: ['petition'], isHandedOver: true, statuses: ['open'] },
  'petition-partly-closed': { kinds: ['petition'], isHandedOver: true, statuses: ['partlyClosed'] },
  'petition-closed': { kinds: ['petition'], isHandedOver: true, statuses: ['closed'] },
  'finding-received': { kinds: ['covertFinding'], isHandedOver: true },
  'finding-done': { kinds: ['covertFinding'], isHandedOver: true, progress: ['done', 'closedOut'] },
  'finding-open': {
    kinds: ['covertFinding'],
    isHandedOver: true,
    progress: ['notStarted', 'behind', 'onSchedule', 'ahead'],
  },
  'finding-difficult': { kinds: ['covertFinding'], isHandedOver: true, isDifficult: true },
}
