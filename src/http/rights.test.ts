import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../contract/api/operations.ts'
import type { Role } from '../core/account/actor.ts'
import { mayAsk, OPERATION_RIGHTS } from '../core/account/operation-rights.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { ROLE_WORDS } from '../core/wording/account-words.ts'
import type { OperationName } from '../core/wording/operations.ts'
import { openAccount } from '../office/testing/open-account.ts'
import { operationAsked } from './guards/right-to-ask.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

const ROLES = Object.keys(ROLE_WORDS) as Role[]
const NAMES = Object.keys(OPERATIONS) as OperationName[]
const NAMED: Readonly<Record<string, string>> = {
  roundId: 'yongzhou-2020',
  accountId: 'clerk',
  batchId: 'petition-1',
  book: 'task',
  format: 'pdf',
}
const ID = '018f0000-0000-7000-8000-000000000001'
const unitOf = (role: Role) => (role === 'liaison' || role === 'authority' ? 'lingling' : undefined)
const accountOf = (role: Role) => ['yongzhou/', role, unitOf(role) ? '.lingling' : ''].join('')
let app: TestApp

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  for (const role of ROLES) {
    const unit = unitOf(role)
    if (role !== 'administrator') await openAccount(app.office, { role, ...(unit && { unit }) })
  }
})
afterAll(() => app.office.close())

const pathOf = (name: OperationName) =>
  OPERATIONS[name].path.replace(/\{(\w+)\}/g, (_, blank: string) => NAMED[blank] ?? ID)

const asked = (name: OperationName, as: string | null) => {
  const method = OPERATIONS[name].method.toUpperCase()
  return app.ask(pathOf(name), { as, method, ...(method !== 'GET' && { body: {} }) })
}

describe('每个岗位、每个接口', () => {
  it('每个接口都认得出是哪一个，没有列出的不答', () => {
    for (const name of NAMES) {
      const { method, path } = OPERATIONS[name]
      expect([name, operationAsked(method.toUpperCase(), path)]).toEqual([name, name])
    }
    expect(operationAsked('DELETE', '/api/rounds')).toBeUndefined()
    expect(operationAsked('GET', '/api/rounds/x/nothing')).toBeUndefined()
  })

  it.each(ROLES)('%s 只问得到自己岗位的', async (role) => {
    for (const name of NAMES) {
      if (OPERATIONS[name].isOpen) continue
      const { status, body } = await asked(name, accountOf(role))
      const error = body?.error
      const isTurnedAway = error?.code === 'right-missing' && error.particulars.act === name
      expect([name, isTurnedAway]).toEqual([name, !mayAsk(name, role)])
      if (isTurnedAway) expect(error.message).toMatch(/^\p{Script=Han}+无权“\p{Script=Han}/u)
      expect([name, status < 500]).toEqual([name, true])
    }
  })

  it('没有登录的，只问得到门口的几样', async () => {
    for (const name of NAMES) {
      const { status } = await asked(name, null)
      const isOpen = OPERATION_RIGHTS[name] === 'open'
      expect([name, isOpen]).toEqual([name, OPERATIONS[name].isOpen === true])
      if (!isOpen) expect([name, status]).toEqual([name, 401])
    }
  })
})
