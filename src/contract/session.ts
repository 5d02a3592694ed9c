import { z } from 'zod'
import { accountId, list, officeId, role, unitId } from './values.ts'

const secret = z.string().min(1).max(1_000)
const code = z.string().min(1).max(64)

/** What is typed to come in; a name that no account bears is answered like a wrong password. */
export const signInBody = z.strictObject({
  office: officeId,
  account: z.string().min(1).max(200),
  password: secret,
  /** A one-time or recovery code, where the account uses them. */
  code: z.exactOptional(code),
})

/** Who is signed in. `csrf` goes with everything that changes something, in the header `x-huiyin-csrf`. */
export const session = z.strictObject({
  officeId,
  officeName: z.string(),
  accountId,
  name: z.string(),
  role,
  unitId: unitId.nullable(),
  unitName: z.string().nullable(),
  csrf: z.string(),
  mustChangePassword: z.boolean(),
  hasCode: z.boolean(),
})

/** An account of a demonstration, with the password that everybody may know. */
export const demonstratedAccount = z.strictObject({
  officeId,
  officeName: z.string(),
  accountId,
  name: z.string(),
  role,
  unitId: unitId.nullable(),
  unitName: z.string().nullable(),
  password: z.string(),
})

/** What the page asks first. */
export const sessionState = z.strictObject({
  session: session.nullable(),
  /** Null where no office is a demonstration. */
  demonstration: list(demonstratedAccount).nullable(),
  offices: list(z.strictObject({ officeId, name: z.string() })),
})

export const signedOut = z.strictObject({ session: z.null() })

export const passwordBody = z.strictObject({ old: secret, next: secret })

export const begunCode = z.strictObject({
  /** In base 32, to be typed where no picture can be read. */
  secret: z.string(),
  /** `otpauth://…`, to be drawn as a picture. */
  address: z.string(),
})
export const codeBody = z.strictObject({ code })
export const confirmedCode = z.strictObject({ recoveryCodes: list(z.string()) })
export const removeCodeBody = z.strictObject({ password: secret })

export type SessionView = z.infer<typeof session>
export type SessionState = z.infer<typeof sessionState>
export type DemonstratedAccountView = z.infer<typeof demonstratedAccount>
