import { describe, expect, it } from 'vitest'
import { openTurns } from './picture-turns.ts'

describe('turns of pictures', () => {
  it('one after another, what is sent before what is looked at, and beyond a few the rest must wait', async () => {
    const done: string[] = []
    let atOnce = 0
    const work = (name: string) => async () => {
      expect(++atOnce).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      atOnce--
      done.push(name)
      return name
    }
    const turns = openTurns(2)
    const answers = await Promise.all([
      turns.afterwards(work('seen 1')),
      turns.afterwards(work('seen 2')),
      turns.afterwards(work('seen 3')),
      turns.afterwards(work('seen 4')),
      turns.first(work('sent')),
    ])
    expect(answers).toEqual(['seen 1', 'seen 2', 'seen 3', 'must-wait', 'sent'])
    expect(done).toEqual(['seen 1', 'sent', 'seen 2', 'seen 3'])
  })

  it('one that fails holds nobody up', async () => {
    const turns = openTurns(2)
    const failed = turns.first(() => Promise.reject(new Error('gone')))
    const after = turns.afterwards(async () => 'seen')
    await expect(failed).rejects.toThrow('gone')
    expect(await after).toBe('seen')
    expect(await turns.afterwards(async () => 'again')).toBe('again')
  })
})
