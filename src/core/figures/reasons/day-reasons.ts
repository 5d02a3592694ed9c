import type { Day } from '../../calendar/day.ts'
import { dayInEnglish, dayWords } from '../days/day-words.ts'

const WEEKDAYS = '一二三四五六日'
const WEEKDAYS_EN = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
] as const

/** Why days, spans of days and the order of issues agree or do not. */
export const DAY_REASONS = {
  issues: {
    zh: (earlier: number, later: number) =>
      later === earlier + 1
        ? `期号接着前一期的第${earlier}期。`
        : later > earlier
          ? `前一期是第${earlier}期，这一期写第${later}期，中间的期没有给出。`
          : `前一期是第${earlier}期，这一期写第${later}期，期号没有往后排。`,
    en: (earlier: number, later: number) =>
      later === earlier + 1
        ? `The issue number follows number ${earlier} of the issue before.`
        : later > earlier
          ? `The issue before is number ${earlier}, this one ${later}; those between were not given.`
          : `The issue before is number ${earlier}, this one ${later}: the numbers do not run on.`,
  },
  span: {
    zh: (said: number, days: number) =>
      said === days
        ? `起止两天都算，正好${days}天。`
        : `起止两天都算是${days}天，写的是${said}天。`,
    en: (said: number, days: number) =>
      said === days
        ? `With both its first and last day it is ${days} days.`
        : `With both its first and last day it is ${days} days; printed are ${said}.`,
  },
  workingSpan: {
    zh: (said: number, days: number) =>
      said === days
        ? `起止两天都算，正好${days}个工作日。`
        : `起止两天都算是${days}个工作日，写的是${said}个工作日。`,
    en: (said: number, days: number) =>
      said === days
        ? `With both its first and last day it is ${days} working days.`
        : `With both its first and last day it is ${days} working days; printed are ${said}.`,
  },
  backwards: {
    zh: () => '起止日期颠倒：结束的日期在开始之前。',
    en: () => 'The period ends before it begins.',
  },
  noSuchDay: {
    zh: (day: string) => `没有“${day}”这一天。`,
    en: (day: string) => `There is no such day as “${day}”.`,
  },
  weekday: {
    zh: (day: Day, number: number, isRight: boolean) =>
      `${dayWords(day)}是星期${WEEKDAYS[number - 1]}${isRight ? '' : '，写的不是'}。`,
    en: (day: Day, number: number, isRight: boolean) =>
      `${dayInEnglish(day)} is a ${WEEKDAYS_EN[number - 1]}${isRight ? '' : '; another day of the week is printed'}.`,
  },
  cutOffOrder: {
    zh: (cutOff: Day, issue: Day, isRight: boolean) =>
      `截止${dayWords(cutOff)}，${isRight ? '不' : ''}晚于印发的${dayWords(issue)}。`,
    en: (cutOff: Day, issue: Day, isRight: boolean) =>
      `The cut-off, ${dayInEnglish(cutOff)}, is ${isRight ? 'not ' : ''}after the day of issue, ${dayInEnglish(issue)}.`,
  },
  doneOrder: {
    zh: (done: Day, notice: Day, isRight: boolean) =>
      isRight
        ? `公示从${dayWords(notice)}开始，在${dayWords(done)}完成之后。`
        : `公示从${dayWords(notice)}开始，早于所写的完成日期${dayWords(done)}。`,
    en: (done: Day, notice: Day, isRight: boolean) =>
      isRight
        ? `The notice begins on ${dayInEnglish(notice)}, after completion on ${dayInEnglish(done)}.`
        : `The notice begins on ${dayInEnglish(notice)}, before the day of completion, ${dayInEnglish(done)}.`,
  },
  dueOrder: {
    zh: (due: Day, notice: Day, isRight: boolean) =>
      isRight
        ? `公示从${dayWords(notice)}开始，在整改期限${dayWords(due)}之后。`
        : `公示从${dayWords(notice)}开始，早于整改期限${dayWords(due)}：是否提前完成，不能判断。`,
    en: (due: Day, notice: Day, isRight: boolean) =>
      isRight
        ? `The notice begins on ${dayInEnglish(notice)}, after the time limit of ${dayInEnglish(due)}.`
        : `The notice begins on ${dayInEnglish(notice)}, before the time limit of ${dayInEnglish(due)}: whether the work was done early cannot be told.`,
  },
  noticeOrder: {
    zh: (issue: Day, end: Day, isRight: boolean) =>
      `落款${dayWords(issue)}，${isRight ? '不' : ''}晚于公示结束的${dayWords(end)}。`,
    en: (issue: Day, end: Day, isRight: boolean) =>
      `Signed on ${dayInEnglish(issue)}, ${isRight ? 'not ' : ''}after the end of the notice, ${dayInEnglish(end)}.`,
  },
  staleCutOff: {
    zh: (own: Day, latest: Day) =>
      `这里截止${dayWords(own)}，别处截止${dayWords(latest)}：可能是上一期留下的，是否同一期的数不能判断。`,
    en: (own: Day, latest: Day) =>
      `The cut-off here is ${dayInEnglish(own)}, elsewhere ${dayInEnglish(latest)}: it may be left over from an earlier issue; whether these are figures of one issue cannot be told.`,
  },
  saidTwice: {
    zh: () => '同样的话出现两遍，日期批次都相同，数字却不同：可能有一段是上一期留下的。',
    en: () =>
      'The same words stand twice with the same days and batches but other figures: one of them may be left over from an earlier issue.',
  },
  numberTooLate: {
    zh: (number: string, day: Day, issue: Day) =>
      `编号${number}里的日期${dayWords(day)}晚于印发的${dayWords(issue)}。`,
    en: (number: string, day: Day, issue: Day) =>
      `The date inside number ${number}, ${dayInEnglish(day)}, is after the day of issue, ${dayInEnglish(issue)}.`,
  },
} as const
