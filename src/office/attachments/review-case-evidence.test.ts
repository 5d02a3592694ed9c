import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { AttachmentPurpose } from '../../core/attachment/attachment.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { doubtInWords } from '../../core/wording/books/evidence-words.ts'
import { type CameraNotes, withNotes } from '../../documents/attachments/camera-notes.ts'
import { madeHills, madePhoto, madePicture } from '../../documents/attachments/testing/photo.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { attachFile } from './attach-file.ts'
import { withdrawAttachment } from './attachments-of-case.ts'
import { reviewCaseEvidence } from './review-case-evidence.ts'

let office: TestOffice
let quarry: CaseId
let brickworks: CaseId
let minute = 10
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
  const cases = [
    incomingCase({ number: 'A1' }, ['lingling']),
    incomingCase({ number: 'A2' }, ['daoxian']),
  ]
  const input = { roundId: YONGZHOU_2020.id, cases }
  const ids = agreedValue(await receiveCases(office.context, office.actor('clerk'), input))
  if (!ids[0] || !ids[1]) throw new Error('no cases')
  ;[quarry, brickworks] = [ids[0], ids[1]]
  office.setClock('2020-11-08T09:00:00+08:00')
})
afterAll(() => office.close())

const whole = async function* (bytes: Buffer) {
  yield bytes
}
const attach = async (
  caseId: CaseId,
  purpose: AttachmentPurpose,
  name: string,
  bytes: Buffer,
  actor: Actor = office.actor('clerk'),
) => {
  minute += 1
  office.setClock(`2020-11-08T09:${minute}:00+08:00`)
  const source = whole(bytes)
  return agreedValue(
    await attachFile(office.context, actor, {
      ...{ owner: { caseId, entryId: null }, purpose, name, note: '', source },
    }),
  )
}
const doubtsOf = async (caseId: CaseId, actor: Actor = office.actor('reviewer')) =>
  agreedValue(await reviewCaseEvidence(office.context, actor, { caseId })).map(
    ({ attachment, doubts }) => [attachment.name, ...doubts.map(doubtInWords)],
  )
const SITE: CameraNotes = {
  takenAt: '2020:10:27 10:00:00',
  latitude: [26, 13, 0],
  longitude: [111, 36, 0],
}
const liaison = (unit: string) => office.actor('liaison', unit)

describe('佐证材料的疑点', () => {
  it('缩小重存的照片在另一件里当整改后的用：复核人看得到，别的县区看不到', async () => {
    await attach(
      quarry,
      'before',
      '整改前.jpg',
      withNotes(madeHills(800, 600), SITE),
      liaison('lingling'),
    )
    const again = { ...SITE, takenAt: '2020:11:06 10:00:00' }
    const small = withNotes(madeHills(400, 300), again)
    const used = await attach(brickworks, 'after', '整改后.jpg', small, liaison('daoxian'))
    expect(used.likeness).toMatch(/^[0-9a-f]{16}$/)
    expect(await doubtsOf(brickworks)).toEqual([
      ['整改后.jpg', '与别处的照片几乎相同（A1 整改前.jpg）'],
    ])
    expect(await doubtsOf(brickworks, liaison('daoxian'))).toEqual([['整改后.jpg']])
    const { attachmentId } = used
    const reason = '传错'
    agreedValue(
      await withdrawAttachment(office.context, liaison('daoxian'), { attachmentId, reason }),
    )
    expect(await doubtsOf(quarry)).toEqual([['整改前.jpg']])
    expect(await doubtsOf(brickworks)).toEqual([])
  })

  it('整改后的照片早于交办日、离现场太远、另一张照片不算重复', async () => {
    const old = {
      ...{ takenAt: '2019:05:01 10:00:00', longitude: [111, 36, 0] as const },
      latitude: [26, 19, 0] as const,
    }
    await attach(quarry, 'after', '旧照片.jpg', withNotes(madeHills(800, 600, 2), old))
    expect(await doubtsOf(quarry)).toEqual([
      ['整改前.jpg'],
      ['旧照片.jpg', '照片早于所证明的事（2019-05-01）', '拍摄地点离现场太远（11120米）'],
    ])
  })

  it('同一张纸、同一张灰图：文件相同才算，颜色单一的照片不比', async () => {
    await attach(brickworks, 'before', '灰.jpg', madePhoto())
    await attach(brickworks, 'site', '白.png', madePicture(90, 80, 255))
    await attach(quarry, 'before', '灰.jpg', madePhoto())
    const bare = ['照片里没有拍摄时间', '照片里没有拍摄地点']
    expect(await doubtsOf(brickworks)).toEqual([
      ['灰.jpg', '同一文件在别处用过（A1 灰.jpg）', ...bare],
      ['白.png', ...bare],
    ])
  })

  it('看不到这件的县区也看不到它的材料', async () => {
    const tried = await reviewCaseEvidence(office.context, liaison('daoxian'), { caseId: quarry })
    expect(tried).toMatchObject({ refusal: { code: 'case-unknown' } })
  })
})
