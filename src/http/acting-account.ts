import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Actor } from '../core/account/actor.ts'
import { type AccountId, isSlug, type OfficeId } from '../core/ledger/ids.ts'
import type { AccountBook } from './account-book.ts'
import { turnAway } from './answer.ts'
import type { HttpEnv } from './env.ts'

/** Names the account that acts: `office/account`. Links and frames, which send no header, say `?account=`. */
export const ACCOUNT_HEADER = 'x-huiyin-account'

/**
 * Finds out who acts. While nobody has to sign in, an office alone on this machine is acted for by its
 * first clerk when nothing is said; `office` alone means that office's first clerk.
 */
export function actingAccount(book: AccountBook) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const actor = await actorBehind(context, book)
    if (actor instanceof Response) return actor
    context.set('actor', actor)
    return next()
  })
}

async function actorBehind(
  context: Context<HttpEnv>,
  book: AccountBook,
): Promise<Actor | Response> {
  const named = context.req.header(ACCOUNT_HEADER) ?? context.req.query('account')
  const account = named ?? (await onlyOffice(book))
  if (account === null) {
    const offices = (await book.offices()).map((office) => office.officeId).join(', ')
    return turnAway(context, 400, 'account-missing', { offices: offices || '-' })
  }
  const [officeId = '', accountId, ...rest] = account.split('/')
  const isWellFormed = isSlug(officeId) && (accountId === undefined || isSlug(accountId))
  if (!isWellFormed || rest.length > 0) {
    return turnAway(context, 400, 'account-malformed', { account: account.slice(0, 130) })
  }
  const actor = await find(book, officeId as OfficeId, accountId as AccountId | undefined)
  return actor ?? turnAway(context, 403, 'account-unknown', { account })
}

async function onlyOffice(book: AccountBook): Promise<string | null> {
  const [only, ...others] = await book.offices()
  return only && others.length === 0 ? only.officeId : null
}

async function find(
  book: AccountBook,
  officeId: OfficeId,
  accountId: AccountId | undefined,
): Promise<Actor | null> {
  const chosen = accountId ?? (await book.clerkOf(officeId))
  return chosen === null ? null : book.actorOf(officeId, chosen)
}
