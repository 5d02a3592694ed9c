import { dayOfInstant, type Instant, instantOfMillis, millisOf } from '../core/calendar/instant.ts'
import type { Progress } from '../core/case/case.ts'
import type { Intake } from '../core/case/case-event.ts'
import type { ClaimId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import { officeAccount } from './cast.ts'
import { actsOf, dayAfter } from './life.ts'
import { PLACES } from './places.ts'
import { type CaseHistory, demonstrationCaseId, type Step } from './script.ts'
import { cycled } from './spread.ts'
import { FINDINGS, type Finding } from './texts/findings.ts'
import { unitNamed } from './unit-named.ts'

/** What becomes of one covert finding by the day of the issue. */
export type FindingRole = {
  readonly index: number
  readonly unitName: string
  readonly batch: Batch
  readonly isVerified: boolean
  readonly isDone: boolean
  readonly isDifficult: boolean
}

const REFERRED: Finding = {
  site: '多家铸造企业',
  category: '大气',
  industry: '工业',
  problem: '铸造企业除尘设施老化，存在突出生态环境风险隐患。',
  told: '蓝山铸造企业突出生态环境风险隐患问题。',
  requirement: '全面排查风险隐患，一企一策整改。',
  rectified: '',
}

/** Everything that is done with one covert finding or referred problem of 2024. */
export function findingHistory(
  settings: RoundSettings,
  role: FindingRole,
  endsAt: Instant,
): CaseHistory {
  const isReferred = role.batch.kind === 'referredProblem'
  const finding = isReferred ? REFERRED : cycled(FINDINGS, role.index * 3 + role.batch.number)
  const unitId = unitNamed(settings, role.unitName)
  const steps = actsOf({
    intake: intakeOf(role, finding),
    handOver: { from: settings.team.name, to: settings.office.name },
    handedOverAt: role.batch.handedOverAt,
    endsAt: instantOfMillis(millisOf(endsAt) - 3_600_000),
    parts: [
      {
        unitId,
        reach: role.isDone ? 'replied' : role.isVerified ? 'verified' : 'signedFor',
        findings: `经现场核查，${finding.problem}情况属实。`,
        handling: finding.rectified,
        verdicts: ['substantiated'],
        status: 'closed',
        asksExtensionUntil: null,
      },
    ],
    supportUnits: [],
    supervisingUnit: role.isDifficult ? unitNamed(settings, '市生态环境局') : null,
    progress: progressOf(role),
    givenDueOn: dayAfter(role.batch.handedOverAt, 20),
    extra: role.isDifficult ? [sortedOut(settings, endsAt)] : [],
  })
  return { caseId: demonstrationCaseId(2024, role.index + 1), steps }
}

function intakeOf(role: FindingRole, finding: Finding): Intake {
  const place = `${cycled(PLACES[role.unitName] ?? [''], role.index)}${finding.site}`
  return {
    kind: role.batch.kind,
    number: null,
    numberRaw: null,
    batchId: role.batch.id,
    channel: null,
    receivedOn: dayOfInstant(role.batch.handedOverAt),
    isKey: false,
    categories: [finding.category],
    industry: finding.industry,
    place,
    text: finding.told ?? `${place}：${finding.problem}`,
    requirement: finding.requirement,
    claims: [{ id: '1' as ClaimId, text: finding.problem, isInScope: true, verdict: null }],
    mentions: [],
    repeat: null,
    splitPlus: 0,
    remark: '',
    other: {},
  }
}

function progressOf(role: FindingRole): Progress {
  if (role.isDone) return 'done'
  return role.isVerified
    ? cycled<Progress>(['onSchedule', 'onSchedule', 'behind', 'ahead'], role.index)
    : 'notStarted'
}

/** The office's own sorting-out of an afternoon, with the leaders that the round's rule asks. */
function sortedOut(settings: RoundSettings, endsAt: Instant): Step {
  const posts = settings.leaderRules.find((rule) => rule.appliesTo === 'difficult')?.posts ?? [
    '县市区党委政府主要负责人',
  ]
  const at = instantOfMillis(millisOf(endsAt) - 1_800_000)
  return {
    at,
    by: officeAccount('clerk'),
    act: {
      act: 'sortOut',
      on: dayOfInstant(at),
      reason: '整改工程量大、涉及部门多，需专班推进。',
      leaders: posts,
    },
  }
}
