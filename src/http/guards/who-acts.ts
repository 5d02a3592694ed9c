import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { csrfOf, tokenInCookie, tokenInKey } from '../../office/accounts/token.ts'
import type { OfficeContext } from '../../office/context.ts'
import { keyBehind } from '../../office/sessions/key-behind.ts'
import { sessionBehind } from '../../office/sessions/session-behind.ts'
import { turnAway } from '../answer.ts'
import type { EnteredSession, HttpEnv } from '../env.ts'

export const SESSION_COOKIE = 'huiyin_session'
export const CSRF_HEADER = 'x-huiyin-csrf'

const BEARER = /^Bearer +(\S+)$/i
const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** All that somebody may do before the start password is changed. */
const BEFORE_THE_PASSWORD: ReadonlySet<string> = new Set(['/api/session/password', '/api/sign-out'])

/** Finds out who acts: a program by its key, a browser by its session. Nobody else comes further. */
export function whoActs(context: OfficeContext) {
  return createMiddleware<HttpEnv>(async (request, next) => {
    const refusal = isKeyShown(request)
      ? await enterByKey(context, request)
      : await enterBySession(context, request)
    return refusal ?? next()
  })
}

/** The session that a browser's cookie opens, or null. */
export async function sessionIn(
  context: OfficeContext,
  request: Context<HttpEnv>,
): Promise<EnteredSession | null> {
  const token = tokenInCookie(getCookie(request, SESSION_COOKIE) ?? '')
  const session = token && (await sessionBehind(context, token))
  return token && session && { ...session, token }
}

function isKeyShown(request: Context<HttpEnv>): boolean {
  return request.req.header('authorization') !== undefined
}

async function enterByKey(
  context: OfficeContext,
  request: Context<HttpEnv>,
): Promise<Response | null> {
  const [, shown = ''] = BEARER.exec(request.req.header('authorization') ?? '') ?? []
  const token = tokenInKey(shown)
  const actor = token && (await keyBehind(context, token))
  if (!actor) return turnAway(request, 401, 'key-refused')
  request.set('actor', actor)
  return null
}

async function enterBySession(
  context: OfficeContext,
  request: Context<HttpEnv>,
): Promise<Response | null> {
  const session = await sessionIn(context, request)
  if (!session) return turnAway(request, 401, 'not-signed-in')
  request.set('actor', session.actor)
  request.set('session', session)
  if (!CHANGES_NOTHING.has(request.req.method) && !hasCheckWord(request, session)) {
    return turnAway(request, 403, 'csrf-missing')
  }
  if (session.mustChangePassword && !BEFORE_THE_PASSWORD.has(request.req.path)) {
    return turnAway(request, 403, 'password-change-first')
  }
  return null
}

function hasCheckWord(request: Context<HttpEnv>, { token }: EnteredSession): boolean {
  const expected = Buffer.from(csrfOf(token))
  const given = Buffer.from(request.req.header(CSRF_HEADER) ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
