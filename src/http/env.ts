import type { Actor } from '../core/account/actor.ts'

/** What a request carries from one handler to the next. */
export type HttpEnv = {
  Variables: {
    /** Shown to the user when something breaks, and found again in the log. */
    requestId: string
    /** Who acts; set by `actingAccount` before any route of an office. */
    actor: Actor
    /** For style elements that the pages make at run time. */
    nonce: string
    /** How the office calls its units: asked only when a refusal is put into words. */
    unitNames: () => Promise<(unitId: string) => string>
  }
}
