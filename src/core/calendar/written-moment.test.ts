import { expect, it } from 'vitest'
import { readWrittenMoment, writeMoment } from './written-moment.ts'

it.each([
  ['2020-11-08 17:00', '2020-11-08 17:00'],
  ['2020.11.8 9:05', '2020-11-08 09:05'],
  ['２０２０年１１月８日１７时', '2020-11-08 17:00'],
  ['2020年11月8日17时30分', '2020-11-08 17:30'],
  ['2020/11/8', '2020-11-08 24:00'],
  ['2020-11-08 24:00', '2020-11-08 24:00'],
  ['2020-11-08 0:00', '2020-11-08 00:00'],
])('写成“%s”的时刻是 %s', (written, moment) => {
  const at = readWrittenMoment(written)
  expect(at && writeMoment(at)).toBe(moment)
})

it.each(['', '昨天', '2020-13-01', '2020-02-30', '2020-11-08 24:01', '2020-11-08 9:60', '11-08'])(
  '“%s”不是时刻',
  (written) => {
    expect(readWrittenMoment(written)).toBeNull()
  },
)
