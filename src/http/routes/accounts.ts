import { Hono } from 'hono'
import { accountBody } from '../../contract/account.ts'
import { createAccount } from '../../office/accounts/create-account.ts'
import { listAccounts } from '../../office/accounts/list-accounts.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody } from '../read-request.ts'

export function accountRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/me', (request) => request.json(request.var.actor))
    .get('/accounts', (request) => answer(request, listAccounts(context, request.var.actor)))
    .post('/accounts', async (request) => {
      const body = await readBody(request, accountBody)
      return answer(request, createAccount(context, request.var.actor, body), 201)
    })
}
