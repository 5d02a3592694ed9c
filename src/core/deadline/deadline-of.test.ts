import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { dayOfInstant, instant, instantAt } from '../calendar/instant.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import { isWorkday, workingDaysBetween } from '../calendar/work-calendar.ts'
import type { Extension, Part } from '../case/case.ts'
import type { ExtensionId } from '../ledger/ids.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import type { DeadlineRule } from '../round/round-settings.ts'
import { wordDeadline } from '../wording/deadline.ts'
import type { Deadline } from './deadline.ts'
import { deadlineOf, ruleFor } from './deadline-of.ts'
import {
  escalationsReached,
  isDueSoon,
  isOverdue,
  isReminderDue,
  remindersOf,
  workingDaysLeft,
} from './deadline-questions.ts'
import type { DeadlineStage } from './deadline-stage.ts'

type AskedPart = Pick<Part, 'step' | 'givenDueOn' | 'extensions' | 'returns'>

const FRESH: AskedPart = { step: 'assigned', givenDueOn: null, extensions: [], returns: [] }
const HANDED_OVER = instant('2020-09-29T20:00:00+08:00')

function rule(stages: readonly [count: number, unit: DeadlineStage['unit']][]): DeadlineRule {
  const ends = ['replied', 'officeReviewed', 'signedOff', 'reported'] as const
  return {
    name: '测试规则',
    kinds: 'all',
    onlyKey: false,
    source: '测试',
    stages: stages.map(([count, unit], index) => ({
      name: `第${index + 1}段`,
      count,
      unit,
      endsAt: ends[index] ?? 'reported',
    })),
    remindBefore: [1, 2],
    escalations: [
      { afterWorkingDays: 3, to: 'leader' },
      { afterWorkingDays: 1, to: 'office' },
    ],
  }
}

function ask(given: DeadlineRule | null, part: Partial<AskedPart> = {}): Deadline {
  const deadline = deadlineOf({
    rule: given,
    startedAt: HANDED_OVER,
    part: { ...FRESH, ...part },
    calendar: NATIONAL_CALENDAR,
  })
  if (!deadline) throw new Error('no deadline')
  return deadline
}

function extension(until: string, isGranted: boolean | null): Extension {
  const at = HANDED_OVER
  return {
    id: `to-${until}` as ExtensionId,
    until: day(until),
    reason: '设备未到',
    askedAt: at,
    decision: isGranted === null ? null : { isGranted, reason: '情况属实', at },
  }
}

it('自然日：交办次日为第1天，第5天到期', () => {
  expect(ask(rule([[5, 'calendar']])).dueOn).toBe('2020-10-04')
})

it('工作日：国庆长假不计，调休上班的周六计入', () => {
  const deadline = ask(rule([[3, 'working']]))
  expect(deadline.dueOn).toBe('2020-10-10')
  expect(deadline.explanation.stages[0]?.notable).toHaveLength(9)
  expect(wordDeadline(deadline).join('')).toContain('10月10日（周六，国庆节、中秋节调休上班）计入')
})

it('分段时限3+2+1+1个工作日：一段接一段，最后一段是总时限', () => {
  const deadline = ask(
    rule([
      [3, 'working'],
      [2, 'working'],
      [1, 'working'],
      [1, 'working'],
    ]),
    { step: 'replied' },
  )
  const days = deadline.explanation.stages.map((stage) => stage.dueOn)
  expect(days).toEqual(['2020-10-10', '2020-10-13', '2020-10-14', '2020-10-15'])
  expect(deadline.dueOn).toBe('2020-10-15')
  expect(deadline.explanation.stages.map((stage) => stage.isReached)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('交办单写明的时限高于轮次规则', () => {
  const deadline = ask(rule([[5, 'calendar']]), { givenDueOn: day('2020-11-30') })
  expect(deadline.dueOn).toBe('2020-11-30')
  expect(wordDeadline(deadline)[1]).toContain('以交办单为准')
})

it('没有规则也没有写明时限，就没有时限', () => {
  expect(
    deadlineOf({ rule: null, startedAt: HANDED_OVER, part: FRESH, calendar: NATIONAL_CALENDAR }),
  ).toBeNull()
})

it('批准的延期推后时限；未批准、未决定的和更早的都不改变时限', () => {
  const five = rule([[5, 'calendar']])
  expect(ask(five, { extensions: [extension('2020-10-20', true)] }).dueOn).toBe('2020-10-20')
  expect(ask(five, { extensions: [extension('2020-10-20', false)] }).dueOn).toBe('2020-10-04')
  expect(ask(five, { extensions: [extension('2020-10-20', null)] }).dueOn).toBe('2020-10-04')
  expect(ask(five, { extensions: [extension('2020-10-01', true)] }).dueOn).toBe('2020-10-04')
})

it('退回不重新起算', () => {
  const five = rule([[5, 'calendar']])
  const returns = [{ by: 'office', reason: '证据不足', at: HANDED_OVER }] as const
  const returned = ask(five, { step: 'returned', returns })
  expect(returned.dueOn).toBe(ask(five).dueOn)
  expect(returned.isMet).toBe(false)
  expect(wordDeadline(returned).join('')).toContain('退回不重新起算时限')
})

it('还没有放假通知的年份，工作日时限标明暂定', () => {
  const late = (unit: DeadlineStage['unit']) =>
    deadlineOf({
      rule: rule([[5, unit]]),
      startedAt: instant('2027-03-01T20:00:00+08:00'),
      part: FRESH,
      calendar: NATIONAL_CALENDAR,
    })
  expect(late('working')?.isProvisional).toBe(true)
  expect(late('calendar')?.isProvisional).toBe(false)
})

it('工作日时限总落在工作日，正好隔规定的天数', () => {
  fc.assert(
    fc.property(fc.nat(3500), fc.integer({ min: 1, max: 30 }), (offset, count) => {
      const startedAt = instantAt(addDays(day('2016-01-01'), offset), '19:30')
      const deadline = deadlineOf({
        rule: rule([[count, 'working']]),
        startedAt,
        part: FRESH,
        calendar: NATIONAL_CALENDAR,
      })
      const dueOn = deadline?.dueOn ?? day('1900-01-01')
      expect(isWorkday(dueOn, NATIONAL_CALENDAR)).toBe(true)
      const from = dayOfInstant(startedAt)
      expect(workingDaysBetween(from, dueOn, NATIONAL_CALENDAR)).toBe(count)
    }),
  )
})

describe('到期、超期、提醒和升级', () => {
  const deadline = ask(rule([[3, 'working']]))
  const at = (clock: string) => instant(`${clock}:00+08:00`)

  it('最后一天不算超期，过了当天才算', () => {
    expect(isOverdue(deadline, at('2020-10-10T23:59'))).toBe(false)
    expect(isOverdue(deadline, at('2020-10-11T00:00'))).toBe(true)
  })

  it('已回复的不再超期', () => {
    const met = ask(rule([[3, 'working']]), { step: 'replied' })
    expect(isOverdue(met, at('2020-12-01T00:00'))).toBe(false)
    expect(isDueSoon(met, at('2020-10-10T09:00'), 1, NATIONAL_CALENDAR)).toBe(false)
  })

  it('还剩几个工作日按工作日数：长假里还剩2个工作日', () => {
    expect(workingDaysLeft(deadline, at('2020-10-05T09:00'), NATIONAL_CALENDAR)).toBe(2)
    expect(isDueSoon(deadline, at('2020-10-05T09:00'), 2, NATIONAL_CALENDAR)).toBe(true)
    expect(isDueSoon(deadline, at('2020-10-05T09:00'), 1, NATIONAL_CALENDAR)).toBe(false)
  })

  it('提前1个和2个工作日各提醒一次', () => {
    expect(remindersOf(deadline, NATIONAL_CALENDAR)).toEqual(['2020-09-30', '2020-10-09'])
    expect(isReminderDue(deadline, at('2020-10-09T08:00'), NATIONAL_CALENDAR)).toBe(true)
    expect(isReminderDue(deadline, at('2020-10-08T08:00'), NATIONAL_CALENDAR)).toBe(false)
  })

  it('超期1个工作日报办公室，3个工作日报领导', () => {
    const to = (clock: string) =>
      escalationsReached(deadline, at(clock), NATIONAL_CALENDAR).map((one) => one.to)
    expect(to('2020-10-11T12:00')).toEqual([])
    expect(to('2020-10-12T12:00')).toEqual(['office'])
    expect(to('2020-10-14T12:00')).toEqual(['office', 'leader'])
  })
})

it('适用轮次中第一条符合类型和重点标记的规则', () => {
  const key = { ...rule([[2, 'calendar']]), onlyKey: true, kinds: ['petition'] as const }
  const all = rule([[9, 'calendar']])
  const settings = { deadlines: [key, all] }
  expect(ruleFor(settings, { kind: 'petition', isKey: true })).toBe(key)
  expect(ruleFor(settings, { kind: 'petition', isKey: false })).toBe(all)
  expect(ruleFor(settings, { kind: 'covertFinding', isKey: true })).toBe(all)
  expect(ruleFor(YONGZHOU_2020, { kind: 'covertFinding', isKey: true })).toBeNull()
})
