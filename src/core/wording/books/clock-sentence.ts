import type { Day } from '../../calendar/day.ts'
import { printDay } from '../../calendar/day-wording.ts'
import type { Clock, Term } from '../../clock/clock.ts'
import { withNatures } from '../deadline.ts'
import { CLOCK_WORDS } from './entry-words.ts'

/** A clock and how its day came about, one sentence a line. */
export function wordClock(clock: Clock): readonly string[] {
  const { name, subject, dueOn, metOn, startedOn, term, source, isProvisional } = clock
  const about = subject === '' ? CLOCK_WORDS[name].zh : `${CLOCK_WORDS[name].zh}（${subject}）`
  const done =
    metOn === null ? '' : `，${printDay(metOn)}办到${metOn > dueOn ? '（晚于时限）' : ''}`
  return [
    `${about}：${printDay(dueOn)}${done}。`,
    ...(startedOn && term ? [`依据“${source}”，${wordTerm(clock, startedOn, term)}`] : []),
    ...(isProvisional ? ['其中有的年份放假安排尚未公布，暂按周末推算，公布后时限可能变动。'] : []),
  ]
}

/** 节点时限：完成项目招投标 */
export function wordClockName({ name, subject }: Pick<Clock, 'name' | 'subject'>): string {
  return subject === '' ? CLOCK_WORDS[name].zh : `${CLOCK_WORDS[name].zh}：${subject}`
}

/** 10月份进度报告; the month as `2020-10`. */
export function wordMonthOwed(month: string): string {
  return `${Number(month.slice(5))}月份进度报告`
}

function wordTerm({ dueOn, notable }: Clock, startedOn: Day, term: Term): string {
  const unit = { calendar: '天', working: '个工作日', months: '个月' }[term.unit]
  const span = `自${printDay(startedOn)}次日起${term.count}${unit}，至${printDay(dueOn)}`
  return withNatures(span, notable)
}
