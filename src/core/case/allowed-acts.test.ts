import { expect, it } from 'vitest'
import { allowedActs } from './allowed-acts.ts'
import { decideCaseAct } from './decide.ts'
import {
  actorOf,
  begun,
  circumstancesOf,
  goneOn,
  NORTH,
  SOUTH,
  wayTo,
} from './testing/made-up-case.ts'

it('联络员只看到本单位能办的操作，别的单位的件一个也没有', () => {
  const { state } = begun([NORTH])
  const own = allowedActs(state, actorOf('liaison', NORTH))
  expect(own.onParts).toEqual([{ unitId: NORTH, acts: ['signFor', 'sendBack'] }])
  expect(own.onCase).toEqual(['chooseRectification', 'reportProgress', 'takeMeasure'])
  const other = allowedActs(state, actorOf('liaison', SOUTH))
  expect(other).toEqual({
    onCase: [],
    onParts: [{ unitId: NORTH, acts: [] }],
    onHandOns: { handOn: [], acts: [] },
  })
})

it('列出来的操作，规则不会说没有权限或步骤不对', () => {
  const { state } = begun([NORTH, SOUTH])
  for (const { unitId, acts } of allowedActs(state, actorOf('head')).onParts) {
    for (const act of acts) {
      const asked = { act, unitId, reason: 'because', note: '', until: '2030-01-01' } as never
      const answer = decideCaseAct(state, asked, circumstancesOf())
      expect(answer.ok ? 'allowed' : answer.refusal.code).not.toMatch(/not-allowed|right-missing/)
    }
  }
})

it('没有待决定的延期就没有“决定延期”，没有办结就没有“重新办理”，已办结的不再核查', () => {
  const head = (state: Parameters<typeof allowedActs>[0]) =>
    allowedActs(state, actorOf('head')).onParts[0]?.acts ?? []
  const signedFor = goneOn(begun([NORTH]), wayTo(NORTH, 'closed').slice(0, 1)).state
  expect(head(signedFor)).toContain('askExtension')
  expect(head(signedFor)).not.toContain('decideExtension')
  const closed = goneOn(begun([NORTH]), wayTo(NORTH, 'closed')).state
  expect(head(closed)).toContain('reopen')
  expect(head(closed)).not.toContain('verify')
})
