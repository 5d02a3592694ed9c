import { expect, it } from 'vitest'
import { newId } from './clock.ts'

it('makes ids of version 7, none twice, a later one never before an earlier one', () => {
  const ids = Array.from({ length: 5000 }, newId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(5000)
  expect([...ids].sort()).toEqual(ids)
})
