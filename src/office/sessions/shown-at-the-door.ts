import type { OfficeId } from '../../core/ledger/ids.ts'
import type { Token } from '../accounts/token.ts'
import type { Visitor } from './visitor.ts'

/** What somebody shows at the door. */
export type SignIn = Visitor & {
  readonly officeId: OfficeId
  /** As it was typed. */
  readonly account: string
  readonly password: string
  /** A one-time or recovery code; null where none was typed. */
  readonly code: string | null
  /** The session that the same browser had before; it ends, so that nobody goes on in a session of somebody else's. */
  readonly former: Token | null
}
