import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { loadRound } from '../../src/office/demonstration/load-round.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(
    { ...YONGZHOU_2020, id: 'other' as never, officeId: 'elsewhere' as never },
    '2026-01-01T00:00:00Z',
  )
})
afterAll(() => office.close())

describe('the demonstration rounds', () => {
  it('load into the ledger by running their acts', async () => {
    for (const script of SCRIPTS) {
      const played = script()
      expect(agreedValue(await loadRound(office.context, played))).toBe(played.cases.length)
    }
  })
})
