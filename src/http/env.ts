import type { Actor } from '../core/account/actor.ts'
import type { Token } from '../office/accounts/token.ts'
import type { OpenSession } from '../office/sessions/session-behind.ts'

/** A session with the token that opened it. */
export type EnteredSession = OpenSession & { readonly token: Token }

/** What a request carries from one handler to the next. */
export type HttpEnv = {
  Variables: {
    /** Shown to the user when something breaks, and found again in the log. */
    requestId: string
    /** Who acts; set by `whoActs` before any route of an office. */
    actor: Actor
    /** The browser's session; absent where a program came in by its key. */
    session?: EnteredSession
    /** For style elements that the pages make at run time. */
    nonce: string
    /** How the office calls its units: asked only when a refusal is put into words. */
    unitNames: () => Promise<(unitId: string) => string>
  }
}
