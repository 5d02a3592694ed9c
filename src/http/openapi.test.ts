import { afterAll, beforeAll, expect, it } from 'vitest'
import { OPERATIONS } from '../contract/api/operations.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { createApp } from './app.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-25T09:00:00+08:00')
})
afterAll(() => app.office.close())

/** Answered by the server itself, not part of the office's interface. */
const OWN = ['GET /api', 'GET /api/openapi.json']

it('tells in the OpenAPI document every way in that there is, and none that there is not', () => {
  const { routes } = createApp({
    context: app.office.context,
    log: () => undefined,
    newRequestId: () => 'r',
    readList: () => Promise.resolve({ ok: false, problem: 'damaged', message: '' }),
    readPaper: () => Promise.resolve({ ok: false, problem: '', message: '' }),
    version: '',
    pagesFolder: null,
  })
  const answered = routes.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}').replace(/\/$/, '')}`)
  const told = Object.values(OPERATIONS).map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  )
  const ways = new Set(answered.filter((way) => !OWN.includes(way)))
  expect([...ways].sort(byText)).toEqual([...told].sort(byText))
})

it('gives the document with the shape of each body, and every name in a path as a parameter', async () => {
  const { status, body } = await app.ask('/api/openapi.json')
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } })
  const act = body.paths['/api/cases/{caseId}/acts'].post
  expect(act.parameters[0]).toMatchObject({ name: 'caseId', in: 'path', required: true })
  const { schema } = act.requestBody.content['application/json']
  expect(schema.properties.act.oneOf).toHaveLength(35)
  const ids = Object.values(body.paths).flatMap((path) =>
    Object.values(path as Record<string, { operationId: string }>).map((one) => one.operationId),
  )
  expect(new Set(ids).size).toBe(Object.keys(OPERATIONS).length)
})

it('has a page to read the interface, which loads nothing from elsewhere', async () => {
  const page = await app.text('/api')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.text).toContain('/api/rounds/{roundId}/cases')
  expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(page.text).not.toContain('<script')
})

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
