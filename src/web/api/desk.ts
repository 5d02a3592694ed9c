import { createContext, useContext } from 'react'
import type { StoredIssueView } from '../../contract/bulletin/issue.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { BatchLine, RoundLine } from './round.ts'

/** What every part of a round's pages needs: who asks, of which round, and what its units and batches are called. */
export type Desk = {
  readonly officeId: string
  readonly round: RoundLine
  readonly batches: readonly BatchLine[]
  readonly issues: readonly StoredIssueView[]
  /** What the server's clock showed when the page was opened. */
  readonly now: Instant
  /** The address of the round's first page; pages below it follow. */
  readonly home: string
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk of the round that is open around this part; throws where none is. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('no round is open around this part')
  return desk
}
