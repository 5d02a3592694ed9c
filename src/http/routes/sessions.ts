import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import {
  codeBody,
  passwordBody,
  removeCodeBody,
  type SessionState,
  type SessionView,
  signInBody,
} from '../../contract/session.ts'
import { cookieText, csrfOf, type Token, tokenInCookie } from '../../office/accounts/token.ts'
import type { OfficeContext } from '../../office/context.ts'
import { DEMONSTRATION_PASSWORD } from '../../office/demonstration/show-passwords.ts'
import { listOffices } from '../../office/rounds/list-offices.ts'
import { changeOwnPassword } from '../../office/sessions/change-own-password.ts'
import { demonstratedAccountsOf, unitNameOf } from '../../office/sessions/demonstrated-accounts.ts'
import { beginOwnCode, confirmOwnCode, removeOwnCode } from '../../office/sessions/own-codes.ts'
import { sessionBehind } from '../../office/sessions/session-behind.ts'
import { signIn } from '../../office/sessions/sign-in.ts'
import { signOut } from '../../office/sessions/sign-out.ts'
import { answer, refuse, turnAway } from '../answer.ts'
import type { Doors } from '../doors.ts'
import type { EnteredSession, HttpEnv } from '../env.ts'
import { SESSION_COOKIE, sessionIn } from '../guards/who-acts.ts'
import { ended, readBody } from '../read-request.ts'
import { cameByHttps, visitorOf } from '../visitor.ts'

/** What is asked and done at the door, before anybody acts. */
export function doorRoutes(context: OfficeContext, doors: Doors) {
  return new Hono<HttpEnv>()
    .get('/session', async (request) => request.json(await stateOf(context, request)))
    .post('/sign-in', async (request) => {
      const { office, account, password, code = null } = await readBody(request, signInBody)
      const former = tokenInCookie(getCookie(request, SESSION_COOKIE) ?? '')
      const knock = { officeId: office, account, password, code, former }
      const entered = await signIn(context, { ...knock, ...visitorOf(request, doors) })
      if (!entered.ok) return refuse(request, entered.refusal)
      const token = entered.value
      setCookie(request, SESSION_COOKIE, cookieText(token), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure: cameByHttps(request, doors),
      })
      return request.json(await viewAnew(context, token))
    })
}

/** What somebody who is signed in does with the own session, password and one-time codes. */
export function sessionRoutes(context: OfficeContext, doors: Doors) {
  const addressOf = (request: Context<HttpEnv>) => visitorOf(request, doors).address
  return new Hono<HttpEnv>()
    .post('/sign-out', async (request) => {
      const session = ownSession(request)
      await signOut(context, session, { token: session.token, address: addressOf(request) })
      deleteCookie(request, SESSION_COOKIE, { path: '/' })
      return request.json({ session: null })
    })
    .post('/session/password', async (request) => {
      const session = ownSession(request)
      const input = { ...(await readBody(request, passwordBody)), address: addressOf(request) }
      const changed = await changeOwnPassword(context, session, input)
      if (!changed.ok) return refuse(request, changed.refusal)
      return request.json(await viewAnew(context, session.token))
    })
    .post('/session/code/begin', (request) =>
      answer(request, beginOwnCode(context, ownSession(request))),
    )
    .post('/session/code/confirm', async (request) => {
      const input = { ...(await readBody(request, codeBody)), address: addressOf(request) }
      return answer(request, confirmOwnCode(context, ownSession(request), input))
    })
    .post('/session/code/remove', async (request) => {
      const session = ownSession(request)
      const input = { ...(await readBody(request, removeCodeBody)), address: addressOf(request) }
      const removed = await removeOwnCode(context, session, input)
      if (!removed.ok) return refuse(request, removed.refusal)
      return request.json(await viewAnew(context, session.token))
    })
}

/** A program's key has no session; what is a person's own is not for it. */
function ownSession(request: Context<HttpEnv>): EnteredSession {
  const { session } = request.var
  if (session) return session
  throw ended(turnAway(request, 403, 'session-needed'))
}

async function stateOf(context: OfficeContext, request: Context<HttpEnv>): Promise<SessionState> {
  const offices = await listOffices(context)
  const session = await sessionIn(context, request)
  const shown = await demonstratedAccountsOf(context, offices)
  return {
    session: session && (await viewOf(context, session)),
    demonstration: shown?.map((one) => ({ ...one, password: DEMONSTRATION_PASSWORD })) ?? null,
    offices: offices.map(({ officeId, name }) => ({ officeId, name })),
  }
}

/** The session as it is after something was changed in it. */
async function viewAnew(context: OfficeContext, token: Token): Promise<SessionView | null> {
  const session = await sessionBehind(context, token)
  return session && viewOf(context, { ...session, token })
}

async function viewOf(context: OfficeContext, session: EnteredSession): Promise<SessionView> {
  const { actor, name, mustChangePassword, hasCode, token } = session
  const { officeId, accountId, role, unitId } = actor
  const offices = await listOffices(context)
  return {
    officeId,
    officeName: offices.find((office) => office.officeId === officeId)?.name ?? officeId,
    accountId,
    name,
    role,
    unitId,
    unitName: await unitNameOf(context, actor),
    csrf: csrfOf(token),
    mustChangePassword,
    hasCode,
  }
}
