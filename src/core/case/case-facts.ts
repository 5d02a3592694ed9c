import type { Day } from '../calendar/day.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import type { BatchId, UnitId } from '../ledger/ids.ts'
import { type ParentOf, unitsAbove } from '../unit/unit-tree.ts'
import type {
  Case,
  CaseKind,
  Channel,
  ClosingStatus,
  Measure,
  Part,
  PartStep,
  Progress,
  Verdict,
} from './case.ts'
import { isVerified, statusOfParts, stepOfCase, verdictOfCase } from './derive.ts'

/** What figures count and lists filter by: one version of a case, flat. */
export type CaseFacts = {
  readonly kind: CaseKind
  readonly batchId: BatchId | null
  readonly channel: Channel | null
  readonly isKey: boolean
  readonly isDifficult: boolean
  readonly isRepeat: boolean
  readonly splitPlus: number
  readonly categories: readonly string[]
  readonly industry: string | null
  /** The units that lead a part, in the order of dispatch; `partStatuses` and `partSteps` run beside it. */
  readonly leadUnits: readonly UnitId[]
  readonly partStatuses: readonly ClosingStatus[]
  readonly partSteps: readonly PartStep[]
  /** Every unit with any role, those to which it was handed on, and the units above all of them: who may see the case. */
  readonly involvedUnits: readonly UnitId[]
  readonly step: PartStep | 'received' | 'handedOver'
  readonly status: ClosingStatus
  readonly verdict: Verdict | null
  readonly progress: Progress
  readonly isVerified: boolean
  readonly handedOverOn: Day | null
  /** The earliest deadline among parts still open; null where none runs. */
  readonly dueOn: Day | null
  readonly measures: readonly Pick<Measure, 'kind' | 'unitId' | 'quantity' | 'unitOfCount'>[]
}

/** The facts of a case; `dueOn` gives the deadline that runs for a part, or null; `parentOf` is the round's tree of units. */
export function factsOf(
  state: Case,
  dueOn: (part: Part) => Day | null,
  parentOf: ParentOf = () => null,
): CaseFacts {
  const { parts } = state
  const open = parts.filter((part) => part.status === 'open').flatMap((part) => dueOn(part) ?? [])
  const first = state.handOvers[0]
  return {
    kind: state.kind,
    batchId: state.batchId,
    channel: state.channel,
    isKey: state.isKey,
    isDifficult: state.difficult !== null,
    isRepeat: state.repeat?.isRepeat === true,
    splitPlus: state.splitPlus,
    categories: state.categories,
    industry: state.industry,
    leadUnits: parts.map((part) => part.unitId),
    partStatuses: parts.map((part) => part.status),
    partSteps: parts.map((part) => part.step),
    involvedUnits: unitsInvolved(state, parentOf),
    step: stepOfCase(state),
    status: statusOfParts(parts),
    verdict: verdictOfCase(state),
    progress: state.progress,
    isVerified: isVerified(state),
    handedOverOn: first ? dayOfInstant(first.at) : null,
    dueOn: open.sort()[0] ?? null,
    measures: state.measures.map(({ kind, unitId, quantity, unitOfCount }) => ({
      kind,
      unitId,
      quantity,
      unitOfCount,
    })),
  }
}

function unitsInvolved({ roles, parts }: Case, parentOf: ParentOf): readonly UnitId[] {
  const below = parts.flatMap(({ handOns = [] }) =>
    handOns.filter(({ step }) => step !== 'recalled').map(({ to }) => to),
  )
  const own = [...roles.map(({ unitId }) => unitId), ...below]
  return [...new Set([...own, ...own.flatMap((unitId) => unitsAbove(unitId, parentOf))])]
}
