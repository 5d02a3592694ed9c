import { afterAll, beforeAll, expect, it } from 'vitest'
import { caseList } from '../contract/case/list.ts'
import { shownCase } from '../contract/case/shown-case.ts'
import { overview } from '../contract/figures/answers.ts'
import type { AccountId, UnitId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { createAccount } from '../office/accounts/create-account.ts'
import { incomingCase } from '../office/testing/intake.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
let caseIds: readonly string[]

const ROUND = '/api/rounds/yongzhou-2020'
const CLERK = 'yongzhou/clerk'
const LIAISON = 'yongzhou/liaison.lingling'

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
  const { context, actor } = app.office
  const roles = ['clerk', 'reviewer', 'head'] as const
  for (const role of roles) {
    const account = { accountId: role as AccountId, name: role, role, unitId: null }
    agreedValue(await createAccount(context, actor('administrator'), account))
  }
  const unitId = 'lingling' as UnitId
  const liaison = {
    accountId: 'liaison.lingling' as AccountId,
    name: 'L',
    role: 'liaison',
    unitId,
  } as const
  agreedValue(await createAccount(context, actor('administrator'), liaison))
  const cases = [
    incomingCase({ number: 'D1YZ202000131', isKey: true, text: '采石场夜间施工扰民' }, [
      'lingling',
    ]),
    incomingCase({ number: 'D1YZ202000122' }, ['lengshuitan', 'lingling']),
    incomingCase({ number: 'D1YZ202000142', channel: 'letter' }, ['lengshuitan']),
  ]
  const received = await app.ask(`${ROUND}/cases`, { as: CLERK, body: { cases } })
  expect(received.status).toBe(201)
  caseIds = received.body
})
afterAll(() => app.office.close())

it('says once ready that it is', async () => {
  expect(await app.ask('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } })
})

it('lists the cases in the shape that the contract promises, filtered as asked', async () => {
  const all = await app.ask(`${ROUND}/cases`, { as: CLERK })
  expect(all.status).toBe(200)
  expect(caseList.parse(all.body).cases).toHaveLength(3)
  const letters = await app.ask(`${ROUND}/cases?channels=letter&unitIds=lengshuitan`, { as: CLERK })
  expect(letters.body.cases.map((one: { number: string }) => one.number)).toEqual(['D1YZ202000142'])
  const found = await app.ask(`${ROUND}/cases?words=${encodeURIComponent('夜间')}`, { as: CLERK })
  expect(found.body).toMatchObject({ found: { count: 1, isMore: false } })
})

it('lets the unit sign for its part, records it, and shows the case with its record', async () => {
  const body = { act: { act: 'signFor', unitId: 'lingling' } }
  const signed = await app.ask(`/api/cases/${caseIds[0]}/acts`, { as: LIAISON, body })
  expect(signed).toMatchObject({ status: 200, body: { facts: { step: 'signedFor' } } })
  const shown = await app.ask(`/api/cases/${caseIds[0]}`, { as: LIAISON })
  const view = shownCase.parse(shown.body)
  expect(view.events.at(-1)?.fact.type).toBe('partSignedFor')
  expect(view.deadlines[0]?.deadline?.dueOn).toMatch(/^2020-/)
})

it('answers a rule that forbids with its name and a sentence: 409, 403 for rights, 404 for what is not there', async () => {
  const path = `/api/cases/${caseIds[2]}/acts`
  const verify = { act: { act: 'verify', unitId: 'lengshuitan', findings: '', verdicts: [] } }
  const early = await app.ask(path, { as: CLERK, body: verify })
  expect(early).toMatchObject({
    status: 409,
    body: { error: { code: 'act-not-allowed-at-this-step', id: expect.stringMatching(/^r\d+$/) } },
  })
  expect(early.body.error.message).toMatch(/核查|签收/)
  const signOff = { act: { act: 'signOff', unitId: 'lengshuitan', status: 'closed', opinion: '' } }
  const noRight = await app.ask(path, { as: CLERK, body: signOff })
  expect(noRight).toMatchObject({ status: 403, body: { error: { code: 'right-missing' } } })
  expect((await app.ask('/api/rounds/yongzhou-1999', { as: CLERK })).status).toBe(404)
})

it('shows a unit only its own cases', async () => {
  const own = await app.ask(`${ROUND}/cases`, { as: LIAISON })
  expect(own.body.cases).toHaveLength(2)
  const other = await app.ask(`/api/cases/${caseIds[2]}`, { as: LIAISON })
  expect(other).toMatchObject({ status: 404, body: { error: { code: 'case-unknown' } } })
})

it('names every problem of a body with its place, and stores nothing', async () => {
  const body = {
    acts: [
      { caseId: 'x', act: { act: 'signFor' } },
      { caseId: caseIds[0], act: 7 },
    ],
  }
  const wrong = await app.ask('/api/case-acts', { as: CLERK, body })
  expect(wrong.status).toBe(400)
  const places = wrong.body.error.problems.map((one: { path: string }) => one.path)
  expect(places).toEqual(
    ['acts[0].act.unitId', 'acts[0].caseId', 'acts[1].act'].sort(
      (a, b) => places.indexOf(a) - places.indexOf(b),
    ),
  )
  const query = await app.ask(`${ROUND}/cases?statuses=shut&colour=red`, { as: CLERK })
  expect(query.body.error.problems).toHaveLength(2)
})

it('counts the overview, and names the cases behind each of its numbers', async () => {
  const at = '2020-10-25T09:00:00.000Z'
  const counted = await app.ask(`${ROUND}/overview?at=${at}&clock=asNowKnown`, { as: CLERK })
  const { total, rows } = overview.parse(counted.body)
  expect(total).toMatchObject({ handedOver: 3, signedFor: 1, open: 3 })
  expect(rows.map((row) => row.key)).toEqual(['lengshuitan', 'lingling', 'lengshuitan+lingling'])
  const question = {
    roundId: 'yongzhou-2020',
    asOf: { at, clock: 'asNowKnown' },
    scope: { isHandedOver: true },
    by: 'unit',
    jointCases: 'own-line',
  }
  const behind = { question, partKeys: ['lengshuitan+lingling'] }
  const cases = await app.ask('/api/figures/cases', { as: CLERK, body: behind })
  expect(cases.body.cases.map((one: { number: string }) => one.number)).toEqual(['D1YZ202000122'])
})

it('turns away other hosts, other sites, nobody in particular and what is no JSON, each with a sentence', async () => {
  const rebound = await app.ask('/api/rounds', { headers: { host: 'evil.example' } })
  expect(rebound).toMatchObject({ status: 403, body: { error: { code: 'foreign-host' } } })
  const origin = { origin: 'https://evil.example' }
  const foreign = await app.ask('/api/case-acts', { as: CLERK, body: {}, headers: origin })
  expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'foreign-origin' } } })
  const unknown = await app.ask('/api/rounds', { as: 'yongzhou/nobody' })
  expect(unknown).toMatchObject({ status: 401, body: { error: { code: 'not-signed-in' } } })
  const headers = { 'content-type': 'text/plain' }
  const form = await app.ask('/api/case-acts', { as: CLERK, body: {}, headers })
  expect(form).toMatchObject({ status: 400, body: { error: { code: 'body-not-json' } } })
  expect(await app.ask('/api/nowhere', { as: CLERK })).toMatchObject({ status: 404 })
})

it('acts for nobody who shows neither a session nor a key, nor for whoever the former header names', async () => {
  const headers = { 'x-huiyin-account': CLERK }
  expect(await app.ask('/api/me?account=yongzhou/clerk', { as: null, headers })).toMatchObject({
    status: 401,
    body: { error: { code: 'not-signed-in' } },
  })
  expect((await app.ask('/api/me', { as: CLERK })).body).toMatchObject({ accountId: 'clerk' })
})

it('writes one line for each request, in the log and in the audit, without what was searched for', async () => {
  await app.ask(`${ROUND}/cases?words=${encodeURIComponent('王某某')}`, { as: CLERK })
  await app.finish()
  const line = app.log.at(-1)
  expect(line).toMatchObject({
    kind: 'request',
    path: `${ROUND}/cases`,
    status: 200,
    account: 'clerk',
  })
  expect(JSON.stringify(app.log)).not.toContain('王某某')
  const { rows } = await app.office.ledger.database.pool
    .query(
      `BEGIN; SET LOCAL huiyin.office = 'yongzhou'; SET LOCAL huiyin.role = 'auditor';
       SELECT count(*) FROM request_audit; COMMIT`,
    )
    .then((all) => (all as unknown as { rows: { count: string }[] }[])[3] ?? { rows: [] })
  const acted = app.log.filter((one) => one.account !== null)
  expect(Number(rows[0]?.count)).toBe(acted.length)
})

it('answers in English where the request asks for it: a refusal, a mistake in the body, an address', async () => {
  const headers = { 'accept-language': 'en' }
  const bySomebody = {
    as: LIAISON,
    headers,
    body: { act: { act: 'signOff', unitId: 'lingling', status: 'closed', opinion: '' } },
  }
  const refused = await app.ask(`/api/cases/${caseIds[0]}/acts`, bySomebody)
  expect(refused.body.error.message).toBe('The role “liaison officer” has no right to “sign off”.')
  const malformed = await app.ask(`${ROUND}/cases`, { as: CLERK, headers, body: { cases: 7 } })
  expect(malformed.body.error.problems[0].message).toBe('cases: should be a list [ … ]; it is 7')
  const lost = await app.ask('/api/nowhere', { as: CLERK, headers })
  expect(lost.body.error.message).toMatch(/^There is nothing at/)
  const chinese = await app.ask('/api/nowhere', {
    as: CLERK,
    headers: { 'accept-language': 'zh-CN,en' },
  })
  expect(chinese.body.error.message).toMatch(/^没有这个地址/)
})
