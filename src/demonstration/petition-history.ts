import { addDays } from '../core/calendar/day.ts'
import { dayOfInstant, instantAt } from '../core/calendar/instant.ts'
import type { Channel, Claim, Progress, Verdict } from '../core/case/case.ts'
import type { Intake } from '../core/case/case-event.ts'
import type { ClaimId } from '../core/ledger/ids.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import { actsOf, type CasePlot, type PartPlot, type Reach } from './life.ts'
import { measuresOf } from './measures.ts'
import type { PetitionRole } from './petition-role.ts'
import { type InventedPetition, inventPetition } from './petitions.ts'
import { type CaseHistory, demonstrationCaseId } from './script.ts'
import { cycled } from './spread.ts'
import { NAMED_KEY_CASES } from './texts/named-key-cases.ts'
import { unitNamed } from './unit-named.ts'
import { JOINT_UNITS } from './yongzhou-2020-figures.ts'

const CATEGORY_NAMES = {
  air: '大气污染',
  water: '水污染',
  noise: '噪声污染',
  ecology: '生态破坏',
  other: '其它污染',
  soil: '土壤',
} as const

const PREFIX: Readonly<Partial<Record<Channel, string>>> = { call: 'D1YZ2020', letter: 'X1YZ2020' }
const CLOSED_BY = instantAt('2020-11-08' as never, '16:00')

/** Everything that is done with one petition of the look-back of 2020. */
export function historyOf(settings: RoundSettings, role: PetitionRole): CaseHistory {
  const number = `${PREFIX[role.channel] ?? ''}${String(role.serial).padStart(5, '0')}`
  const named = NAMED_KEY_CASES[number]
  const petition =
    named ?? inventPetition(role.categories[0] ?? 'other', role.unitNames[0] ?? '', role.index)
  const verdicts =
    named?.verdicts ?? petition.nuisance.claims.map((_, nth) => verdictOf(role.index + nth))
  const plot: CasePlot = {
    intake: intakeOf(role, number, petition),
    handOver: { from: settings.team.name, to: settings.office.name },
    handedOverAt: role.batch.handedOverAt,
    endsAt: CLOSED_BY,
    parts: role.unitNames.map((name) => partOf(settings, role, { name, petition, verdicts })),
    supportUnits: [],
    supervisingUnit: role.isKey ? unitNamed(settings, '市生态环境局') : null,
    progress: progressOf(role),
    givenDueOn: null,
    extra: [],
  }
  const steps = actsOf(plot)
  return {
    caseId: demonstrationCaseId(2020, role.index + 1),
    steps: [...steps, ...measuresOf(settings, role, { number, steps })],
  }
}

function intakeOf(role: PetitionRole, number: string, petition: InventedPetition): Intake {
  return {
    kind: 'petition',
    number,
    numberRaw: role.isKey ? `${number}*` : number,
    batchId: role.batch.id,
    channel: role.channel,
    receivedOn: addDays(dayOfInstant(role.batch.handedOverAt), role.channel === 'letter' ? -2 : 0),
    isKey: role.isKey,
    categories: role.categories.map((category) => CATEGORY_NAMES[category]),
    industry: petition.nuisance.industry,
    place: petition.place,
    text: petition.text,
    requirement: '',
    claims: petition.nuisance.claims.map(claim),
    mentions: [],
    repeat: null,
    splitPlus: 0,
    remark: '',
    other: {},
  }
}

function claim(text: string, index: number): Claim {
  return { id: String(index + 1) as ClaimId, text, isInScope: true, verdict: null }
}

type Telling = {
  readonly name: string
  readonly petition: InventedPetition
  readonly verdicts: readonly Verdict[]
}

function partOf(settings: RoundSettings, role: PetitionRole, told: Telling): PartPlot {
  const reach = reachOf(role, told.name)
  const isStuck = reach === 'verified' && ageOf(role) > 4
  return {
    unitId: unitNamed(settings, told.name),
    reach,
    findings: told.petition.nuisance.findings,
    handling: told.petition.nuisance.handling,
    verdicts: told.verdicts,
    status: 'closed',
    asksExtensionUntil: isStuck ? addDays(dayOfInstant(CLOSED_BY), 7) : null,
  }
}

function ageOf(role: PetitionRole): number {
  return (Date.parse(CLOSED_BY) - Date.parse(role.batch.handedOverAt)) / 86_400_000
}

function reachOf(role: PetitionRole, unitName: string): Reach {
  const isDone = role.isJoint
    ? JOINT_UNITS.some((unit) => unit.name === unitName && unit.isDone)
    : role.isClosed
  if (isDone) return ageOf(role) > 4 ? 'reported' : 'signedOff'
  if (ageOf(role) > 4) return cycled<Reach>(['verified', 'replied', 'returned'], role.index)
  if (ageOf(role) > 1.5) return cycled<Reach>(['verified', 'signedFor', 'replied'], role.index)
  return cycled<Reach>(['signedFor', 'assigned', 'verified'], role.index)
}

function progressOf(role: PetitionRole): Progress {
  if (role.isClosed) return 'done'
  return ageOf(role) > 1.5
    ? cycled<Progress>(['onSchedule', 'behind', 'onSchedule', 'ahead'], role.index)
    : 'notStarted'
}

function verdictOf(place: number): Verdict {
  return cycled<Verdict>(
    ['substantiated', 'substantiated', 'mostly', 'substantiated', 'unsubstantiated', 'partly'],
    place,
  )
}
