import { recordHistories } from '../../src/office/cases/record-histories.ts'
import type { OfficeContext } from '../../src/office/context.ts'
import { actorNamed, loadRound } from '../../src/office/demonstration/load-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { madeUpHistory } from './made-up-history.ts'
import type { MadeUpRound } from './made-up-round.ts'

/** Opens the office and its round; no case yet. */
export async function openMadeUpRound(context: OfficeContext, round: MadeUpRound): Promise<void> {
  agreedValue(await loadRound(context, round))
}

/** Takes the histories from `from` up to `to` into the round by their acts, each decided by the rules. */
export async function playInto(
  context: OfficeContext,
  round: MadeUpRound,
  places: Iterable<number>,
): Promise<void> {
  const histories = [...places].map((n) => madeUpHistory(round, n))
  const roundId = round.settings.id
  agreedValue(await recordHistories(context, actorNamed(round, 'head'), { roundId, histories }))
}

/** The numbers from `from` up to, not including, `to`. */
export function* numbersFrom(from: number, to: number): Generator<number> {
  for (let n = from; n < to; n += 1) yield n
}
