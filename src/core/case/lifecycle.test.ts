import { expect, it } from 'vitest'
import type { Role } from '../account/actor.ts'
import { day } from '../calendar/day.ts'
import type { ExtensionId } from '../ledger/ids.ts'
import type { Case, Part, PartStep } from './case.ts'
import type { CaseAct } from './case-act.ts'
import { decideCaseAct } from './decide.ts'
import { actsAllowedAt, PART_LIFECYCLE, type PartAct } from './lifecycle.ts'
import {
  actorOf,
  begun,
  circumstancesOf,
  HANDED_OVER,
  NORTH,
  SOUTH,
} from './testing/made-up-case.ts'

/** Every step against every act, written by hand: x is allowed. */
const EXPECTED = `
                  assigned sentBack signedFor verified replied returned authorityReviewed officeReviewed signedOff reported
signFor           x        .        .         .        .       .        .                 .              .         .
sendBack          x        .        x         .        .       .        .                 .              .         .
withdraw          x        x        x         x        x       x        .                 .              .         .
verify            .        .        x         x        .       x        .                 .              x         x
reply             .        .        .         x        .       x        .                 .              x         x
passByAuthority   .        .        .         .        x       .        .                 .              .         .
returnByAuthority .        .        .         .        x       .        .                 .              .         .
passByOffice      .        .        .         .        x       .        x                 .              .         .
returnByOffice    .        .        .         .        x       .        x                 x              .         .
signOff           .        .        .         .        .       .        .                 x              .         .
report            .        .        .         .        .       .        .                 .              x         .
reopen            .        .        .         .        .       .        .                 .              x         x
urge              x        .        x         x        x       x        x                 .              .         .
askExtension      .        .        x         x        .       x        .                 .              .         .
decideExtension   x        .        x         x        x       x        .                 .              .         .
`

const [header = '', ...rows] = EXPECTED.trim().split('\n')
const STEPS = header.trim().split(/\s+/) as PartStep[]
const CELLS = rows.flatMap((row) => {
  const [act = '', ...marks] = row.trim().split(/\s+/)
  return STEPS.map((step, index) => [step, act as PartAct, marks[index] === 'x'] as const)
})

const ASKED = 'asked' as ExtensionId

function actOf(name: PartAct, unitId = NORTH): CaseAct {
  const until = day('2025-01-01')
  const acts: Readonly<Record<PartAct, CaseAct>> = {
    signFor: { act: 'signFor', unitId },
    sendBack: { act: 'sendBack', unitId, reason: 'not ours' },
    withdraw: { act: 'withdraw', unitId, reason: 'mistaken' },
    verify: { act: 'verify', unitId, findings: '', verdicts: [] },
    reply: { act: 'reply', unitId, handling: '' },
    passByAuthority: { act: 'passByAuthority', unitId, opinion: '' },
    returnByAuthority: { act: 'returnByAuthority', unitId, reason: 'thin' },
    passByOffice: { act: 'passByOffice', unitId, opinion: '' },
    returnByOffice: { act: 'returnByOffice', unitId, reason: 'thin' },
    signOff: { act: 'signOff', unitId, status: 'closed', opinion: '' },
    report: { act: 'report', unitId },
    reopen: { act: 'reopen', unitId, reason: 'relapse' },
    urge: { act: 'urge', unitId, note: '' },
    askExtension: {
      act: 'askExtension',
      unitId,
      extensionId: 'new' as ExtensionId,
      until,
      reason: 'parts late',
    },
    decideExtension: {
      act: 'decideExtension',
      unitId,
      extensionId: ASKED,
      isGranted: true,
      reason: 'true',
    },
  }
  return acts[name]
}

/** A case whose one part stands at a step; partly closed once signed off, so that it may go on. */
function caseAt(step: PartStep, change: Partial<Part> = {}): Case {
  const { state } = begun([NORTH])
  const status = step === 'signedOff' || step === 'reported' ? 'partlyClosed' : 'open'
  return { ...state, parts: state.parts.map((part) => ({ ...part, step, status, ...change })) }
}

const PENDING: Partial<Part> = {
  extensions: [
    { id: ASKED, until: day('2025-01-01'), reason: '', askedAt: HANDED_OVER, decision: null },
  ],
}

it('表格写全了每一步和每一个操作', () => {
  expect(new Set(CELLS.map(([, act]) => act))).toEqual(new Set(Object.keys(PART_LIFECYCLE)))
  expect(CELLS).toHaveLength(15 * 10)
})

it.each(CELLS)('处于 %s 时 %s：%s', (step, act, isAllowed) => {
  const state = caseAt(step, act === 'decideExtension' ? PENDING : {})
  const answer = decideCaseAct(state, actOf(act), circumstancesOf())
  expect(answer.ok ? 'allowed' : answer.refusal.code).toBe(
    isAllowed ? 'allowed' : 'act-not-allowed-at-this-step',
  )
  expect(actsAllowedAt(step).includes(act)).toBe(isAllowed)
})

/** Who may do what, written by hand. */
const RIGHTS: Readonly<Record<PartAct, readonly Role[]>> = {
  signFor: ['liaison', 'clerk', 'reviewer', 'head'],
  sendBack: ['liaison', 'clerk', 'reviewer', 'head'],
  withdraw: ['clerk', 'reviewer', 'head'],
  verify: ['liaison', 'clerk', 'reviewer', 'head'],
  reply: ['liaison', 'clerk', 'reviewer', 'head'],
  passByAuthority: ['authority', 'reviewer', 'head'],
  returnByAuthority: ['authority', 'reviewer', 'head'],
  passByOffice: ['reviewer', 'head'],
  returnByOffice: ['reviewer', 'head'],
  signOff: ['head'],
  report: ['clerk', 'reviewer', 'head'],
  reopen: ['clerk', 'reviewer', 'head'],
  urge: ['clerk', 'reviewer', 'head'],
  askExtension: ['liaison', 'clerk', 'reviewer', 'head'],
  decideExtension: ['reviewer', 'head'],
}
const ROLES: readonly Role[] = [
  ...(['clerk', 'reviewer', 'head', 'liaison', 'authority'] as const),
  ...(['leader', 'publisher', 'auditor', 'administrator'] as const),
]

it.each(Object.keys(RIGHTS) as PartAct[])('%s 只有规定的人能办', (act) => {
  const step = STEPS.find((one) => actsAllowedAt(one).includes(act)) ?? 'assigned'
  const state = caseAt(step, act === 'decideExtension' ? PENDING : {})
  const may = ROLES.filter((role) => {
    const actor = actorOf(role, role === 'liaison' ? NORTH : null)
    return decideCaseAct(state, actOf(act), circumstancesOf({ actor })).ok
  })
  expect(new Set(may)).toEqual(new Set(RIGHTS[act]))
})

it('联络员只能办理本单位承办的部分', () => {
  const { state } = begun([NORTH, SOUTH])
  const given = circumstancesOf({ actor: actorOf('liaison', SOUTH) })
  expect(decideCaseAct(state, actOf('signFor'), given)).toMatchObject({
    refusal: { code: 'unit-not-yours', particulars: { unit: NORTH } },
  })
  expect(decideCaseAct(state, actOf('signFor', SOUTH), given).ok).toBe(true)
})

it.each(Object.keys(PART_LIFECYCLE) as PartAct[])('%s 要不要写原因，与规则表一致', (name) => {
  const act = actOf(name)
  expect('reason' in act).toBe(PART_LIFECYCLE[name].needsReason === true)
  if (!('reason' in act)) return
  const step = STEPS.find((one) => actsAllowedAt(one).includes(name)) ?? 'assigned'
  const blank = { ...act, reason: ' ' } as CaseAct
  expect(decideCaseAct(caseAt(step), blank, circumstancesOf())).toMatchObject({
    refusal: { code: 'reason-missing' },
  })
})
