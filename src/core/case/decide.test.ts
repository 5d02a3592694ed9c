import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instant, later } from '../calendar/instant.ts'
import type { ClaimId, ExtensionId, MeasureId, UnitId } from '../ledger/ids.ts'
import type { CaseAct } from './case-act.ts'
import type { Circumstances } from './circumstances.ts'
import {
  actorOf,
  begun,
  circumstancesOf,
  claimOf,
  goneOn,
  HANDED_OVER,
  madeUpIntake,
  NORTH,
  SOUTH,
  type Story,
  storyOf,
  tellMore,
  UNWRITTEN,
  wayTo,
} from './testing/made-up-case.ts'

const ask = (story: Story, act: CaseAct, given: Partial<Circumstances> = {}) => {
  const { answer } = tellMore(story, act, circumstancesOf(given))
  return answer.ok ? 'allowed' : answer.refusal.code
}
const lead = (unitId: UnitId): CaseAct => ({
  act: 'dispatch',
  roles: [{ unitId, role: 'lead' }],
  givenDueOn: null,
})
const SENT_BACK: readonly CaseAct[] = [{ act: 'sendBack', unitId: NORTH, reason: 'not ours' }]

it('没有交办的不能转办，已经交办的不能重新登记', () => {
  const received = storyOf({ act: 'receive', intake: madeUpIntake() })
  expect(ask(received, lead(NORTH))).toBe('case-not-handed-over')
  const again: CaseAct = { act: 'receive', intake: madeUpIntake() }
  expect(ask(begun([NORTH]), again)).toBe('case-already-handed-over')
})

it('污染类型要是本轮次有的', () => {
  const given = { categories: new Set(['water']) }
  const air = madeUpIntake({ categories: ['water', 'air'] })
  expect(ask(UNWRITTEN, { act: 'receive', intake: air }, given)).toBe('category-unknown')
  expect(ask(UNWRITTEN, { act: 'receive', intake: air })).toBe('allowed')
  const changes = { categories: ['air'] }
  const correct: CaseAct = { act: 'correct', changes, reason: 'misread' }
  expect(ask(begun([NORTH]), correct, given)).toBe('category-unknown')
})

it('转办要有主办单位，单位要在名单里，同一单位不重复主办', () => {
  const handedOver = storyOf(
    { act: 'receive', intake: madeUpIntake() },
    { act: 'handOver', from: 'team', to: 'office', isOnTheSpot: false },
  )
  const support = { unitId: SOUTH, role: 'support' } as const
  expect(ask(handedOver, { act: 'dispatch', roles: [support], givenDueOn: null })).toBe(
    'no-lead-unit',
  )
  expect(ask(handedOver, lead('nowhere' as UnitId))).toBe('unit-unknown')
  expect(ask(begun([NORTH]), lead(NORTH))).toBe('unit-already-on-the-case')
  const twice = [NORTH, NORTH].map((unitId) => ({ unitId, role: 'lead' as const }))
  expect(ask(handedOver, { act: 'dispatch', roles: twice, givenDueOn: null })).toBe(
    'unit-already-on-the-case',
  )
})

it('已有的协办不能再加一次，新的协办可以', () => {
  const support: CaseAct = {
    act: 'dispatch',
    roles: [{ unitId: SOUTH, role: 'support' }],
    givenDueOn: null,
  }
  const story = goneOn(begun([NORTH]), [support])
  expect(story.state.parts).toHaveLength(1)
  expect(ask(story, support)).toBe('nothing-to-change')
})

it('退件之后可以再次转办给同一单位：重新待签收，退件记录和写明的时限都保留', () => {
  const dispatch: CaseAct = {
    act: 'dispatch',
    roles: [{ unitId: NORTH, role: 'lead' }],
    givenDueOn: day('2024-04-01'),
  }
  const story = goneOn(goneOn(goneOn(begun([SOUTH]), [dispatch]), SENT_BACK), [lead(NORTH)])
  const part = story.state.parts.find((one) => one.unitId === NORTH)
  expect(part).toMatchObject({ step: 'assigned', status: 'open', givenDueOn: '2024-04-01' })
  expect(part?.returns).toHaveLength(1)
  expect(story.state.parts).toHaveLength(2)
  expect(ask(story, { act: 'signFor', unitId: NORTH })).toBe('allowed')
})

it('每一步的发生时间不能早于上一步，也不能早于交办、晚于登记', () => {
  const verifiedAt = later(HANDED_OVER, 86_400_000)
  const story = goneOn(begun([NORTH]), [{ act: 'signFor', unitId: NORTH }], verifiedAt)
  const verify: CaseAct = { act: 'verify', unitId: NORTH, findings: '', verdicts: [] }
  expect(ask(story, verify, { happenedAt: later(verifiedAt, -1) })).toBe(
    'happened-before-the-last-step',
  )
  expect(ask(story, verify, { happenedAt: verifiedAt })).toBe('allowed')
  expect(ask(story, verify, { happenedAt: later(HANDED_OVER, -1) })).toBe(
    'happened-before-the-case',
  )
  expect(ask(story, verify, { happenedAt: instant('2031-01-01T00:00:00Z') })).toBe(
    'happened-in-the-future',
  )
})

it('核查时督察范围内的每项诉求都要有结论，结论只能给列出的诉求', () => {
  const claims = [claimOf('1'), claimOf('2'), claimOf('3', { isInScope: false })]
  const story = goneOn(begun([NORTH], claims), [{ act: 'signFor', unitId: NORTH }])
  const verify = (...ids: string[]): CaseAct => ({
    act: 'verify',
    unitId: NORTH,
    findings: '',
    verdicts: ids.map((id) => ({ claimId: id as ClaimId, verdict: 'partly' })),
  })
  expect(ask(story, verify('1'))).toBe('claims-without-verdict')
  expect(ask(story, verify('1', '9'))).toBe('claim-unknown')
  expect(ask(story, verify('1', '2'))).toBe('allowed')
})

it('联合件各管一段，最后一个部分办结时每项诉求都要有结论', () => {
  const claims = [claimOf('1')]
  const half = goneOn(begun([NORTH, SOUTH], claims), wayTo(NORTH, 'closed'))
  const [signOff, ...before] = wayTo(SOUTH, 'closed').toReversed()
  const ready = goneOn(half, before.toReversed())
  expect(signOff && ask(ready, signOff)).toBe('claims-without-verdict')
})

it('已办结的先重新办理才能再核查，阶段性办结的可以接着办', () => {
  const reply: CaseAct = { act: 'reply', unitId: NORTH, handling: 'more' }
  expect(ask(goneOn(begun([NORTH]), wayTo(NORTH, 'closed')), reply)).toBe('case-already-closed')
  expect(ask(goneOn(begun([NORTH]), wayTo(NORTH, 'partlyClosed')), reply)).toBe('allowed')
})

it('本轮次要行业审核的，办公室不能先审', () => {
  const replied = goneOn(begun([NORTH]), wayTo(NORTH, 'closed').slice(0, 3))
  const pass: CaseAct = { act: 'passByOffice', unitId: NORTH, opinion: '' }
  expect(ask(replied, pass, { needsAuthorityReview: true })).toBe('authority-review-missing')
  const passed = goneOn(replied, [{ act: 'passByAuthority', unitId: NORTH, opinion: '' }])
  expect(ask(passed, pass, { needsAuthorityReview: true })).toBe('allowed')
})

it('延期要晚于现在的时限，一次只能有一项待决定，决定只有一次', () => {
  const story = goneOn(begun([NORTH]), [{ act: 'signFor', unitId: NORTH }])
  const extensionId = 'e1' as ExtensionId
  const wish = (until: string): CaseAct => ({
    act: 'askExtension',
    unitId: NORTH,
    extensionId,
    until: day(until),
    reason: 'parts late',
  })
  const dueOn = () => day('2024-03-21')
  expect(ask(story, wish('2024-03-21'), { dueOn })).toBe('extension-not-later')
  const asked = goneOn(story, [wish('2024-03-28')])
  expect(ask(asked, wish('2024-03-29'), { dueOn })).toBe('extension-already-asked')
  const grant: CaseAct = {
    act: 'decideExtension',
    unitId: NORTH,
    extensionId,
    isGranted: true,
    reason: 'true',
  }
  expect(ask(goneOn(asked, [grant]), grant)).toBe('extension-already-decided')
})

it('只梳理没有办结的件，并且要写明领导', () => {
  const sortOut = (...leaders: string[]): CaseAct => ({
    act: 'sortOut',
    on: day('2024-03-14'),
    reason: '',
    leaders,
  })
  expect(ask(begun([NORTH]), sortOut())).toBe('leader-missing')
  expect(ask(begun([NORTH]), sortOut(' '))).toBe('leader-missing')
  expect(ask(begun([NORTH]), sortOut('mayor'))).toBe('allowed')
  const closed = goneOn(begun([NORTH]), wayTo(NORTH, 'closed'))
  expect(ask(closed, sortOut('mayor'))).toBe('not-open-for-sorting-out')
})

it('联络员只能填报本单位承办的件，措施也只能记在本单位名下', () => {
  const story = begun([NORTH])
  const progress: CaseAct = { act: 'reportProgress', progress: 'done', note: '' }
  expect(ask(story, progress, { actor: actorOf('liaison', SOUTH) })).toBe('unit-not-on-the-case')
  expect(ask(story, progress, { actor: actorOf('liaison', NORTH) })).toBe('allowed')
  const takeMeasure: CaseAct = {
    act: 'takeMeasure',
    measure: {
      id: 'm1' as MeasureId,
      unitId: SOUTH,
      kind: 'fine',
      quantity: 50_000,
      unitOfCount: 'yuan',
      notices: [],
      on: day('2024-03-14'),
      note: '',
    },
  }
  expect(ask(story, takeMeasure, { actor: actorOf('liaison', NORTH) })).toBe('unit-not-yours')
  expect(ask(story, takeMeasure, { actor: actorOf('leader') })).toBe('right-missing')
})

it('措施的文号各记各的：一个年号后面四个顺号，就是四份文书', () => {
  const story = goneOn(begun([NORTH]), [
    {
      act: 'takeMeasure',
      measure: {
        id: 'm1' as MeasureId,
        unitId: NORTH,
        kind: 'orderedToCorrect',
        quantity: 4,
        unitOfCount: 'enterprises',
        notices: ['零环责改[2020]076、086、089、093号', '无文号'],
        on: day('2024-03-14'),
        note: '',
      },
    },
  ])
  expect(story.state.measures[0]?.notices).toEqual([
    '零环责改〔2020〕076号',
    '零环责改〔2020〕086号',
    '零环责改〔2020〕089号',
    '零环责改〔2020〕093号',
    '无文号',
  ])
})
