import { createHash, randomBytes } from 'node:crypto'
import { isSlug, type OfficeId } from '../../core/ledger/ids.ts'

const TOKEN_BYTES = 32
const KEY_PREFIX = 'huiyin_'

/** What a browser or a program shows to come in: chance that cannot be guessed, and the office whose door it opens. */
export type Token = { readonly officeId: OfficeId; readonly secret: string }

/** A token that nobody had before, out of the machine's own chance. */
export function newToken(officeId: OfficeId): Token {
  return { officeId, secret: randomBytes(TOKEN_BYTES).toString('base64url') }
}

/** As it is kept: whoever reads the database comes in with none. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What a page sends beside the cookie with everything that changes something; it follows from the token, which no page can read. */
export function csrfOf({ secret }: Token): string {
  return createHash('sha256').update(`csrf ${secret}`).digest('base64url')
}

/** A session's token as a cookie holds it. */
export function cookieText({ officeId, secret }: Token): string {
  return `${officeId}_${secret}`
}

/** A key as a program sends it: its beginning says what it is to those who find it in a file. */
export function keyText(token: Token): string {
  return KEY_PREFIX + cookieText(token)
}

/** The token in a cookie; null where there is none. */
export function tokenInCookie(text: string): Token | null {
  const end = text.indexOf('_')
  const officeId = text.slice(0, Math.max(end, 0))
  const secret = text.slice(end + 1)
  return isSlug(officeId) && /^[\w-]{43}$/.test(secret)
    ? { officeId: officeId as OfficeId, secret }
    : null
}

/** The token in a program's key; null where there is none. */
export function tokenInKey(text: string): Token | null {
  return text.startsWith(KEY_PREFIX) ? tokenInCookie(text.slice(KEY_PREFIX.length)) : null
}
