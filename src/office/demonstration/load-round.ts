import type { Actor, Role } from '../../core/account/actor.ts'
import type { Book, EntryAct, EntryId } from '../../core/book/entry.ts'
import { type Instant, later } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { AccountId, CaseId, OfficeId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Batch } from '../../core/round/batch.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { createAccount } from '../accounts/create-account.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { type History, recordHistories } from '../cases/record-histories.ts'
import { inOneTransaction, type OfficeContext } from '../context.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { openOffice } from '../rounds/open-office.ts'
import { openRound } from '../rounds/open-round.ts'

/** A round with everything that was done in it, each thing at its own moment. */
export type PlayedRound = {
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly accounts: readonly {
    readonly id: AccountId
    readonly name: string
    readonly role: Role
    readonly unitId: UnitId | null
  }[]
  readonly settings: RoundSettings
  readonly batches: readonly Batch[]
  readonly cases: readonly {
    readonly caseId: CaseId
    readonly steps: readonly {
      readonly at: Instant
      readonly by: AccountId
      readonly act: CaseAct
    }[]
  }[]
  readonly entries: readonly {
    readonly entryId: EntryId
    readonly book: Book
    readonly steps: readonly {
      readonly at: Instant
      readonly by: AccountId
      readonly act: EntryAct
    }[]
  }[]
  readonly endsAt: Instant
}

const DAY_MS = 86_400_000

/**
 * Plays a round into the ledger in one transaction: the office where it is new, the round,
 * accounts that the office lacks, its batches and its cases. Each act is recorded at the moment it tells.
 */
export function loadRound(context: OfficeContext, played: PlayedRound): Promise<Result<number>> {
  const administrator = actorNamed(played, 'administrator')
  return inOneTransaction(context, administrator, async (shared) => {
    const opening = { ...shared, now: () => openedAt(played) }
    await openOffice(opening, administrator, {
      name: played.office.name,
      accountName: nameOf(played, administrator),
    })
    const head = actorNamed(played, 'head')
    const round = await openRound(opening, head, { settings: played.settings })
    if (!round.ok) return round
    for (const account of played.accounts) {
      await createAccount(opening, administrator, { ...account, accountId: account.id })
    }
    for (const batch of played.batches) {
      const opened = await openBatch({ ...shared, now: () => batch.handedOverAt }, head, { batch })
      if (!opened.ok) return opened
    }
    const histories = played.cases.map((one) => historyOf(played, one))
    const recorded = await recordHistories(shared, head, { roundId: played.settings.id, histories })
    if (!recorded.ok) return recorded
    const kept = await playEntries(shared, played)
    return kept.ok ? agreed(recorded.value) : kept
  })
}

/** Plays the office's books: each act by its own post, at its own moment. */
async function playEntries(shared: OfficeContext, played: PlayedRound): Promise<Result<null>> {
  const roundId = played.settings.id
  for (const { entryId, book, steps } of played.entries) {
    for (const [index, { at, by, act }] of steps.entries()) {
      const moment = later(at, index + 1)
      const context = { ...shared, now: () => moment }
      const on = index === 0 ? { roundId, book, newId: entryId } : { entryId }
      const done = await actOnEntry(context, actorNamed(played, by), { ...on, act })
      if (!done.ok) return done
    }
  }
  return agreed(null)
}

/** The account of a round that acts in a role. Throws a RangeError when nobody does: a slip in the round itself. */
export function actorNamed(played: PlayedRound, id: string): Actor {
  const account = played.accounts.find((one) => one.id === id)
  if (!account) throw new RangeError(`${played.settings.id} has no account ${id}`)
  return {
    officeId: played.office.id,
    accountId: account.id,
    role: account.role,
    unitId: account.unitId,
  }
}

function nameOf(played: PlayedRound, actor: Actor): string {
  return played.accounts.find((one) => one.id === actor.accountId)?.name ?? ''
}

/** A day before anything happens in it. */
function openedAt({ batches, endsAt }: PlayedRound): Instant {
  const first = batches.map((batch) => batch.handedOverAt).sort()[0] ?? endsAt
  return later(first, -DAY_MS)
}

/** Acts of one minute are told apart by milliseconds, in their order. */
function historyOf(played: PlayedRound, { caseId, steps }: PlayedRound['cases'][number]): History {
  return {
    caseId,
    steps: steps.map(({ at, by, act }, index) => ({
      at: later(at, index + 1),
      actor: actorNamed(played, by),
      act,
    })),
  }
}
