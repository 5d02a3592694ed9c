import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { OverviewCounts } from '../../core/statistics/overview.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { askOverview } from './ask-overview.ts'

/** One of the rounds of a stationing with its own counts; nothing of one is counted in another. */
export type RoundBeside = {
  readonly roundId: RoundId
  readonly title: string
  readonly counts: OverviewCounts
}

/** A round and those that run beside it in one stationing (a special inspection beside a look-back), as of one instant, each by itself and all together. */
export function askBeside(
  context: OfficeContext,
  actor: Actor,
  { roundId, asOf }: { readonly roundId: RoundId; readonly asOf: AsOf },
): Promise<Result<{ readonly rounds: readonly RoundBeside[]; readonly together: OverviewCounts }>> {
  return inSnapshot(context, actor, async (sharing) => {
    const known = await roundsOfOffice(sharing.transaction, actor.officeId)
    const own = known.find((one) => one.roundId === roundId)
    if (!own) return refused('round-unknown', { round: roundId })
    const beside = new Set(own.settings.beside ?? [])
    // One of the two names the other: that is enough.
    const all = known.filter(
      (one) =>
        one.roundId === roundId ||
        beside.has(one.roundId) ||
        one.settings.beside?.includes(roundId) === true,
    )
    const rounds: RoundBeside[] = []
    for (const one of all) {
      const overview = await askOverview(sharing, actor, { roundId: one.roundId, asOf })
      if (!overview.ok) return overview
      rounds.push({ roundId: one.roundId, title: one.title, counts: overview.value.total })
    }
    return agreed({ rounds, together: sumOf(rounds.map(({ counts }) => counts)) })
  })
}

function sumOf(all: readonly OverviewCounts[]): OverviewCounts {
  const [first, ...rest] = all
  if (!first) throw new RangeError('a round stands beside nothing')
  const names = Object.keys(first) as (keyof OverviewCounts)[]
  return Object.fromEntries(
    names.map((name) => [name, rest.reduce((sum, one) => sum + one[name], first[name])]),
  ) as OverviewCounts
}
