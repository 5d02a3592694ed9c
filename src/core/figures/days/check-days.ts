import { type Day, weekday } from '../../calendar/day.ts'
import type { Check } from '../check.ts'
import { type Told, WORDS } from '../reasons/reason.ts'
import { type ReadText, sentenceAround } from '../text/statement.ts'
import { toldCheck } from '../told-check.ts'
import { type DaySaid, daysSaid, issueDay } from './days-said.ts'

const WEEKDAYS = '一二三四五六日'
const WEEKDAY = /^[(（]?(?:星期|周)([一二三四五六日天])/u

/** Days that cannot be: 2月30日, a weekday that the day is not, a cut-off after the issue, a close-out told before it was due. */
export function checkDays(read: ReadText): readonly Check[] {
  const days = daysSaid(read.flow)
  const issue = issueDay(read.flow, days)
  return [
    ...days.flatMap((said) => impossible(said, read)),
    ...days.flatMap((said) => weekdayOf(said, read)),
    ...days.flatMap((said) => cutOff(said, issue, read)),
    ...noticePeriod(days, issue, read),
  ]
}

function impossible({ day, from, to }: DaySaid, { flow }: ReadText): readonly Check[] {
  if (day !== null) return []
  const text = flow.text.slice(from, to)
  const nothing = { total: 0, parts: [], expected: 0, unit: '日' }
  return [
    toldCheck(flow, {
      ...{ kind: 'date-order', outcome: 'wrong', ...nothing, text, from, to },
      ...WORDS.noSuchDay(text),
    }),
  ]
}

/** 5月8日（星期三） */
function weekdayOf({ day, from, to, isDated }: DaySaid, { flow }: ReadText): readonly Check[] {
  const said = WEEKDAY.exec(flow.text.slice(to, to + 6))
  if (said === null || day === null || !isDated) return []
  const total = WEEKDAYS.indexOf(said[1] === '天' ? '日' : (said[1] ?? '')) + 1
  const expected = weekday(day)
  return [
    toldCheck(flow, {
      ...{ kind: 'weekday', outcome: total === expected ? 'right' : 'wrong' },
      ...{ total, parts: [expected], expected, unit: '星期' },
      ...{ text: flow.text.slice(from, to + said[0].length), from: to, to: to + said[0].length },
      ...WORDS.weekday(day, expected, total === expected),
    }),
  ]
}

const CUT_OFF = /截[至止]到?(?:目前)?$/u

function cutOff(said: DaySaid, issue: DaySaid | null, read: ReadText): readonly Check[] {
  const { text } = read.flow
  if (!CUT_OFF.test(text.slice(Math.max(0, said.from - 6), said.from))) return []
  if (issue === null || issue.day === null || said.day === null || !said.isDated) return []
  return [order({ earlier: said, later: issue, at: said, reason: WORDS.cutOffOrder }, read)]
}

type Order = {
  readonly earlier: DaySaid
  readonly later: DaySaid
  readonly at: DaySaid
  readonly reason: (earlier: Day, later: Day, isRight: boolean) => Told
  readonly isDoubtful?: boolean
}

function order(
  { earlier, later, at, reason, isDoubtful = false }: Order,
  { flow }: ReadText,
): Check {
  const [a, b] = [earlier.day as Day, later.day as Day]
  const isRight = a <= b
  return toldCheck(flow, {
    ...{ kind: 'date-order', outcome: isRight ? 'right' : isDoubtful ? 'unknown' : 'wrong' },
    ...{ total: 0, parts: [], expected: 0, unit: '日', from: at.from, to: at.to },
    text: sentenceAround(flow, at.from, at.to),
    ...reason(a, b, isRight),
  })
}

const NOTICE = /公示(?:时间|期限|期|日期)[^\d]{0,4}$/u
const DONE = /(?:整改)?(?:完成|办结)(?:时间|日期)[^\d]{0,4}$/u
const DUE = /(?:整改|完成|办结)(?:期限|时限)[^\d]{0,4}$/u

/** 公示时间 against when it was done, when it was due, and when the notice was signed. */
function noticePeriod(
  days: readonly DaySaid[],
  issue: DaySaid | null,
  read: ReadText,
): readonly Check[] {
  const after = (form: RegExp) =>
    days.findIndex(({ from }) => form.test(read.flow.text.slice(Math.max(0, from - 14), from)))
  const [start, done, due] = [NOTICE, DONE, DUE].map((form) => days[after(form)])
  const end = days[after(NOTICE) + 1]
  if (start === undefined || start.day === null) return []
  const isTold = (said: DaySaid | null | undefined): said is DaySaid =>
    said !== null && said !== undefined && said.day !== null && said.isDated
  return [
    ...(isTold(done)
      ? [order({ earlier: done, later: start, at: start, reason: WORDS.doneOrder }, read)]
      : []),
    ...(isTold(due) && !isTold(done)
      ? [
          order(
            { earlier: due, later: start, at: start, reason: WORDS.dueOrder, isDoubtful: true },
            read,
          ),
        ]
      : []),
    ...(isTold(issue) && isTold(end) && issue !== start
      ? [order({ earlier: issue, later: end, at: end, reason: WORDS.noticeOrder }, read)]
      : []),
  ]
}
