import { setTimeout as wait } from 'node:timers/promises'
import type { OfficeContext } from '../office/context.ts'
import { type RecordedRequest, recordRequests } from '../office/requests/record-requests.ts'

/** The audit of requests: lines are gathered for a moment and written together. */
export type RequestAudit = {
  readonly note: (recorded: RecordedRequest) => void
  /** Writes what is still gathered; resolves once it is stored. */
  readonly flush: () => Promise<void>
}

const GATHERED_MS = 100

/** Gathers for a tenth of a second, so that the audit costs a request next to nothing. A line that cannot be written is told to `onFault`. */
export function openRequestAudit(
  context: OfficeContext,
  onFault: (thrown: unknown) => void,
): RequestAudit {
  let gathered: RecordedRequest[] = []
  let stored = Promise.resolve()
  let isGathering = false
  const store = () => {
    const portion = gathered
    gathered = []
    isGathering = false
    stored = stored.then(() => recordRequests(context, portion)).catch(onFault)
    return stored
  }
  const note = (recorded: RecordedRequest) => {
    gathered.push(recorded)
    if (isGathering) return
    isGathering = true
    wait(GATHERED_MS, undefined, { ref: false }).then(store, onFault)
  }
  return { note, flush: store }
}
