import type { EntryId } from '../book/entry.ts'
import type { Instant } from '../calendar/instant.ts'
import type { AccountId, CaseId, RoundId, UnitId } from '../ledger/ids.ts'
import type { FormKind } from './form-kind.ts'

/** A paper that was made: a UUID. */
export type FormId = string & { readonly __brand: 'FormId' }

/** A paper as it was made; nothing in it changes again. */
export type MadeForm = {
  readonly formId: FormId
  readonly roundId: RoundId
  readonly kind: FormKind
  readonly unitId: UnitId | null
  readonly caseIds: readonly CaseId[]
  /** The task of rectification that it is about. */
  readonly taskId: EntryId | null
  readonly prefix: string
  readonly year: number
  readonly number: number
  /** 零环责改〔2020〕076号 */
  readonly printedNumber: string
  /** 0 is the one that comes with the program. */
  readonly templateVersion: number
  readonly templateSha256: string
  /** The moment as of which it tells. */
  readonly asOf: Instant
  readonly fileSha256: string
  readonly fileName: string
  readonly madeAt: Instant
  readonly accountId: AccountId
  /** Why it is void; null while it holds. */
  readonly voidReason: string | null
}
