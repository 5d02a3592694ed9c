import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { madePhoto } from '../../documents/attachments/testing/photo.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { attachFile } from './attach-file.ts'
import { attachmentText } from './attachment-text.ts'
import { listAttachments, showAttachment, withdrawAttachment } from './attachments-of-case.ts'

let office: TestOffice
let caseId: CaseId
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
  const input = {
    roundId: YONGZHOU_2020.id,
    cases: [incomingCase({ number: 'A1' }, ['lingling'])],
  }
  const [id] = agreedValue(await receiveCases(office.context, office.actor('clerk'), input))
  if (!id) throw new Error('no case')
  caseId = id
})
afterAll(() => office.close())

const pieces = async function* (bytes: Buffer, size = 100) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
const attach = (actor: Actor, bytes: Buffer, name = '现场.jpg') =>
  attachFile(office.context, actor, {
    owner: { caseId, entryId: null },
    purpose: 'before',
    name,
    note: '',
    source: pieces(bytes),
  })
const lingling = () => office.actor('liaison', 'lingling')
const photo = madePhoto({ takenAt: '2020:10:25 15:00:00' })

describe('附件', () => {
  it('按内容的摘要存一份，同样的照片再传不多占地方，两条记录都在', async () => {
    const first = agreedValue(await attach(lingling(), photo))
    office.setClock('2020-10-26T09:30:00+08:00')
    const again = agreedValue(await attach(office.actor('clerk'), photo, '又一次.jpg'))
    const sha256 = createHash('sha256').update(photo).digest('hex')
    expect([first.sha256, again.sha256]).toEqual([sha256, sha256])
    const path = office.context.files.pathOf(sha256)
    expect(await readFile(path)).toEqual(photo)
    expect(await readdir(dirname(path))).toEqual([sha256])
    const listed = agreedValue(await listAttachments(office.context, lingling(), { caseId }))
    expect(listed.map((one) => [one.name, one.unitId, one.takenAt])).toEqual([
      ['现场.jpg', 'lingling', '2020-10-25T07:00:00.000Z'],
      ['又一次.jpg', null, '2020-10-25T07:00:00.000Z'],
    ])
  })

  it('看不到这件的县区既看不到也加不了附件', async () => {
    const stranger = office.actor('liaison', 'daoxian')
    const attached = agreedValue(await attach(lingling(), photo))
    const { attachmentId } = attached
    const tried = [
      await attach(stranger, photo),
      await listAttachments(office.context, stranger, { caseId }),
      await showAttachment(office.context, stranger, { attachmentId }),
      await withdrawAttachment(office.context, stranger, { attachmentId, reason: '错了' }),
    ]
    expect(tried.map((one) => (one.ok ? 'ok' : one.refusal.code))).toEqual([
      'case-unknown',
      'case-unknown',
      'attachment-unknown',
      'attachment-unknown',
    ])
  })

  it('领导和审计员不能加附件', async () => {
    const codes = []
    for (const role of ['leader', 'auditor'] as const) {
      const tried = await attach(office.actor(role), photo)
      codes.push(tried.ok ? 'ok' : tried.refusal.code)
    }
    expect(codes).toEqual(['right-missing', 'right-missing'])
  })
})

describe('附件的进出', () => {
  it('空的、认不出的不收，也不留下半个文件', async () => {
    const tried = [
      await attach(lingling(), Buffer.alloc(0)),
      await attach(lingling(), Buffer.from('<html>'), '说明.txt'),
    ]
    expect(tried.map((one) => (one.ok ? 'ok' : one.refusal.code))).toEqual([
      'file-empty',
      'file-kind-not-taken',
    ])
    const incoming = office.context.files.pathOf('xx').replace(/files.*/, 'incoming')
    expect(await readdir(incoming)).toEqual([])
  })

  it('撤回要写原因，本单位传的才能撤，撤回后打不开而记录还在', async () => {
    const mine = agreedValue(await attach(lingling(), photo))
    const theirs = agreedValue(await attach(office.actor('clerk'), photo))
    const { context } = office
    const withdraw = (attachmentId: typeof mine.attachmentId, reason: string) =>
      withdrawAttachment(context, lingling(), { attachmentId, reason })
    expect(await withdraw(mine.attachmentId, ' ')).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
    expect(await withdraw(theirs.attachmentId, '不是我的')).toMatchObject({
      refusal: { code: 'unit-not-yours' },
    })
    agreedValue(await withdraw(mine.attachmentId, '传错了件'))
    expect(await showAttachment(context, lingling(), mine)).toMatchObject({ ok: false })
    const listed = agreedValue(await listAttachments(context, lingling(), { caseId }))
    const kept = listed.find((one) => one.attachmentId === mine.attachmentId)
    expect(kept?.withdrawn).toMatchObject({ reason: '传错了件', by: 'liaison.lingling' })
    expect(await withdraw(mine.attachmentId, '再撤')).toMatchObject({
      refusal: { code: 'attachment-unknown' },
    })
  })

  it('文字材料读出来给人看', async () => {
    const paper = agreedValue(
      await attach(lingling(), Buffer.from('已责令停产。\n已立案。'), '回复.txt'),
    )
    const text = agreedValue(await attachmentText(office.context, lingling(), paper))
    expect(text.pieces).toEqual([
      { kind: 'paragraph', text: '已责令停产。' },
      { kind: 'paragraph', text: '已立案。' },
    ])
  })
})
