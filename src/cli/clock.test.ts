import { expect, it } from 'vitest'
import { newId } from './clock.ts'

it('makes ids of version 7, none twice, the later never before the earlier one of another millisecond', () => {
  const ids = Array.from({ length: 500 }, newId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(500)
  const times = ids.map((id) => id.slice(0, 13))
  expect([...times].sort((a, b) => (a < b ? -1 : Number(a > b)))).toEqual(times)
})
