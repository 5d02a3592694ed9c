import type { Instant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Role } from './actor.ts'

/** What an account is, beside its name of account and its secrets. */
export type AccountDescription = {
  readonly name: string
  readonly role: Role
  readonly unitId: UnitId | null
  /** Telephone or whatever else reaches the person; empty where nobody wrote it down. */
  readonly contact: string
}

/** Why somebody was not let in; told to the auditor, never to who knocked. */
export type SignInFault =
  | 'accountUnknown'
  | 'accountInactive'
  | 'passwordMissing'
  | 'passwordWrong'
  | 'codeWrong'
  | 'mustWait'

/** What happened to an account or at the door. */
export type AccountFact =
  | { readonly type: 'accountCreated'; readonly account: AccountDescription }
  | {
      readonly type: 'accountChanged'
      readonly from: AccountDescription
      readonly to: AccountDescription
    }
  | { readonly type: 'accountDeactivated' }
  | { readonly type: 'accountReactivated' }
  | { readonly type: 'startPasswordGiven' }
  | { readonly type: 'passwordChanged' }
  | { readonly type: 'codeConfirmed' }
  | { readonly type: 'codeRemoved' }
  | { readonly type: 'recoveryCodeUsed'; readonly left: number }
  | { readonly type: 'signedIn'; readonly sessionId: string; readonly agent: string }
  | { readonly type: 'signInFailed'; readonly fault: SignInFault }
  | { readonly type: 'signedOut'; readonly sessionId: string }
  | { readonly type: 'sessionsRevoked'; readonly count: number }
  | { readonly type: 'unlocked' }
  | {
      readonly type: 'keyMade'
      readonly keyId: string
      readonly name: string
      readonly expiresAt: Instant
    }
  | { readonly type: 'keyWithdrawn'; readonly keyId: string }
  | { readonly type: 'accessSettingsChanged'; readonly version: number }

export type AccountEventType = AccountFact['type']
