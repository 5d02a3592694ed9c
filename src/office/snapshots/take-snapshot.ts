import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type {
  Snapshot,
  SnapshotCase,
  SnapshotFigure,
  SnapshotFigureName,
  SnapshotList,
  SnapshotListName,
} from '../../core/snapshot/snapshot.ts'
import { SNAPSHOT_FIGURES, snapshotQuestion } from '../../core/snapshot/snapshot-questions.ts'
import type { Figure } from '../../core/statistics/figure.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { wordPart, wordQuestion } from '../../core/wording/question-words.ts'
import type { WordingBasis } from '../../core/wording/wording-basis.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { type ListedCase, listedCases } from '../../db/snapshots/listed-cases.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { askFigures } from '../figures/ask-figures.ts'

export type TakeSnapshot = {
  readonly roundId: RoundId
  /** Now, as now known, where nothing is said. */
  readonly asOf?: AsOf
  /** The lists that the city agrees to tell; none where nothing is said. */
  readonly lists?: readonly SnapshotListName[]
}

/** The figures of a round as of an instant, with their definitions, for the province's office: counted in one snapshot of the ledger. */
export function takeSnapshot(
  context: OfficeContext,
  actor: Actor,
  { roundId, asOf = { at: context.now(), clock: 'asNowKnown' }, lists = [] }: TakeSnapshot,
): Promise<Result<Snapshot>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('exportSnapshot', actor)
    if (!right.ok) return right
    const { transaction } = sharing
    const { officeId } = actor
    const round = await findRound(transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const { settings } = round
    const questions = SNAPSHOT_FIGURES.map((name) => snapshotQuestion(name, { roundId, asOf }))
    const figures = await askFigures(sharing, actor, questions)
    if (!figures.ok) return figures
    const basis = { settings, batches: await batchesOfRound(transaction, { officeId, roundId }) }
    const told: SnapshotList[] = []
    for (const name of lists) {
      const question = snapshotQuestion(name, { roundId, asOf })
      const cases = await listedCases(transaction, { officeId, ...question })
      told.push({ name, cases: cases.map((one) => caseTold(one, settings)) })
    }
    return agreed({
      ...{ format: 'huiyin-snapshot', version: 1, officeId, office: settings.office.name },
      ...{ roundId, title: settings.title, keyWord: settings.keyWord, asOf },
      madeAt: context.now(),
      figures: SNAPSHOT_FIGURES.flatMap((name, at) => {
        const figure = figures.value[at]
        return figure ? [figureTold(name, figure, basis)] : []
      }),
      lists: told,
    })
  })
}

function figureTold(name: SnapshotFigureName, figure: Figure, basis: WordingBasis): SnapshotFigure {
  const { question, parts } = figure
  const words = parts.map(({ key }) => [key, wordPart(question.by, key, basis)] as const)
  const definition = wordQuestion(question, basis)
  return { name, definition, figure, words: Object.fromEntries(words) }
}

function caseTold({ leadUnits, ...rest }: ListedCase, settings: RoundSettings): SnapshotCase {
  return { ...rest, units: leadUnits.map((id) => unitWord(id, settings)) }
}

/** What its file is called: `huiyin-yongzhou-2020-20201108T1559Z.json`. */
export function snapshotName({ roundId, asOf }: Snapshot): string {
  const moment = asOf.at.slice(0, 16).replaceAll(/[-:]/g, '')
  return `huiyin-${roundId}-${moment}Z.json`
}
