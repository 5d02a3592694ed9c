import { expect, it } from 'vitest'
import { instant, later } from '../calendar/instant.ts'
import {
  begun,
  goneOn,
  HANDED_OVER,
  NORTH,
  UNWRITTEN,
  wayTo,
} from '../case/testing/made-up-case.ts'
import { wordDuration, wordUsedTime } from '../wording/deadline.ts'
import { millisUsed, usedTimeOf } from './used-time.ts'

const HOUR = 3_600_000
const hours = (count: number) => later(HANDED_OVER, count * HOUR)

/** Signed for after 1 h, verified after 5, replied after 30, returned after 32, replied again after 40. */
function returnedOnce() {
  const [signFor, verify, reply] = wayTo(NORTH, 'closed')
  const steps = [
    [signFor, 1],
    [verify, 5],
    [reply, 30],
    [{ act: 'returnByOffice', unitId: NORTH, reason: 'thin' } as const, 32],
    [reply, 40],
  ] as const
  return steps.reduce(
    (story, [act, at]) => (act ? goneOn(story, [act], hours(at)) : story),
    begun([NORTH]),
  )
}

const used = usedTimeOf(UNWRITTEN.state, returnedOnce().events, NORTH, false)

it('从交办起，每一段在谁手里、用了多久都说得清，退回之后又算承办单位的', () => {
  const told = used.map((one) => [one.step, one.holder, millisUsed(one, hours(41)) / HOUR])
  expect(told).toEqual([
    ['handedOver', 'office', 0],
    ['assigned', 'unit', 1],
    ['signedFor', 'unit', 4],
    ['verified', 'unit', 25],
    ['replied', 'office', 2],
    ['returned', 'unit', 8],
    ['replied', 'office', 1],
  ])
})

it('各段首尾相接，加起来就是从交办到现在', () => {
  const total = used.reduce((sum, one) => sum + millisUsed(one, hours(41)), 0)
  expect(total).toBe(41 * HOUR)
  for (const [index, one] of used.entries()) {
    expect(one.until).toBe(used[index + 1]?.from ?? null)
  }
})

it('本轮次要行业审核的，回复之后算在行业主管部门手里', () => {
  const withReview = usedTimeOf(UNWRITTEN.state, returnedOnce().events, NORTH, true)
  expect(withReview.at(-1)).toMatchObject({ step: 'replied', holder: 'authority' })
})

it('写成文字', () => {
  expect(wordUsedTime(used, hours(41))[3]).toBe(
    '2024年3月14日23:00至2024年3月16日00:00：已核查，在承办单位，1天1小时。',
  )
  expect(wordDuration(25 * 60_000)).toBe('25分钟')
  expect(wordDuration(2 * HOUR + 60_000)).toBe('2小时1分钟')
  expect(wordDuration(3 * 24 * HOUR)).toBe('3天')
  expect(HANDED_OVER).toBe(instant('2024-03-14T18:00:00+08:00'))
})
