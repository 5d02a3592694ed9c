import { expect, it } from 'vitest'
import { wayInSentence } from './way-in.ts'

it('说出是哪个地址，中文和英文各一句', () => {
  expect(wayInSentence('not-found', { path: '/x' })).toBe('没有这个地址：/x。全部接口见 /api。')
  expect(wayInSentence('not-found', { path: '/x' }, 'en')).toBe(
    'There is nothing at /x. All addresses are listed at /api.',
  )
})
