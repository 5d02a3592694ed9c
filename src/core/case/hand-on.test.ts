import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, day } from '../calendar/day.ts'
import { later } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import { treeOf } from '../unit/unit-tree.ts'
import { allowedActs } from './allowed-acts.ts'
import type { CaseAct } from './case-act.ts'
import { factsOf } from './case-facts.ts'
import { HAND_ON_LIFECYCLE, type HandOnAct, type HandOnStep } from './hand-on.ts'
import {
  actorOf,
  begun,
  circumstancesOf,
  HANDED_OVER,
  NORTH,
  type Story,
  tellMore,
} from './testing/made-up-case.ts'

const TOWN = 'north.town' as UnitId
const VILLAGE = 'north.town.village' as UnitId
const OTHER = 'south.town' as UnitId
const DUE = day('2030-03-20')
const TREE = treeOf([
  { id: NORTH, parentId: null },
  { id: TOWN, parentId: NORTH },
  { id: VILLAGE, parentId: TOWN },
  { id: OTHER, parentId: 'south' as UnitId },
])
const unitIds = new Set<string>([NORTH, TOWN, VILLAGE, OTHER])
const given = (unit: UnitId | null, minutes = 1, due: Day | null = DUE) =>
  circumstancesOf({
    actor: actorOf(unit ? 'liaison' : 'clerk', unit),
    happenedAt: later(HANDED_OVER, minutes * 60_000),
    parentOf: TREE,
    unitIds,
    dueOn: () => due,
  })

const handOn = (to: UnitId, dueOn: Day = DUE, from: UnitId = NORTH): CaseAct => ({
  ...{ act: 'handOn', partOf: NORTH, from, to, dueOn, note: '现场核实' },
})
const below = (act: HandOnAct, to: UnitId = TOWN): CaseAct =>
  ({ act, partOf: NORTH, to, answer: '已清理', reason: '不全' }) as CaseAct

function told(acts: readonly (readonly [CaseAct, UnitId | null])[], from = signed()): Story {
  return acts.reduce((story, [act, unit], index) => {
    const { story: next, answer } = tellMore(
      story,
      act,
      given(unit, from.events.length + index + 2),
    )
    expect([act.act, answer.ok ? 'ok' : answer.refusal.code]).toEqual([act.act, 'ok'])
    return next
  }, from)
}
const signed = () => tellMore(begun([NORTH]), { act: 'signFor', unitId: NORTH }, given(NORTH)).story
const codeOf = (story: Story, act: CaseAct, unit: UnitId | null, due: Day | null = DUE) => {
  const { answer } = tellMore(story, act, given(unit, 60, due))
  return answer.ok ? 'ok' : answer.refusal.code
}

it('下级签收、答复，县区退回、再答复、采用，一步一步都留着', () => {
  const story = told([
    [handOn(TOWN), NORTH],
    [below('signForHandOn'), TOWN],
    [below('answerHandOn'), TOWN],
    [below('returnAnswer'), NORTH],
    [below('answerHandOn'), TOWN],
    [below('passOnAnswer'), NORTH],
  ])
  const [part] = story.state.parts
  expect(part?.step).toBe('signedFor')
  expect(part?.handOns).toMatchObject([
    { from: NORTH, to: TOWN, step: 'passedOn', answer: '已清理', returns: [{ reason: '不全' }] },
  ])
  expect(codeOf(story, handOn(TOWN), NORTH)).toBe('ok')
})

it('只能转给自己下面的单位，时限不能晚于自己的，也不能是已经过了的', () => {
  const story = signed()
  expect(codeOf(story, handOn(OTHER), NORTH)).toBe('unit-not-below')
  expect(codeOf(story, handOn(NORTH), NORTH)).toBe('unit-not-below')
  expect(codeOf(story, handOn('nowhere' as UnitId), NORTH)).toBe('unit-unknown')
  expect(codeOf(story, handOn(TOWN, addDays(DUE, 1)), NORTH)).toBe('hand-on-too-late')
  expect(codeOf(story, handOn(TOWN, addDays(DUE, 1)), NORTH, null)).toBe('ok')
  expect(codeOf(story, handOn(TOWN, day('2001-01-01')), NORTH)).toBe('hand-on-already-due')
  expect(codeOf(story, handOn(VILLAGE), NORTH)).toBe('ok')
})

it('没有签收的不能转；别的单位、下级都不能替它转；转了没办完的不能再转一次', () => {
  expect(codeOf(begun([NORTH]), handOn(TOWN), NORTH)).toBe('act-not-allowed-at-this-step')
  expect(codeOf(signed(), handOn(TOWN), TOWN)).toBe('unit-not-yours')
  const story = told([[handOn(TOWN), NORTH]])
  expect(codeOf(story, handOn(TOWN), NORTH)).toBe('already-handed-on')
  expect(codeOf(story, below('signForHandOn'), NORTH)).toBe('unit-not-yours')
  expect(codeOf(story, below('signForHandOn', VILLAGE), VILLAGE)).toBe('not-handed-on')
  expect(codeOf(story, below('signForHandOn'), null)).toBe('ok')
})

it('下级还可以再往下转，时限在它自己的之内，答复先到它那里', () => {
  const inner = addDays(DUE, -2)
  const story = told([
    [handOn(TOWN, inner), NORTH],
    [below('signForHandOn'), TOWN],
  ])
  expect(codeOf(story, handOn(VILLAGE, DUE, TOWN), TOWN)).toBe('hand-on-too-late')
  const deeper = told(
    [
      [handOn(VILLAGE, inner, TOWN), TOWN],
      [below('signForHandOn', VILLAGE), VILLAGE],
      [below('answerHandOn', VILLAGE), VILLAGE],
    ],
    story,
  )
  expect(codeOf(deeper, below('passOnAnswer', VILLAGE), NORTH)).toBe('unit-not-yours')
  expect(codeOf(deeper, below('passOnAnswer', VILLAGE), TOWN)).toBe('ok')
  const recalled = told([[below('recallHandOn'), NORTH]], deeper)
  expect(recalled.state.parts[0]?.handOns?.map(({ step }) => step)).toEqual([
    'recalled',
    'recalled',
  ])
})

it.each(Object.keys(HAND_ON_LIFECYCLE) as HandOnAct[])('%s 只在规则表写明的步骤能办', (act) => {
  const ways: Readonly<Record<HandOnStep, readonly (readonly [CaseAct, UnitId])[]>> = {
    assigned: [],
    signedFor: [[below('signForHandOn'), TOWN]],
    answered: [
      [below('signForHandOn'), TOWN],
      [below('answerHandOn'), TOWN],
    ],
    returned: [
      [below('signForHandOn'), TOWN],
      [below('answerHandOn'), TOWN],
      [below('returnAnswer'), NORTH],
    ],
    passedOn: [
      [below('signForHandOn'), TOWN],
      [below('answerHandOn'), TOWN],
      [below('passOnAnswer'), NORTH],
    ],
    recalled: [[below('recallHandOn'), NORTH]],
  }
  const rule = HAND_ON_LIFECYCLE[act]
  for (const [step, way] of Object.entries(ways)) {
    const story = told([[handOn(TOWN), NORTH], ...way])
    const code = codeOf(story, below(act), rule.by === 'to' ? TOWN : NORTH)
    const isAllowed = rule.from.includes(step as HandOnStep)
    expect([step, code]).toEqual([step, isAllowed ? 'ok' : 'hand-on-not-at-this-step'])
    const offered = allowedActs(story.state, actorOf('liaison', rule.by === 'to' ? TOWN : NORTH))
    const names = offered.onHandOns.acts.flatMap((one) => one.acts)
    expect([step, names.includes(act)]).toEqual([step, isAllowed])
  }
})

it('怎么转，数字都不动，只是下级和它上面的单位也看得见', () => {
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom<CaseAct>(
        handOn(TOWN),
        handOn(VILLAGE),
        handOn(VILLAGE, DUE, TOWN),
        ...(Object.keys(HAND_ON_LIFECYCLE) as HandOnAct[]).flatMap((name) => [
          below(name),
          below(name, VILLAGE),
        ]),
      ),
      unit: fc.constantFrom(NORTH, TOWN, VILLAGE, null),
    }),
    { maxLength: 30 },
  )
  const counted = (story: Story) => {
    const { involvedUnits, ...facts } = factsOf(story.state, () => DUE, TREE)
    return { involvedUnits, facts }
  }
  fc.assert(
    fc.property(acts, (tried) => {
      const start = signed()
      const end = tried.reduce(
        (story, { act, unit }, index) => tellMore(story, act, given(unit, index + 2)).story,
        start,
      )
      expect(counted(end).facts).toEqual(counted(start).facts)
      const handOns = end.state.parts[0]?.handOns ?? []
      for (const { to, step, dueOn, from } of handOns) {
        const above = from === NORTH ? DUE : handOns.findLast((one) => one.to === from)?.dueOn
        expect(dueOn <= (above ?? DUE)).toBe(true)
        if (step !== 'recalled') expect(counted(end).involvedUnits).toContain(to)
      }
    }),
  )
})
