import { expect, it } from 'vitest'
import { startTicker } from './ticker.ts'

const LONG = 3_600_000

it('一开机就做一遍，再要就再做，一次只做一件', async () => {
  let running = 0
  let most = 0
  let turns = 0
  const run = async () => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    turns += 1
    running -= 1
  }
  const jobs = ['a', 'b', 'c'].map((name) => ({ name, everyMs: LONG, run }))
  const ticker = startTicker(jobs, () => undefined)
  await ticker.runAll()
  await ticker.stop()
  expect([turns, most]).toEqual([6, 1])
})

it('一件出了错，说出来，别的照做', async () => {
  const faults: string[] = []
  let isDone = false
  const jobs = [
    { name: 'broken', everyMs: LONG, run: () => Promise.reject(new Error('x')) },
    {
      name: 'sound',
      everyMs: LONG,
      run: async () => {
        isDone = true
      },
    },
  ]
  const ticker = startTicker(jobs, (job) => faults.push(job))
  await ticker.runAll()
  await ticker.stop()
  expect(faults).toEqual(['broken', 'broken'])
  expect(isDone).toBe(true)
})

it('停了就不再做', async () => {
  let turns = 0
  const run = async () => {
    turns += 1
  }
  const ticker = startTicker([{ name: 'a', everyMs: LONG, run }], () => undefined)
  await ticker.stop()
  const before = turns
  await ticker.runAll()
  expect(turns).toBe(before)
})
