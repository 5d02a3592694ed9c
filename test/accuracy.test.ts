import { expect, it } from 'vitest'
import { isHere, measureReports, measureSeeds, unreadInSeeds } from './accuracy/measure.ts'
import { measureOwn, OWN_SETS } from './accuracy/own.ts'

it.each(OWN_SETS)('自编通报（%s）：核对项都找到，没有误报，改动过的数字看得出', async (set) => {
  const { labels, missed, alarms, changed, unseen } = await measureOwn(set)
  expect(labels).toBeGreaterThan(250)
  expect(missed).toEqual([])
  expect(alarms).toEqual([])
  expect(unseen.length / changed).toBeLessThan(0.03)
})

const reached = it.skipIf(!isHere)

reached('统计通报里标注的核对项，每一项都找到并判对', async () => {
  const { labels, right, missed } = await measureReports()
  expect(labels).toBeGreaterThan(100)
  expect(missed).toEqual([])
  expect(right).toBe(labels)
})

reached('没有错误的通报里，一个误报也没有', async () => {
  expect((await measureReports()).alarms).toEqual([])
})

reached('改动过一个数字的通报，每一份都在那个数字上报错', async () => {
  const { corrupted, unseen } = await measureReports()
  expect(corrupted).toBeGreaterThan(10)
  expect(unseen).toEqual([])
})

reached('五份简报里能判断对错的说法，每一条都找到并判对', async () => {
  const { statements, missed, alarms } = await measureSeeds()
  expect(statements).toBeGreaterThan(35)
  expect(missed).toEqual([])
  expect(alarms).toEqual([])
})

reached('五份简报里单独的数，没有可以相比的，也都读了出来', async () => {
  expect(await unreadInSeeds()).toEqual([])
})
