import { expect, it } from 'vitest'
import { fuzz } from './fuzz/fuzz.ts'
import { samples } from './fuzz/samples.ts'

it('各种格式各300份弄坏的文件，都有回答：读得出的照读，读不出的说明原因，不垮、不卡、不占内存', async () => {
  const { inputs, read, refused, failures } = await fuzz(await samples({ withShared: false }), 300)
  expect(failures).toEqual([])
  expect(read + Object.values(refused).reduce((all, count) => all + count, 0)).toBe(inputs)
  expect(read).toBeGreaterThan(inputs / 4)
  expect(refused['damaged']).toBeGreaterThan(100)
}, 240_000)
