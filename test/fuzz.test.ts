import { expect, it } from 'vitest'
import { PAPER_PROBLEM_WORDING } from '../src/core/reading/paper-problem.ts'
import { answersTo, fuzz } from './fuzz/fuzz.ts'
import { HOSTILE } from './fuzz/hostile.ts'
import { samples } from './fuzz/samples.ts'

it('各种格式各300份弄坏的文件，都有回答：读得出的照读，读不出的说明原因，不垮、不卡、不占内存', async () => {
  const { inputs, read, refused, failures } = await fuzz(await samples({ withShared: false }), 300)
  expect(failures).toEqual([])
  expect(read + Object.values(refused).reduce((all, count) => all + count, 0)).toBe(inputs)
  expect(read).toBeGreaterThan(inputs / 4)
  expect(refused['damaged']).toBeGreaterThan(100)
}, 240_000)

it('存心做来占满内存、耗尽时间的文件，两秒之内也有回答', async () => {
  const answers = await answersTo(HOSTILE)
  const known = ['read', ...Object.keys(PAPER_PROBLEM_WORDING)]
  const unanswered = Object.entries(answers).filter(([, answer]) => !known.includes(answer))
  expect(unanswered).toEqual([])
  expect(answers).toMatchObject({
    'a body that unpacks to a gigabyte': 'unpacks-too-large',
    'XML entities within entities': 'entities-refused',
    'tables in tables in Word': 'too-deep',
    'tables in tables in a page': 'too-deep',
  })
}, 240_000)
