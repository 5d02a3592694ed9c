import { expect, it } from 'vitest'
import { readWrittenDay } from './written-day.ts'

it.each([
  '2024-03-14',
  '2024-3-14',
  '2024.3.14',
  '2024/03/14',
  '2024年3月14日',
  '20240314',
  ' ２０２４－０３－１４ ',
])('“%s”是同一天', (text) => {
  expect(readWrittenDay(text)).toBe('2024-03-14')
})

it.each(['', '2024-02-30', '3月14日', '2024314', '2024-03-14 17:00', '03/14/2024'])(
  '“%s”不是一天',
  (text) => {
    expect(readWrittenDay(text)).toBe(null)
  },
)
