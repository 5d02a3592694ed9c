import { expect, it } from 'vitest'
import type { Actor } from '../core/account/actor.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import { openImportsUnderWay } from './imports-under-way.ts'

const whose = (accountId: string) => ({
  actor: { officeId: 'yongzhou', accountId, role: 'clerk', unitId: null } as Actor,
  roundId: 'yongzhou-2024' as RoundId,
})
const STATE = { fileName: '清单.xlsx', step: 'storing', done: 2000, total: 100_000 } as const

it('入账的时候说得出写到第几件，只对确认它的人说；结束了就没有了', async () => {
  const underWay = openImportsUnderWay()
  await underWay.during(whose('clerk'), async (tell) => {
    tell(STATE)
    expect(underWay.of(whose('clerk'))).toEqual(STATE)
    expect(underWay.of(whose('reviewer'))).toBeNull()
  })
  expect(underWay.of(whose('clerk'))).toBeNull()
})

it('入账失败了也不再说正在入账', async () => {
  const underWay = openImportsUnderWay()
  const broken = underWay.during(whose('clerk'), async (tell) => {
    tell(STATE)
    throw new Error('the database is gone')
  })
  await expect(broken).rejects.toThrow('gone')
  expect(underWay.of(whose('clerk'))).toBeNull()
})
