import { day } from '../core/calendar/day.ts'
import { type Instant, instantAt } from '../core/calendar/instant.ts'
import type { Intake } from '../core/case/case-event.ts'
import type { BatchId, ClaimId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import { YIYANG_2020_DONGTING } from '../core/round/ready-made/yiyang-2020-dongting.ts'
import { castOf } from './cast.ts'
import { YIYANG_2020_DONGTING_ENTRIES } from './entries/yiyang-2020-dongting-entries.ts'
import { actsOf, type Reach } from './life.ts'
import { type CaseHistory, demonstrationCaseId, type Script } from './script.ts'
import { LAKE_MATTERS, type LakeMatter } from './texts/lake-matters.ts'
import { unitNamed } from './unit-named.ts'

const SECOND_DAY = day('2020-09-15')
const ENDS_AT = instantAt(SECOND_DAY, '22:00')
/** The first lead is put right at once; how far the others come by the second evening. */
const REACHES: readonly Reach[] = ['signedOff', 'verified', 'verified', 'signedFor', 'signedFor']

/** The special inspection of southern Dongting Lake beside the look-back of 2020 in 益阳: few cases, numbered and counted apart. */
export function yiyang2020Dongting(): Script {
  const settings = YIYANG_2020_DONGTING
  const leads = batchOf('lead', instantAt(day('2020-09-14'), '18:00'))
  const petitions = batchOf('petition', instantAt(SECOND_DAY, '09:00'))
  return {
    office: { id: settings.officeId, name: '益阳市生态环境保护督察协调联络机构' },
    accounts: castOf(settings),
    settings,
    batches: [leads, petitions],
    cases: LAKE_MATTERS.map((matter, index) =>
      historyOf(matter, index, matter.kind === 'lead' ? leads : petitions),
    ),
    entries: YIYANG_2020_DONGTING_ENTRIES,
    items: [],
    // 统一报告反馈: the look-back's bulletin tells of both.
    issue: null,
    endsAt: ENDS_AT,
    issuedOn: SECOND_DAY,
  }
}

function batchOf(kind: LakeMatter['kind'], handedOverAt: Instant): Batch {
  return {
    id: `${kind}-1` as BatchId,
    roundId: YIYANG_2020_DONGTING.id,
    ...{ kind, number: 1, provincialNumber: null, windowFrom: null, windowTo: null },
    ...{ handedOverAt, note: '' },
    announcedCount: LAKE_MATTERS.filter((matter) => matter.kind === kind).length,
  }
}

function historyOf(matter: LakeMatter, index: number, batch: Batch): CaseHistory {
  const { findings, handling } = matter
  const steps = actsOf({
    intake: intakeOf(matter, index, batch),
    handOver: { from: YIYANG_2020_DONGTING.team.name, to: YIYANG_2020_DONGTING.office.name },
    handedOverAt: batch.handedOverAt,
    endsAt: instantAt(SECOND_DAY, '20:00'),
    parts: [
      {
        unitId: unitNamed(YIYANG_2020_DONGTING, matter.unit),
        reach: REACHES[index] ?? 'signedFor',
        ...{ findings, handling, verdicts: ['substantiated'], status: 'closed' },
        asksExtensionUntil: null,
      },
    ],
    supportUnits: [],
    supervisingUnit: unitNamed(YIYANG_2020_DONGTING, '市生态环境局'),
    progress: index === 0 ? 'done' : 'notStarted',
    givenDueOn: null,
    extra: [],
  })
  return { caseId: demonstrationCaseId(20_201, index + 1), steps }
}

function intakeOf(matter: LakeMatter, index: number, batch: Batch): Intake {
  const number = `NDT2020${String(index + 1).padStart(3, '0')}`
  const { kind, channel, place, category, industry, problem } = matter
  return {
    ...{ kind, channel, place, industry, number, numberRaw: number, batchId: batch.id },
    receivedOn: day(kind === 'lead' ? '2020-09-14' : '2020-09-15'),
    ...{ isKey: index === 0, categories: [category] },
    text: kind === 'petition' ? `反映${place}${problem}，请求查处。` : `${place}：${problem}。`,
    requirement: '',
    claims: [{ id: '1' as ClaimId, text: problem, isInScope: true, verdict: null }],
    ...{ mentions: [], repeat: null, splitPlus: 0, remark: '', other: {} },
  }
}
