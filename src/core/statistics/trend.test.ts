import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { trendOf } from './trend.ts'

const changes = [
  { on: day('2024-03-08'), step: 'assigned', status: 'open', isVerified: false, change: 3 },
  { on: day('2024-03-10'), step: 'assigned', status: 'open', isVerified: false, change: -2 },
  { on: day('2024-03-10'), step: 'reported', status: 'closed', isVerified: true, change: 2 },
] as const

it('每天都有一行：没有变动的那天与前一天相同', () => {
  const days = trendOf(changes, { from: day('2024-03-08'), to: day('2024-03-11') })
  expect(days.map((one) => [one.day, one.handedOver, one.open, one.closed, one.reported])).toEqual([
    ['2024-03-08', 3, 3, 0, 0],
    ['2024-03-09', 3, 3, 0, 0],
    ['2024-03-10', 3, 1, 2, 2],
    ['2024-03-11', 3, 1, 2, 2],
  ])
})

it('只看最后几天时，此前的变动都已算在第一天里', () => {
  const days = trendOf(changes, { from: day('2024-03-11'), to: day('2024-03-11') })
  expect(days).toMatchObject([{ day: '2024-03-11', handedOver: 3, closed: 2, open: 1 }])
})
