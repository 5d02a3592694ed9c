import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { HEIC_PHOTO, madePhoto } from '../documents/attachments/testing/photo.ts'
import { receiveCases } from '../office/cases/receive-cases.ts'
import { incomingCase } from '../office/testing/intake.ts'
import { agreedValue } from '../office/testing/test-office.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
let caseId: string
const photo = madePhoto({ takenAt: '2020:10:25 15:00:00' })
beforeAll(async () => {
  app = await openTestApp(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
  const { context, actor } = app.office
  const cases = [incomingCase({ number: 'A1' }, ['lingling'])]
  const input = { roundId: YONGZHOU_2020.id, cases }
  ;[caseId = ''] = agreedValue(await receiveCases(context, actor('clerk'), input))
  for (const [accountId, role, unitId] of [
    ['clerk', 'clerk', null],
    ['liaison.lingling', 'liaison', 'lingling'],
    ['liaison.daoxian', 'liaison', 'daoxian'],
  ] as const) {
    const account = { accountId, name: accountId, role, unitId }
    await app.ask('/api/accounts', { as: 'yongzhou/administrator', body: account })
  }
})
afterAll(() => app.office.close())

const LINGLING = 'yongzhou/liaison.lingling'

const sent = (bytes: Buffer | string, name: string, as = LINGLING) => {
  const query = new URLSearchParams({ purpose: 'after', name })
  return app.send(`/api/cases/${caseId}/attachments?${query}`, bytes, as)
}
const got = (id: string, headers: Record<string, string> = {}, query = '', as = LINGLING) =>
  app.fetch(`/api/attachments/${id}/content${query}`, as, headers)

describe('附件的收发', () => {
  it('照片在页面里看，类型按内容，脚本跑不起来', async () => {
    const { status, body } = await sent(photo, '现场“1”.html')
    expect([status, body.mediaType, body.purpose]).toEqual([201, 'image/jpeg', 'after'])
    const response = await got(body.attachmentId)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('content-disposition')).toMatch(/^inline;/)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(photo)
    const file = await got(body.attachmentId, {}, '?download=1')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/)
    await file.arrayBuffer()
  })

  it('录像可以从半截看起：按要的一段给', async () => {
    const { body } = await sent(photo, '现场.jpg')
    const part = await got(body.attachmentId, { range: 'bytes=10-19' })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${photo.length}`,
    ])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(photo.subarray(10, 20))
    const tail = await got(body.attachmentId, { range: 'bytes=-5' })
    expect(Buffer.from(await tail.arrayBuffer())).toEqual(photo.subarray(-5))
    const beyond = await got(body.attachmentId, { range: `bytes=${photo.length}-` })
    expect(beyond.status).toBe(416)
  })

  it('文字材料只下载或读出文字，不当网页打开', async () => {
    const { body } = await sent('已整改。', '回复.txt')
    const response = await got(body.attachmentId)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
    await response.arrayBuffer()
    const text = await app.ask(`/api/attachments/${body.attachmentId}/text`, { as: LINGLING })
    expect(text.body.pieces).toEqual([{ kind: 'paragraph', text: '已整改。' }])
  })

  it('网页和空文件不收，说清收什么', async () => {
    const page = await sent('<html><script>1</script>', '照片.jpg')
    expect([page.status, page.body.error.code]).toEqual([409, 'file-kind-not-taken'])
    expect(page.body.error.message).toContain('按内容判断')
    expect((await sent('', '空.txt')).body.error.code).toBe('file-empty')
  })

  it('别的县区打不开', async () => {
    const { body } = await sent(photo, '现场.jpg')
    const other = await got(body.attachmentId, {}, '', 'yongzhou/liaison.daoxian')
    expect(other.status).toBe(404)
    await other.arrayBuffer()
  })
})

describe('手机的 HEIC', () => {
  it('在页面里看到的是做成的 JPEG，下载的是原件；读不出来的说明要下载', async () => {
    const { body } = await sent(HEIC_PHOTO, 'IMG_1.HEIC')
    expect(body.mediaType).toBe('image/heic')
    for (const _ of ['做一次', '第二次是存着的']) {
      const shown = await got(body.attachmentId)
      expect(shown.headers.get('content-type')).toBe('image/jpeg')
      expect(shown.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      const bytes = Buffer.from(await shown.arrayBuffer())
      expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    }
    const file = await got(body.attachmentId, {}, '?download=1')
    expect(file.headers.get('content-type')).toBe('image/heic')
    expect(Buffer.from(await file.arrayBuffer())).toEqual(HEIC_PHOTO)
    const cut = await sent(HEIC_PHOTO.subarray(0, 500), 'IMG_2.HEIC')
    const refused = await got(cut.body.attachmentId)
    expect([refused.status, (await refused.json()).error.code]).toEqual([409, 'picture-not-shown'])
    const other = await got(body.attachmentId, {}, '', 'yongzhou/liaison.daoxian')
    expect(other.status).toBe(404)
    await other.arrayBuffer()
  })
})

describe('成批办理和选中导出', () => {
  const clerk = 'yongzhou/clerk'
  it('试算的回答写成句子', async () => {
    const body = { caseIds: [caseId], isTrial: true, act: { act: 'urge', note: '' } }
    const trial = await app.ask('/api/bulk-acts', { as: clerk, body })
    expect([trial.status, trial.body.done.length]).toEqual([200, 1])
    const dispatch = { roles: [{ unitId: 'lingling', role: 'lead' }], givenDueOn: null }
    const again = await app.ask('/api/bulk-acts', {
      as: clerk,
      body: { ...body, act: { act: 'dispatch', ...dispatch } },
    })
    expect(again.body.refused[0].message).toContain('零陵区已经是该件的主办单位')
  })

  it('选中的件导出成台账', async () => {
    const file = await app.send(
      `/api/rounds/${YONGZHOU_2020.id}/ledger-selection`,
      JSON.stringify({ caseIds: [caseId] }),
      clerk,
      'application/json',
    )
    expect(file.status).toBe(200)
  })
})
