import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import {
  byLatest,
  placeOf,
  type TrailEntry,
  type TrailFilter,
  type TrailKind,
} from '../../core/audit/trail.ts'
import { type Instant, parseInstant } from '../../core/calendar/instant.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import {
  accountEventsOfTrail,
  identityViewsOfTrail,
  requestsOfTrail,
} from '../../db/audit/read-trail.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** A page of the trail, and where the next one begins; null at the end. */
export type TrailPage = { readonly entries: readonly TrailEntry[]; readonly next: string | null }

export type ReadTrail = TrailFilter & {
  /** Where the page before ended. */
  readonly after?: string
  readonly limit?: number
}

const USUAL_PAGE = 100
/** So many entries may bear one moment before a page might miss some: far more than a tenth of a second holds. */
const SAME_MOMENT = 500

const SOURCES: Readonly<Record<TrailKind, typeof requestsOfTrail>> = {
  request: requestsOfTrail,
  account: accountEventsOfTrail,
  identity: identityViewsOfTrail,
}

/** Who asked, who came in, who looked: the latest first, as asked. */
export function readTrail(
  context: OfficeContext,
  actor: Actor,
  asked: ReadTrail,
): Promise<Result<TrailPage>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('readAudit', actor)
    return right.ok ? agreed(await pageOf(transaction, actor, asked)) : right
  })
}

async function pageOf(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { after, limit = USUAL_PAGE, ...filter }: ReadTrail,
): Promise<TrailPage> {
  const upTo = after === undefined ? null : momentIn(after)
  const most = limit + 1 + (upTo === null ? 0 : SAME_MOMENT)
  const kinds = filter.kinds ?? (Object.keys(SOURCES) as TrailKind[])
  const found: TrailEntry[] = []
  for (const kind of kinds) {
    found.push(...(await SOURCES[kind](transaction, { officeId, filter, upTo, most })))
  }
  const later = found
    .toSorted(byLatest)
    .filter((entry) => after === undefined || placeOf(entry) < after)
  const entries = later.slice(0, limit)
  const last = entries.at(-1)
  return { entries, next: later.length > limit && last ? placeOf(last) : null }
}

function momentIn(place: string): Instant | null {
  return parseInstant(place.split('/')[0] ?? '')
}
