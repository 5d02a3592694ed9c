import { Hono } from 'hono'
import {
  accessChange,
  accountActBody,
  accountBody,
  accountChange,
  keyBody,
  withdrawBody,
} from '../../contract/account.ts'
import { accountId, typedId } from '../../contract/values.ts'
import { changeAccessSettings, showAccessSettings } from '../../office/accounts/access-settings.ts'
import { actOnAccount } from '../../office/accounts/act-on-account.ts'
import { listApiKeys, withdrawKey } from '../../office/accounts/api-keys.ts'
import { changeAccount } from '../../office/accounts/change-account.ts'
import { createAccount } from '../../office/accounts/create-account.ts'
import { listAccounts } from '../../office/accounts/list-accounts.ts'
import { makeApiKey } from '../../office/accounts/make-api-key.ts'
import { showAccount } from '../../office/accounts/show-account.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

const keyId = typedId<string>()

/** Answers who is asking, and lists, opens, shows and changes the accounts of the office and how they come in. */
export function accountRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/me', (request) => request.json(request.var.actor))
    .get('/accounts', (request) => answer(request, listAccounts(context, request.var.actor)))
    .post('/accounts', async (request) => {
      const body = await readBody(request, accountBody)
      return answer(request, createAccount(context, request.var.actor, body), 201)
    })
    .get('/accounts/:accountId', (request) => {
      const id = readName(request, accountId, 'accountId')
      return answer(request, showAccount(context, request.var.actor, { accountId: id }))
    })
    .put('/accounts/:accountId', async (request) => {
      const id = readName(request, accountId, 'accountId')
      const input = { ...(await readBody(request, accountChange)), accountId: id }
      return answer(request, changeAccount(context, request.var.actor, input))
    })
    .post('/accounts/:accountId/acts', async (request) => {
      const id = readName(request, accountId, 'accountId')
      const input = { ...(await readBody(request, accountActBody)), accountId: id }
      return answer(request, actOnAccount(context, request.var.actor, input))
    })
}

/** How programs and people come in. */
export function accessRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/api-keys', (request) => answer(request, listApiKeys(context, request.var.actor)))
    .post('/api-keys', async (request) => {
      const body = await readBody(request, keyBody)
      return answer(request, makeApiKey(context, request.var.actor, body), 201)
    })
    .post('/api-keys/:keyId/withdrawal', async (request) => {
      const id = readName(request, keyId, 'keyId')
      const input = { ...(await readBody(request, withdrawBody)), keyId: id }
      return answer(request, withdrawKey(context, request.var.actor, input))
    })
    .get('/access-settings', (request) =>
      answer(request, showAccessSettings(context, request.var.actor)),
    )
    .put('/access-settings', async (request) => {
      const body = await readBody(request, accessChange)
      return answer(request, changeAccessSettings(context, request.var.actor, body))
    })
}
