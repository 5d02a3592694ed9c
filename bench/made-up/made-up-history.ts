import { addDays } from '../../src/core/calendar/day.ts'
import { dayOfInstant, later } from '../../src/core/calendar/instant.ts'
import type { Progress, Verdict } from '../../src/core/case/case.ts'
import type { Intake } from '../../src/core/case/case-event.ts'
import type { ClaimId } from '../../src/core/ledger/ids.ts'
import type { Batch } from '../../src/core/round/batch.ts'
import { actsOf, type PartPlot, type Reach } from '../../src/demonstration/life.ts'
import { type InventedPetition, inventPetition } from '../../src/demonstration/petitions.ts'
import { demonstrationCaseId } from '../../src/demonstration/script.ts'
import { cycled } from '../../src/demonstration/spread.ts'
import { unitNamed } from '../../src/demonstration/unit-named.ts'
import { UNIT_FIGURES } from '../../src/demonstration/yongzhou-2020-figures.ts'
import type { History } from '../../src/office/cases/record-histories.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import type { MadeUpRound } from './made-up-round.ts'
import { roadOf, worksOf } from './names.ts'

/** Unit names as often as the round of 2020 had petitions of each, mixed. */
const UNIT_NAMES = UNIT_FIGURES.flatMap(({ name, handedOver }) =>
  Array.from({ length: handedOver }, (_, n) => ({ name, at: (n + 0.5) / handedOver })),
)
  .sort((a, b) => a.at - b.at)
  .map(({ name }) => name)

const KINDS = ['air', 'water', 'noise', 'air', 'water', 'ecology', 'noise', 'other'] as const
const CATEGORY = {
  air: '大气污染',
  water: '水污染',
  noise: '噪声污染',
  ecology: '生态破坏',
  other: '其它污染',
} as const
const REACHES: readonly Reach[] = [
  ...(['reported', 'verified', 'signedOff', 'replied', 'signedFor'] as const),
  ...(['reported', 'verified', 'signedOff', 'replied', 'assigned'] as const),
]
const PROGRESS: readonly Progress[] = ['notStarted', 'onSchedule', 'notStarted', 'behind']
const VERDICTS: readonly Verdict[] = ['substantiated', 'mostly', 'unsubstantiated', 'partly']
/** One case in so many is led by two units. */
const JOINT_EVERY = 97
const DAY_MS = 86_400_000

/** Everything that is done with the n-th petition of the round; the same number tells the same. */
export function madeUpHistory(round: MadeUpRound, n: number): History {
  const batch = batchOf(round, n)
  const kind = cycled(KINDS, n)
  const unitName = unitNameOf(n)
  const petition = inventPetition(kind, unitName, n)
  const steps = actsOf({
    intake: intakeOf(batch, petition, { n, categories: categoriesOf(n) }),
    handOver: { from: round.settings.team.name, to: round.settings.office.name },
    handedOverAt: batch.handedOverAt,
    endsAt: later(batch.handedOverAt, 5 * DAY_MS),
    parts: leadNames(n).map((name) => partOf(round, n, { name, petition })),
    supportUnits: [],
    supervisingUnit: null,
    progress: cycled(PROGRESS, n),
    givenDueOn: null,
    extra: [],
  })
  return {
    caseId: demonstrationCaseId(1, n + 1),
    steps: steps.map(({ at, by, act }, index) => ({
      at: later(at, index + 1),
      actor: actorNamed(round, by),
      act,
    })),
  }
}

function batchOf({ batches, perEvening }: MadeUpRound, n: number): Batch {
  const batch = batches[Math.floor(n / perEvening)]
  if (!batch) throw new RangeError(`no evening for case ${n}`)
  return batch
}

/** Petitions stand in other places of the row from one evening to the next. */
function unitNameOf(n: number): string {
  return cycled(UNIT_NAMES, n * 17)
}

function leadNames(n: number): readonly string[] {
  const first = unitNameOf(n)
  if (n % JOINT_EVERY !== 0) return [first]
  return [first, first === '零陵' ? '冷水滩' : '零陵']
}

function categoriesOf(n: number): readonly string[] {
  const first = CATEGORY[cycled(KINDS, n)]
  const second = CATEGORY[cycled(KINDS, n + 1)]
  return n % 3 === 0 && first !== second ? [first, second] : [first]
}

function intakeOf(
  batch: Batch,
  petition: InventedPetition,
  { n, categories }: { readonly n: number; readonly categories: readonly string[] },
): Intake {
  const isLetter = n % 10 === 9
  const number = `${isLetter ? 'X' : 'D'}1YZ2020${String(n + 1).padStart(7, '0')}`
  return {
    kind: 'petition',
    number,
    numberRaw: number,
    batchId: batch.id,
    channel: isLetter ? 'letter' : 'call',
    receivedOn: addDays(dayOfInstant(batch.handedOverAt), isLetter ? -2 : 0),
    isKey: n % 5 === 2,
    categories: [...categories],
    industry: petition.nuisance.industry,
    place: petition.place,
    text: `${petition.text}涉及${roadOf(n)}旁的${worksOf(n)}。`,
    requirement: '',
    claims: petition.nuisance.claims.map((text, index) => ({
      id: String(index + 1) as ClaimId,
      text,
      isInScope: true,
      verdict: null,
    })),
    mentions: [],
    repeat: null,
    splitPlus: n % 211 === 0 ? 1 : 0,
    remark: '',
    other: {},
  }
}

function partOf(
  { settings }: MadeUpRound,
  n: number,
  { name, petition }: { readonly name: string; readonly petition: InventedPetition },
): PartPlot {
  return {
    unitId: unitNamed(settings, name),
    reach: cycled(REACHES, n * 3 + Math.floor(n / 10)),
    findings: petition.nuisance.findings,
    handling: petition.nuisance.handling,
    verdicts: petition.nuisance.claims.map((_, at) => cycled(VERDICTS, n + at)),
    status: n % 7 === 0 ? 'partlyClosed' : 'closed',
    asksExtensionUntil: null,
  }
}
