import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { type Instant, millisOf } from '../../core/calendar/instant.ts'

/** As every authenticator on a telephone expects it (RFC 6238). */
const PERIOD_SECONDS = 30
const DIGITS = 6
const SECRET_BYTES = 20
/** A telephone's clock may be one period off. */
const WINDOW = 1
const RECOVERY_CODES = 10
const RECOVERY_BYTES = 6

/** A new secret, in base 32. */
export function newCodeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** The address that an authenticator reads from a picture. */
export function codeAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString()
}

/** The period whose code this is, or null where it is none of now; a period up to `taken` is taken no more. */
export function periodOfCode(
  code: string,
  given: { readonly secret: string; readonly now: Instant; readonly taken: number | null },
): number | null {
  const timestamp = millisOf(given.now)
  const delta = totpOf(given.secret).validate({ token: code, timestamp, window: WINDOW })
  if (delta === null) return null
  const period = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
  return given.taken !== null && period <= given.taken ? null : period
}

/** Codes for the day on which the telephone is lost, each good once: `a1b2-c3d4-e5f6`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(RECOVERY_BYTES)
      .toString('hex')
      .replace(/(.{4})(?=.)/g, '$1-'),
  )
}

/** A recovery code as it is compared: without what people add when they type. */
export function plainRecoveryCode(text: string): string {
  return text.toLowerCase().replace(/[^0-9a-f]/g, '')
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Huiyin',
    label,
    secret: Secret.fromBase32(secret),
    digits: DIGITS,
    period: PERIOD_SECONDS,
  })
}
