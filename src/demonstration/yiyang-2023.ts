import { day } from '../core/calendar/day.ts'
import { instantAt } from '../core/calendar/instant.ts'
import type { Channel } from '../core/case/case.ts'
import type { Intake } from '../core/case/case-event.ts'
import type { BatchId, ClaimId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import { YIYANG_2023 } from '../core/round/ready-made/yiyang-2023.ts'
import { castOf } from './cast.ts'
import { YIYANG_2023_ENTRIES } from './entries/yiyang-2023-entries.ts'
import { writeItem } from './items/write-item.ts'
import { YIYANG_2023_ITEMS } from './items/yiyang-2023-items.ts'
import { actsOf, type Reach } from './life.ts'
import { inventPetition, type NuisanceKind } from './petitions.ts'
import { type CaseHistory, demonstrationCaseId, type Script } from './script.ts'
import { cycled } from './spread.ts'
import { unitNamed } from './unit-named.ts'

/** The third issue prints 17 handed over by eight in the morning of 30 June, 4 of them key. */
const UNITS = [
  '赫山',
  '资阳',
  '南县',
  '沅江',
  '桃江',
  '赫山',
  '安化',
  '资阳',
  '大通湖',
  '赫山',
  '高新区',
  '南县',
  '沅江',
  '桃江',
  '赫山',
  '资阳',
  '安化',
]
const KINDS: readonly (readonly [NuisanceKind, string])[] = [
  ['air', '大气'],
  ['noise', '噪声'],
  ['water', '水'],
  ['air', '大气'],
  ['other', '其他'],
]
const KEY_PLACES: readonly number[] = [0, 4, 9, 15]
const FIRST_BATCH = 8
const HANDED_OVER = [
  instantAt(day('2023-06-29'), '08:30'),
  instantAt(day('2023-06-30'), '07:30'),
] as const
const ISSUED_ON = day('2023-07-01')

/** The first days of the second provincial round in 益阳: two batches of petitions. */
export function yiyang2023(): Script {
  const batches = HANDED_OVER.map(
    (handedOverAt, index): Batch => ({
      id: `petition-${index + 1}` as BatchId,
      roundId: YIYANG_2023.id,
      kind: 'petition',
      number: index + 1,
      provincialNumber: index + 1,
      windowFrom: null,
      windowTo: null,
      handedOverAt,
      announcedCount: index === 0 ? FIRST_BATCH : UNITS.length - FIRST_BATCH,
      note: '',
    }),
  )
  return {
    office: { id: YIYANG_2023.officeId, name: '益阳市生态环境保护督察协调联络机构' },
    accounts: castOf(YIYANG_2023),
    settings: YIYANG_2023,
    batches,
    cases: UNITS.map((name, index) =>
      history(name, index, batches[index < FIRST_BATCH ? 0 : 1] as Batch),
    ),
    entries: YIYANG_2023_ENTRIES,
    items: YIYANG_2023_ITEMS.map((item) => writeItem(YIYANG_2023, item, YIYANG_2023_ENTRIES)),
    issue: { numberOfYear: 3, runningNumber: 3, keyNumbers: null },
    endsAt: instantAt(ISSUED_ON, '22:00'),
    issuedOn: ISSUED_ON,
  }
}

function history(unitName: string, index: number, batch: Batch): CaseHistory {
  const [kind, category] = cycled(KINDS, index)
  const petition = inventPetition(kind, unitName, index)
  const channel: Channel = index % 9 === 8 ? 'letter' : 'call'
  const isKey = KEY_PLACES.includes(index)
  const number = `${channel === 'call' ? 'D' : 'X'}2YY2023${String(index + 1).padStart(5, '0')}`
  const intake: Intake = {
    kind: 'petition',
    number,
    numberRaw: isKey ? `${number}*` : number,
    batchId: batch.id,
    channel,
    receivedOn: day(batch.number === 1 ? '2023-06-28' : '2023-06-29'),
    isKey,
    categories: [category],
    industry: petition.nuisance.industry,
    place: petition.place,
    text: petition.text,
    requirement: '',
    claims: petition.nuisance.claims.map((text, nth) => ({
      id: String(nth + 1) as ClaimId,
      text,
      isInScope: true,
      verdict: null,
    })),
    mentions: [],
    repeat: null,
    splitPlus: 0,
    remark: '',
    other: {},
  }
  const reach: Reach =
    batch.number === 1
      ? cycled<Reach>(['verified', 'replied'], index)
      : cycled<Reach>(['signedFor', 'verified'], index)
  const steps = actsOf({
    intake,
    handOver: { from: YIYANG_2023.team.name, to: YIYANG_2023.office.name },
    handedOverAt: batch.handedOverAt,
    endsAt: instantAt(ISSUED_ON, '09:00'),
    parts: [
      {
        unitId: unitNamed(YIYANG_2023, unitName),
        reach,
        findings: petition.nuisance.findings,
        handling: petition.nuisance.handling,
        verdicts: petition.nuisance.claims.map(() => 'substantiated'),
        status: 'closed',
        asksExtensionUntil: null,
      },
    ],
    supportUnits: [],
    supervisingUnit: null,
    progress: 'notStarted',
    givenDueOn: null,
    extra: [],
  })
  return { caseId: demonstrationCaseId(2023, index + 1), steps }
}
