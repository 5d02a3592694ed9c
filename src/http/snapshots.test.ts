import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AccountId } from '../core/ledger/ids.ts'
import { HUNAN_SECOND } from '../core/round/ready-made/hunan-second.ts'
import { YONGZHOU_2024 } from '../core/round/ready-made/yongzhou-2024.ts'
import { createAccount } from '../office/accounts/create-account.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

/** A province whose city is the office itself: the same ledger plays both, each in its round. */
const province = {
  ...HUNAN_SECOND,
  ...{ id: 'province', officeId: YONGZHOU_2024.officeId },
} as typeof HUNAN_SECOND
let app: TestApp
let file: Record<string, unknown>

beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2024, '2024-03-14T18:00:00+08:00')
  const { context, actor } = app.office
  for (const role of ['clerk', 'leader'] as const) {
    const account = { accountId: role as AccountId, name: role, role, unitId: null }
    agreedValue(await createAccount(context, actor('administrator'), account))
  }
  const opened = await app.ask('/api/rounds', { body: province })
  expect(opened.status).toBe(201)
  const path = '/api/rounds/yongzhou-2024/snapshot?lists=key&download=1'
  const answer = await app.fetch(path, 'yongzhou/clerk')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  file = (await answer.json()) as Record<string, unknown>
})
afterAll(() => app.office.close())

const post = (body: unknown) => app.ask('/api/rounds/province/snapshots', { body })

it('接收一次是201，再来一次是200；列出、查看、并列、下载都取得到', async () => {
  const first = await post(file)
  expect([first.status, (await post(file)).status]).toEqual([201, 200])
  const { snapshotId } = first.body as { readonly snapshotId: string }
  const statusOf = async (path: string) => (await app.ask(path)).status
  expect(await statusOf('/api/rounds/province/snapshots?unitId=yongzhou')).toBe(200)
  expect(await statusOf(`/api/snapshots/${snapshotId}`)).toBe(200)
  expect(await app.ask('/api/rounds/province/cities')).toMatchObject({ body: { sent: 1 } })
  const table = await app.fetch('/api/rounds/province/cities/table?format=docx', 'yongzhou/clerk')
  expect(table.status).toBe(200)
})

it('式样不对列出全部问题；改过的、没有的各有各的回答', async () => {
  const wrong = await post({ ...file, version: 2, officeId: 'X Y', figures: 3 })
  expect(wrong.status).toBe(400)
  const { error } = wrong.body as { readonly error: { readonly problems: readonly unknown[] } }
  expect(error.problems.length).toBeGreaterThanOrEqual(3)
  expect((await post({ ...file, title: '改过' })).status).toBe(409)
  const nobody = '018f0000-0000-7000-8000-000000000009'
  expect((await app.ask(`/api/snapshots/${nobody}`)).status).toBe(404)
})

it('领导不能导出快照', async () => {
  const path = '/api/rounds/yongzhou-2024/snapshot'
  expect((await app.fetch(path, 'yongzhou/leader')).status).toBe(403)
})
