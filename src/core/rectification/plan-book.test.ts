import { describe, expect, it } from 'vitest'
import { entryStory } from '../book/testing/entry-story.ts'
import { day } from '../calendar/day.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import { nextDueOn } from '../clock/clock-questions.ts'
import { YONGZHOU_2024 } from '../round/ready-made/yongzhou-2024.ts'
import { PLAN_BOOK } from './plan-book.ts'

const view = { settings: YONGZHOU_2024, calendar: NATIONAL_CALENDAR }
const story = () =>
  entryStory(PLAN_BOOK, YONGZHOU_2024).next('2024-07-10T09:00:00+08:00', 'clerk', {
    ...{ act: 'takeFeedback', no: '1', title: '第二轮省督察反馈', problems: 56 },
    feedbackOn: day('2024-07-09'),
  })

describe('整改方案', () => {
  it('反馈后30个工作日报方案，退回不重新起算；批准后6个月报落实情况', () => {
    const submitted = story().next('2024-08-15T09:00:00+08:00', 'clerk', {
      ...{ act: 'submitPlan', letter: '永政函〔2024〕30号', note: '' },
    })
    const returned = submitted.next('2024-08-16T09:00:00+08:00', 'head', {
      ...{ act: 'returnPlan', reason: '缺责任人' },
    })
    expect(nextDueOn(PLAN_BOOK.clocks(returned.state, view))).toBe('2024-08-20')
    const approved = returned
      .next('2024-08-19T09:00:00+08:00', 'clerk', { act: 'submitPlan', letter: '31号', note: '' })
      .next('2024-08-31T09:00:00+08:00', 'clerk', { act: 'approvePlan', letter: '湘督', note: '' })
    const clocks = PLAN_BOOK.clocks(approved.state, view)
    expect(clocks.map((clock) => [clock.name, clock.dueOn, clock.metOn])).toEqual([
      ['planDue', '2024-08-20', '2024-08-19'],
      ['reportDue', '2025-02-28', null],
    ])
  })

  it('没有批准不能报告落实情况', () => {
    const act = { act: 'reportOnPlan', letter: '', note: '' } as const
    expect(story().refusal('2024-08-01T09:00:00+08:00', 'clerk', act)).toBe(
      'entry-not-at-this-step',
    )
  })
})
