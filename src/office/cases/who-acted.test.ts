import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOfAccount } from '../../core/account/account-name.ts'
import type { Actor } from '../../core/account/actor.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { createAccount } from '../accounts/create-account.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { receiveCases } from './receive-cases.ts'
import { showCase } from './show-case.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T09:00:00+08:00')
})
afterAll(() => office.close())

async function openAccountOf({ accountId, role, unitId }: Actor, name: string): Promise<void> {
  const account = { accountId, name, role, unitId }
  agreedValue(await createAccount(office.context, office.actor('administrator'), account))
}

it('一件的经过写的是姓名，不是账号，县里看也一样', async () => {
  const clerk = office.actor('clerk')
  await openAccountOf(clerk, '经办人甲')
  const cases = [incomingCase({ text: '某厂冒黑烟' }, ['lingling'])]
  const received = await receiveCases(office.context, clerk, { roundId: YONGZHOU_2020.id, cases })
  const [caseId] = agreedValue(received)
  if (!caseId) throw new Error('没有收到')
  const seenBy = [clerk, office.actor('liaison', 'lingling')]
  for (const actor of seenBy) {
    const { events, people } = agreedValue(await showCase(office.context, actor, { caseId }))
    const names = events.map((event) => nameOfAccount(people, event.actor.accountId))
    expect(new Set(names)).toEqual(new Set(['经办人甲']))
  }
})
