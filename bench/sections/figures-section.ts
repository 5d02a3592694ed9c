import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import type { MadeUpRound } from '../made-up/made-up-round.ts'
import { measureFigures } from './figures/measure-figures.ts'
import { withOffice } from './office-ledger.ts'
import type { Section } from './section.ts'

/** Figures of an office of 5,000 cases. */
export const FIGURES: Section = {
  name: 'figures',
  title: 'Figures, 5,000 cases',
  run: ({ isQuick }) =>
    withOffice(isQuick ? 120 : 5_000, ({ context, owner, round }) =>
      measureFigures({
        section: 'figures',
        ledger: { context, owner, actor: actorNamed(round, 'clerk'), roundId: round.settings.id },
        ...timeOf(round),
        runs: isQuick ? 2 : 60,
        shares: isQuick ? [1] : [0.25, 0.5, 0.75, 1],
        atMost: 50,
      }),
    ),
}

/** From the first hand-over to the last act. */
export function timeOf({ batches, endsAt }: MadeUpRound): { from: string; to: string } {
  return { from: batches[0]?.handedOverAt ?? endsAt, to: endsAt }
}
