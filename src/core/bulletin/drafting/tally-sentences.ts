import type { Bounded } from '../../book/person.ts'
import type { Day } from '../../calendar/day.ts'
import { printMonthDay } from '../../calendar/day-wording.ts'
import { clockOf, dayOfInstant } from '../../calendar/instant.ts'
import type { EnforcementTallyContent } from '../../enforcement/enforcement-tally.ts'
import type { QualityReadingContent } from '../../enforcement/quality-reading.ts'
import type { HotlineReportContent } from '../../hotline/hotline-report.ts'
import { wordBounded, wordPeriod, wordQuarters, wordYuan } from './number-words.ts'

/** 今年1至9月，共出动执法人员900余人次，检查企业300余家，…: only what was told. */
export function enforcementSentence(content: EnforcementTallyContent, toldOn: Day): string {
  const { from, until, personTimes, enterprisesChecked, ordersToCorrect, casesFiled, finesYuan } =
    content
  const parts = [
    told(personTimes, (of) => `出动执法人员${wordBounded(of, '人次')}`),
    told(enterprisesChecked, (of) => `检查企业${wordBounded(of, '家')}`),
    told(ordersToCorrect, (of) => `下达责令改正违法行为决定书${wordBounded(of, '份')}`),
    told(casesFiled, (of) => `查处环境违法案件${wordBounded(of, '件')}`),
    told(finesYuan, (of) => `罚款${wordYuan(of)}`),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${wordPeriod(from, until, toldOn)}，共${parts.join('，')}。`
}

function told(of: Bounded | null, word: (of: Bounded) => string): string {
  return of === null ? '' : word(of)
}

const QUALITY_OF = {
  air: '空气质量优良率',
  surfaceWater: '地表水水质优良率',
  drinkingWater: '饮用水水源达标率',
} as const

/** 前三季度，零陵区空气质量优良率为98.9%，达到考核目标要求。 */
export function qualitySentence(content: QualityReadingContent, unit: string, toldOn: Day): string {
  const { kind, from, until, goodShare, targetShare, verdict } = content
  const period = wordQuarters(from, until) ?? wordPeriod(from, until, toldOn)
  const reached = targetShare === null || goodShare === null ? null : goodShare >= targetShare
  const parts = [
    goodShare === null ? '' : `${unit}${QUALITY_OF[kind]}为${goodShare}%`,
    verdict.replace(/。$/u, ''),
    reached === null ? '' : reached ? '达到考核目标要求' : '未达到考核目标要求',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${period}，${parts.join('，')}。`
}

/** 截至6月30日8:00，督察组已接听来电24个（环保类20个），交办17件，其中重点件4件。 */
export function hotlineSentence(
  content: HotlineReportContent,
  { team, keyWord }: { readonly team: string; readonly keyWord: string },
): string {
  const { upTo, calls, environmentalCalls, letters, handedOver, handedOverKey } = content
  const at = `${printMonthDay(dayOfInstant(upTo))}${clockOf(upTo)}`
  const parts = [
    `${team}已接听来电${calls}个（环保类${environmentalCalls}个）`,
    letters > 0 ? `收到来信${letters}件` : '',
    `交办${handedOver}件`,
    handedOverKey > 0 ? `其中${keyWord}${handedOverKey}件` : '',
  ].filter((part) => part !== '')
  return `截至${at}，${parts.join('，')}。`
}
