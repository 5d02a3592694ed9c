import { explainDay, printDay, printInstant, printMonthDay } from '../calendar/day-wording.ts'
import type { Instant } from '../calendar/instant.ts'
import type { DayNature } from '../calendar/work-calendar.ts'
import type { Deadline, ExplainedExtension, ExplainedStage } from '../deadline/deadline.ts'
import type { UsedTime } from '../deadline/used-time.ts'
import { millisUsed } from '../deadline/used-time.ts'
import { CASE_STEP_WORDS } from './case-words.ts'
import { deadlineInEnglish, usedTimeInEnglish } from './deadline-english.ts'
import type { Language } from './words.ts'

/** How a deadline came about, one sentence a line: the day, its basis, each stage, what was passed over, extensions. */
export function wordDeadline(deadline: Deadline, language: Language = 'zh'): readonly string[] {
  if (language === 'en') return deadlineInEnglish(deadline)
  const { explanation, rule, dueOn, isProvisional } = deadline
  const basis =
    explanation.basis === 'given'
      ? `交办单载明办理时限为${printDay(explanation.firstDueOn)}，以交办单为准${rule ? `（不再适用“${rule.name}”）` : ''}。`
      : `依据“${rule?.name ?? ''}”（来源：${rule?.source ?? ''}），自${printInstant(explanation.startedAt)}交办起算，次日为第1天。`
  return [
    `办理时限为${printDay(dueOn)}，当天办完不算超期。`,
    basis,
    ...explanation.stages.map(wordStage),
    ...explanation.extensions.map(wordExtension),
    ...(explanation.returns > 0 ? [`已退回${explanation.returns}次，退回不重新起算时限。`] : []),
    ...(isProvisional ? ['其中有的年份放假安排尚未公布，暂按周末推算，公布后时限可能变动。'] : []),
  ]
}

/** Whose desk a part lay on and how long, up to a moment: 签收前（承办单位）2小时 … */
export function wordUsedTime(
  used: readonly UsedTime[],
  at: Instant,
  language: Language = 'zh',
): readonly string[] {
  if (language === 'en') return usedTimeInEnglish(used, at)
  return used
    .filter((one) => one.step !== 'reported')
    .map((one) => {
      const end = one.until === null ? '至今' : `至${printInstant(one.until)}`
      const step = CASE_STEP_WORDS[one.step].zh
      return `${printInstant(one.from)}${end}：${step}，在${HOLDERS[one.holder]}，${wordDuration(millisUsed(one, at))}。`
    })
}

const HOLDERS: Readonly<Record<UsedTime['holder'], string>> = {
  unit: '承办单位',
  authority: '行业主管部门',
  office: '办公室',
}

/** 3天4小时, 25分钟: the two largest parts of a duration, rounded down. */
export function wordDuration(millis: number): string {
  const minutes = Math.floor(millis / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  if (days > 0) return hours > 0 ? `${days}天${hours}小时` : `${days}天`
  if (hours > 0) return minutes % 60 > 0 ? `${hours}小时${minutes % 60}分钟` : `${hours}小时`
  return `${minutes}分钟`
}

function wordStage(stage: ExplainedStage): string {
  const unit = stage.unit === 'working' ? '个工作日' : '天'
  const span = `${stage.name}${stage.count}${unit}，${printMonthDay(stage.from)}次日起，至${printDay(stage.dueOn)}`
  return withNatures(span, stage.notable)
}

/** A span of days with what is passed over in it and what counts although it is a weekend. */
export function withNatures(span: string, notable: readonly DayNature[]): string {
  const off = notable.filter((nature) => !nature.isWorkday)
  const worked = notable.filter((nature) => nature.isWorkday)
  return [
    span,
    ...(off.length > 0 ? [`其间${off.map(wordNature).join('、')}不计`] : []),
    ...(worked.length > 0 ? [`${worked.map(wordNature).join('、')}计入`] : []),
  ]
    .join('；')
    .concat('。')
}

function wordNature(nature: DayNature): string {
  return `${printMonthDay(nature.day)}（${explainDay(nature)}）`
}

function wordExtension({ until, reason, outcome }: ExplainedExtension): string {
  const day = printDay(until)
  switch (outcome) {
    case 'granted':
      return `经批准延期至${day}（申请理由：${reason}）。`
    case 'refused':
      return `申请延期至${day}未获批准（申请理由：${reason}）。`
    case 'pending':
      return `申请延期至${day}，尚未决定（申请理由：${reason}）。`
  }
}
