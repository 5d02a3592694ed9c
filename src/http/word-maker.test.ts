import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AccountId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { createAccount } from '../office/accounts/create-account.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
const ROUND = `/api/rounds/${YONGZHOU_2020.id}`

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-11-05T20:00:00+08:00')
  const { context, actor } = app.office
  const clerk = {
    accountId: 'clerk' as AccountId,
    name: '办事员',
    role: 'clerk',
    unitId: null,
  } as const
  agreedValue(await createAccount(context, actor('administrator'), clerk))
})
afterAll(() => app.office.close())

it('长清单入账以后，服务自己把查找用的索引做完', async () => {
  const rows = Array.from({ length: 2001 }, (_, n) => `Z${n},第${n}号养殖场粪污直排,零陵区,水`)
  const list = ['受理编号,举报内容,责任单位,污染类型', ...rows].join('\n')
  const choices = { kind: 'petition', batch: { number: 1 } }
  const stored = await app.upload(`${ROUND}/imports`, new File([list], '清单.csv'), { choices })
  expect([stored.status, stored.body.areWordsWaiting]).toEqual([201, true])
  await app.words.rested()
  const found = await app.ask(`${ROUND}/cases?words=1999号`)
  expect([found.body.cases.length, found.body.isIndexBehind]).toEqual([1, false])
})
