import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { lockSecret, saveCode } from '../../db/accounts/secrets.ts'
import { atDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { codeAfterUse, placeOfCode } from '../accounts/code-after-use.ts'
import {
  codeAddress,
  newCodeSecret,
  newRecoveryCodes,
  plainRecoveryCode,
} from '../accounts/one-time-code.ts'
import { sha256Of } from '../accounts/token.ts'
import type { OfficeContext } from '../context.ts'
import { proveOwnPassword } from './prove-own-password.ts'
import type { OpenSession } from './session-behind.ts'

/** What an authenticator on a telephone needs. */
export type BegunCode = {
  /** In base 32, to be typed where no picture can be read. */
  readonly secret: string
  /** `otpauth://…`, to be drawn as a picture. */
  readonly address: string
}

/** Begins to set up one-time codes: the secret is kept, but asked for only once a first code was right. */
export function beginOwnCode(
  context: OfficeContext,
  session: OpenSession,
): Promise<Result<BegunCode>> {
  const { actor } = session
  return atDoor(context.database, actor.officeId, async (transaction) => {
    const known = await lockSecret(transaction, actor)
    if (known?.code?.confirmedAt) return refused('code-already-set')
    const secret = newCodeSecret()
    const { keyId, bytes: sealed } = context.sealer.seal(secret, placeOfCode(actor))
    const blank = { confirmedAt: null, lastPeriod: null, recoverySha256: [] }
    await saveCode(transaction, actor, { sealed, keyId, ...blank })
    const address = codeAddress(secret, `${actor.officeId}/${actor.accountId}`)
    return agreed({ secret, address })
  })
}

/** From now on a code is asked for at every sign-in; answers with recovery codes, which are shown this once. */
export function confirmOwnCode(
  context: OfficeContext,
  session: OpenSession,
  input: { readonly code: string; readonly address: string },
): Promise<Result<{ readonly recoveryCodes: readonly string[] }>> {
  const { actor } = session
  return atDoor(context.database, actor.officeId, async (transaction) => {
    const known = await lockSecret(transaction, actor)
    if (known?.code?.confirmedAt) return refused('code-already-set')
    if (!known?.code) return refused('code-not-begun')
    const after = codeAfterUse(context, actor, { code: known.code, typed: input.code })
    if (after === null) return refused('code-wrong')
    const recoveryCodes = newRecoveryCodes()
    const recoverySha256 = recoveryCodes.map((one) => sha256Of(plainRecoveryCode(one)))
    await saveCode(transaction, actor, { ...after, confirmedAt: context.now(), recoverySha256 })
    await appendOwnEvent(transaction, context, { session, type: 'codeConfirmed', ...input })
    return agreed({ recoveryCodes })
  })
}

/** Takes one-time codes away again; the password proves that it is the person, not the screen left open. */
export async function removeOwnCode(
  context: OfficeContext,
  session: OpenSession,
  input: { readonly password: string; readonly address: string },
): Promise<Result<null>> {
  const { actor } = session
  const secret = await atDoor(context.database, actor.officeId, (transaction) =>
    lockSecret(transaction, actor),
  )
  if (!secret?.code?.confirmedAt) return refused('code-not-begun')
  const proven = await proveOwnPassword(context, session, input)
  if (!proven.ok) return proven
  return atDoor(context.database, actor.officeId, async (transaction) => {
    await saveCode(transaction, actor, null)
    await appendOwnEvent(transaction, context, { session, type: 'codeRemoved', ...input })
    return agreed(null)
  })
}

function appendOwnEvent(
  transaction: LedgerTransaction,
  context: OfficeContext,
  {
    session,
    type,
    address,
  }: {
    readonly session: OpenSession
    readonly type: 'codeConfirmed' | 'codeRemoved'
    readonly address: string
  },
): Promise<void> {
  const { officeId, accountId } = session.actor
  const event = { eventId: context.newId(), at: context.now(), accountId, by: accountId }
  return appendAccountEvent(transaction, officeId, { ...event, fact: { type }, address })
}
