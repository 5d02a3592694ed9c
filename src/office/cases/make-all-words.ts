import type { Actor } from '../../core/account/actor.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import { archiveEarlierIssues } from '../archive/archive-own-issues.ts'
import type { OfficeContext } from '../context.ts'
import { listOffices } from '../rounds/list-offices.ts'
import { listRounds } from '../rounds/show-round.ts'
import { makeWaitingWords } from './make-waiting-words.ts'

/** Makes all search words of a round that still wait, portion after portion, until none are left or `goesOn` says no. */
export async function makeAllWords(
  context: OfficeContext,
  actor: Actor,
  roundId: RoundId,
  goesOn: (made: number) => boolean = () => true,
): Promise<void> {
  for (let total = 0; goesOn(total); ) {
    const portion = await makeWaitingWords(context, actor, { roundId })
    if (!portion.ok || portion.value.isDone) return
    total += portion.value.made
  }
}

/** The same for every round of every office: what an import left when it was broken off; and issues published before there was an archive are put into it. */
export async function makeWordsEverywhere(
  context: OfficeContext,
  goesOn: () => boolean,
): Promise<void> {
  for (const { officeId } of await listOffices(context)) {
    const actor = programOf(officeId)
    if (goesOn()) await archiveEarlierIssues(context, actor)
    const rounds = await listRounds(context, actor)
    if (!rounds.ok) continue
    for (const { roundId } of rounds.value) await makeAllWords(context, actor, roundId, goesOn)
  }
}

/** The program itself, which has to see every case of the office to index it. */
function programOf(officeId: OfficeId): Actor {
  return { officeId, accountId: 'program' as AccountId, role: 'clerk', unitId: null }
}
