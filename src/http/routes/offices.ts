import { Hono } from 'hono'
import type { AccountBook } from '../account-book.ts'
import type { HttpEnv } from '../env.ts'

/** The offices of this machine, each with the account that acts while nobody has to sign in. */
export function officeRoutes(book: AccountBook) {
  return new Hono<HttpEnv>().get('/offices', async (request) => {
    const offices = await book.offices()
    const withAccounts = offices.map(async ({ officeId, name }) => ({
      officeId,
      name,
      accountId: await book.clerkOf(officeId),
    }))
    return request.json(await Promise.all(withAccounts))
  })
}
