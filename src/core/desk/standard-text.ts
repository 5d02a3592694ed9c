import type { CaseActName } from '../case/case-act.ts'
import type { AccountId } from '../ledger/ids.ts'

/** A standard text: a UUID. */
export type StandardTextId = string & { readonly __brand: 'StandardTextId' }

/** A text that forms offer (常用语): the office's, or somebody's own. */
export type StandardText = {
  readonly textId: StandardTextId
  /** The act whose form offers it; null in every form. */
  readonly act: CaseActName | null
  readonly text: string
  readonly isShared: boolean
  readonly accountId: AccountId
}
