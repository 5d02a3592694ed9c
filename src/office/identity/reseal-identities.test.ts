import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import { millisOf } from '../../core/calendar/instant.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { beginOwnCode, confirmOwnCode } from '../sessions/own-codes.ts'
import { signIn } from '../sessions/sign-in.ts'
import { GOOD_PASSWORD, openAccount } from '../testing/open-account.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { resealIdentities } from './reseal-identities.ts'
import { sealerWith } from './sealer.ts'

const OLD_KEY = Buffer.alloc(32, 7)
const NEW_KEY = Buffer.alloc(32, 8)
let office: TestOffice
let clerk: Actor

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  clerk = await openAccount(office, { role: 'clerk' })
})
afterAll(() => office.close())

it('换了密钥，动态口令重新封存以后，只有新密钥也照样能用', async () => {
  const session = {
    ...{ sessionId: '', actor: clerk, name: '', mustChangePassword: false, hasCode: false },
  }
  const { secret } = agreedValue(await beginOwnCode(office.context, session))
  const codeAt = () => new TOTP({ secret }).generate({ timestamp: millisOf(office.context.now()) })
  const confirmed = { code: codeAt(), address: '-' }
  agreedValue(await confirmOwnCode(office.context, session, confirmed))

  const both = { ...office.context, sealer: sealerWith([NEW_KEY, OLD_KEY]) }
  const resealed = agreedValue(await resealIdentities(both, clerk))
  expect(resealed).toEqual({ resealed: 1, lost: 0, isDone: true })
  expect(agreedValue(await resealIdentities(both, clerk))).toEqual({
    ...{ resealed: 0, lost: 0, isDone: true },
  })

  office.setClock('2020-10-24T21:01:00+08:00')
  const knock = {
    ...{ officeId: clerk.officeId, account: clerk.accountId, password: GOOD_PASSWORD },
    ...{ code: codeAt(), former: null, address: '-', agent: '' },
  }
  const withNewKey = { ...office.context, sealer: sealerWith([NEW_KEY]) }
  expect(await signIn(withNewKey, knock)).toMatchObject({ ok: true })
})
