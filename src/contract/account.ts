import { z } from 'zod'
import { ACCESS_BOUNDS } from '../core/account/access-settings.ts'
import type { AccountAct } from '../core/account/account-act.ts'
import type { AccountEventType, SignInFault } from '../core/account/account-event.ts'
import { accountId, instant, list, officeId, role, unitId, words } from './values.ts'

/** Telephone or whatever else reaches the person. */
const contact = z.string().max(200)
const version = z.int().min(0)
const reason = words

/** A new account of the actor's office. */
export const accountBody = z.strictObject({
  accountId,
  name: words,
  role,
  unitId: unitId.nullable(),
  contact: z.exactOptional(contact),
})

/** Who acts. */
export const actor = z.strictObject({ officeId, accountId, role, unitId: unitId.nullable() })

/** How an account stands at the door. */
const door = z.strictObject({
  hasPassword: z.boolean(),
  mustChangePassword: z.boolean(),
  hasCode: z.boolean(),
  waitUntil: instant.nullable(),
  openSessions: z.int(),
  lastSeenAt: instant.nullable(),
})

export const account = z.strictObject({
  ...actor.shape,
  name: z.string(),
  contact: z.string(),
  isActive: z.boolean(),
  version,
  /** Told to whoever administers accounts. */
  door: door.nullable(),
})

/** An account described anew; `version` is the one that was looked at. */
export const accountChange = z.strictObject({
  name: words,
  role,
  unitId: unitId.nullable(),
  contact,
  version,
  reason,
})
export const changedAccount = account.omit({ door: true })

export const accountActBody = z.strictObject({
  act: z.enum([
    'deactivate',
    'reactivate',
    'giveStartPassword',
    'revokeSessions',
    'unlock',
    'removeCode',
  ] as const satisfies readonly AccountAct[]),
  reason,
})
export const accountActOutcome = z.strictObject({
  /** A start password, shown this once. */
  password: z.string().nullable(),
})

const description = z.strictObject({ name: z.string(), role, unitId: unitId.nullable(), contact })
const bare = z.enum([
  'accountDeactivated',
  'accountReactivated',
  'startPasswordGiven',
  'passwordChanged',
  'codeConfirmed',
  'codeRemoved',
  'unlocked',
] as const satisfies readonly AccountEventType[])

/** What happened to an account or at the door (core/account/account-event.ts). */
export const accountFact = z.union([
  z.strictObject({ type: z.literal('accountCreated'), account: description }),
  z.strictObject({ type: z.literal('accountChanged'), from: description, to: description }),
  z.strictObject({ type: bare }),
  z.strictObject({ type: z.literal('recoveryCodeUsed'), left: z.int() }),
  z.strictObject({ type: z.literal('signedIn'), sessionId: z.string(), agent: z.string() }),
  z.strictObject({
    type: z.literal('signInFailed'),
    fault: z.enum([
      'accountUnknown',
      'accountInactive',
      'passwordMissing',
      'passwordWrong',
      'codeWrong',
      'mustWait',
    ] as const satisfies readonly SignInFault[]),
  }),
  z.strictObject({ type: z.literal('signedOut'), sessionId: z.string() }),
  z.strictObject({ type: z.literal('sessionsRevoked'), count: z.int() }),
  z.strictObject({
    type: z.literal('keyMade'),
    keyId: z.string(),
    name: z.string(),
    expiresAt: instant,
  }),
  z.strictObject({ type: z.literal('keyWithdrawn'), keyId: z.string() }),
  z.strictObject({ type: z.literal('accessSettingsChanged'), version: z.int() }),
])

export const accountEvent = z.strictObject({
  eventId: z.string(),
  at: instant,
  accountId: accountId.nullable(),
  by: accountId.nullable(),
  fact: accountFact,
  reason: z.string(),
  address: z.string(),
})
export const shownAccount = z.strictObject({ account, events: list(accountEvent) })

/** A key for a program; it acts as the account until it expires. */
export const keyBody = z.strictObject({ accountId, name: words, expiresAt: instant })
export const madeKey = z.strictObject({ keyId: z.string(), key: z.string(), expiresAt: instant })
export const apiKey = z.strictObject({
  keyId: z.string(),
  accountId,
  name: z.string(),
  madeAt: instant,
  madeBy: accountId,
  expiresAt: instant,
  withdrawnAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
})
export const withdrawBody = z.strictObject({ reason })
export const withdrawnKey = z.strictObject({ keyId: z.string() })

const within = ([least, most]: readonly [number, number]) => z.int().min(least).max(most)

/** How an office lets people in. */
export const accessSettings = z.strictObject({
  passwordLength: within(ACCESS_BOUNDS.passwordLength),
  passwordKinds: within(ACCESS_BOUNDS.passwordKinds),
  passwordDays: within(ACCESS_BOUNDS.passwordDays).nullable(),
  idleMinutes: within(ACCESS_BOUNDS.idleMinutes),
  sessionHours: within(ACCESS_BOUNDS.sessionHours),
  freeFailures: within(ACCESS_BOUNDS.freeFailures),
  firstWaitSeconds: within(ACCESS_BOUNDS.firstWaitSeconds),
  longestWaitMinutes: within(ACCESS_BOUNDS.longestWaitMinutes),
})
export const settledAccess = z.strictObject({ version, settings: accessSettings })
export const accessChange = z.strictObject({ ...settledAccess.shape, reason })

export type AccountView = z.infer<typeof account>
export type ShownAccountView = z.infer<typeof shownAccount>
export type ApiKeyView = z.infer<typeof apiKey>
export type MadeKeyView = z.infer<typeof madeKey>
export type SettledAccessView = z.infer<typeof settledAccess>
