import type { Actor } from '../core/account/actor.ts'
import type { RoundId } from '../core/ledger/ids.ts'

/** How far the storing of a list is. */
export type ImportUnderWay = {
  readonly fileName: string
  readonly step: 'reading' | 'storing'
  /** Of the list's new cases, how many are written. */
  readonly done: number
  /** Null until the list is read. */
  readonly total: number | null
}

type Whose = { readonly actor: Actor; readonly roundId: RoundId }

/** What this program stores at the moment, by whose it is: kept in memory, for it ends with the program. */
export type ImportsUnderWay = {
  readonly of: (whose: Whose) => ImportUnderWay | null
  /** Tells how far it is while `work` lasts. */
  readonly during: <Value>(
    whose: Whose,
    work: (tell: (state: ImportUnderWay) => void) => Promise<Value>,
  ) => Promise<Value>
}

/** Nothing under way yet; of each account the list that it stores in a round is told, until its work ends or fails. */
export function openImportsUnderWay(): ImportsUnderWay {
  const states = new Map<string, ImportUnderWay>()
  const keyOf = ({ actor: { officeId, accountId }, roundId }: Whose) =>
    JSON.stringify([officeId, roundId, accountId])
  return {
    of: (whose) => states.get(keyOf(whose)) ?? null,
    during: async (whose, work) => {
      const key = keyOf(whose)
      try {
        return await work((state) => states.set(key, state))
      } finally {
        states.delete(key)
      }
    },
  }
}
