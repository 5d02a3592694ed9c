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
  ...(['reported', 'verified', 'signedFor', 'replied', 'signedFor'] as const),
  ...(['verified', 'signedOff', 'assigned', 'verified', 'signedFor'] as const),
]
const PROGRESS: readonly Progress[] = ['notStarted', 'onSchedule', 'notStarted', 'behind']
const VERDICTS: readonly Verdict[] = ['substantiated', 'mostly', 'unsubstantiated', 'partly']
/** One case in so many is led by two units. */
const JOINT_EVERY = 97
const DAY_MS = 86_400_000

/**
 * Everything that is done with the n-th petition of the round; the same number tells the same. The
 * petitions of every evening are those of the first but for their numbers, days, roads and works.
 */
export function madeUpHistory(round: MadeUpRound, n: number): History {
  const batch = batchOf(round, n)
  const nth = n % round.perEvening
  const petition = inventPetition(cycled(KINDS, nth), unitNameOf(nth), nth)
  const steps = actsOf({
    intake: intakeOf(batch, petition, { n, nth }),
    handOver: { from: round.settings.team.name, to: round.settings.office.name },
    handedOverAt: batch.handedOverAt,
    endsAt: later(batch.handedOverAt, 5 * DAY_MS),
    parts: leadNames(nth).map((name) => partOf(round, nth, { name, petition })),
    supportUnits: [],
    supervisingUnit: null,
    progress: cycled(PROGRESS, nth),
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

/** The digits of a case's number. */
export function serialOf(n: number): string {
  return String(n + 1).padStart(7, '0')
}

/** The last sentence of a petition: the road and the works that it tells of. */
export function sitesOf(n: number): string {
  return `涉及${roadOf(n)}旁的${worksOf(n)}。`
}

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
  { n, nth }: { readonly n: number; readonly nth: number },
): Intake {
  const isLetter = nth % 10 === 9
  const number = `${isLetter ? 'X' : 'D'}1YZ2020${serialOf(n)}`
  return {
    kind: 'petition',
    number,
    numberRaw: number,
    batchId: batch.id,
    channel: isLetter ? 'letter' : 'call',
    receivedOn: addDays(dayOfInstant(batch.handedOverAt), isLetter ? -2 : 0),
    isKey: nth % 5 === 2,
    categories: [...categoriesOf(nth)],
    industry: petition.nuisance.industry,
    place: petition.place,
    text: `${petition.text}${sitesOf(n)}`,
    requirement: '',
    claims: petition.nuisance.claims.map((text, index) => ({
      id: String(index + 1) as ClaimId,
      text,
      isInScope: true,
      verdict: null,
    })),
    mentions: [],
    repeat: null,
    splitPlus: nth % 211 === 0 ? 1 : 0,
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
