import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instant, later, millisOf } from '../calendar/instant.ts'
import { USUAL_ACCESS } from './access-settings.ts'
import { type Failures, oneMoreFailure, waitOf } from './lock-out.ts'
import { isSeenAgain, isSessionOpen, mustChangePassword } from './session-rules.ts'

const START = instant('2024-03-14T09:00:00Z')
const MINUTE = 60_000
const settings = USUAL_ACCESS

function after(count: number, of: 'account' | 'address' = 'account'): Failures | null {
  let known: Failures | null = null
  for (let one = 0; one < count; one += 1) known = oneMoreFailure(known, START, { settings, of })
  return known
}

it.each([
  [1, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [7, 4],
  [10, 32],
  [11, 60],
  [500, 60],
])('输错 %i 次，要等 %i 分钟', (count, minutes) => {
  const until = waitOf(after(count), START)
  expect(until === null ? 0 : (millisOf(until) - millisOf(START)) / MINUTE).toBe(minutes)
})

it('同一台机器比同一个账号耐心十倍：后面坐着一个单位', () => {
  expect(waitOf(after(40, 'address'), START)).toBeNull()
  expect(waitOf(after(41, 'address'), START)).not.toBeNull()
})

it('一天没有输错，从头算起；等的时候还在试，不会等得更短', () => {
  const gap = fc.array(fc.integer({ min: 0, max: 26 * 60 }), { maxLength: 40 })
  fc.assert(
    fc.property(gap, (gaps) => {
      let now = START
      let known: Failures | null = null
      for (const minutes of gaps) {
        now = later(now, minutes * MINUTE)
        const before: Failures | null = known
        known = oneMoreFailure(before, now, { settings, of: 'account' })
        const isForgotten = minutes > 24 * 60
        expect(known.failures).toBe(before === null || isForgotten ? 1 : before.failures + 1)
        if (!isForgotten && before?.waitUntil) {
          expect((known.waitUntil ?? '') >= before.waitUntil).toBe(true)
        }
      }
    }),
  )
})

it('会话：没有动静、时间到了、已经退出，都不再让进', () => {
  const at = (minutes: number) => later(START, minutes * MINUTE)
  const times = { startedAt: START, lastSeenAt: at(700), endedAt: null }
  expect(isSessionOpen(times, at(720), settings)).toBe(true)
  expect(isSessionOpen(times, at(721), settings)).toBe(false)
  expect(isSessionOpen({ ...times, lastSeenAt: at(10) }, at(40), settings)).toBe(true)
  expect(isSessionOpen({ ...times, lastSeenAt: at(10) }, at(41), settings)).toBe(false)
  expect(isSessionOpen({ ...times, endedAt: at(5) }, at(6), settings)).toBe(false)
  expect([isSeenAgain(START, later(START, MINUTE - 1)), isSeenAgain(START, at(1))]).toEqual([
    false,
    true,
  ])
})

it('密码到期就要改；不定期限的不到期', () => {
  const password = { mustChange: false, setAt: START }
  const day = 24 * 60
  const at = (days: number) => later(START, days * day * MINUTE)
  expect(mustChangePassword(password, at(4000), settings)).toBe(false)
  const yearly = { ...settings, passwordDays: 90 }
  expect(mustChangePassword(password, at(90), yearly)).toBe(false)
  expect(mustChangePassword(password, at(91), yearly)).toBe(true)
  expect(mustChangePassword({ ...password, mustChange: true }, START, settings)).toBe(true)
})
