import { expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

it('至多几件同时做，后来的按先后等；前面的出了错，后面的照做', async () => {
  const turn = inTurn(2)
  const ends: ((value: string) => void)[] = []
  const begun: number[] = []
  const work = (number: number) =>
    turn(() => {
      begun.push(number)
      return new Promise<string>((resolve, reject) =>
        ends.push((value) => (value === 'fault' ? reject(new Error(value)) : resolve(value))),
      )
    })
  const all = [1, 2, 3, 4].map((number) => work(number).catch((thrown: Error) => thrown.message))
  expect(begun).toEqual([1, 2])
  ends[1]?.('fault')
  expect(await all[1]).toBe('fault')
  expect(begun).toEqual([1, 2, 3])
  ends[0]?.('done')
  ends[2]?.('done')
  expect(await Promise.all([all[0], all[2]])).toEqual(['done', 'done'])
  expect(begun).toEqual([1, 2, 3, 4])
  ends[3]?.('done')
  expect(await all[3]).toBe('done')
})
