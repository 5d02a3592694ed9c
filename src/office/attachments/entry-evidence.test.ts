import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { AttachmentPurpose } from '../../core/attachment/attachment.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import type { CloseOutAct } from '../../core/closeout/close-out-acts.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { doubtInWords } from '../../core/wording/books/evidence-words.ts'
import { withNotes } from '../../documents/attachments/camera-notes.ts'
import { madeHills } from '../../documents/attachments/testing/photo.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { attachFile } from './attach-file.ts'
import { listEntryAttachments, reviewEntryEvidence } from './attachments-of-entry.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let task: EntryId
let other: EntryId
let closeOut: EntryId
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-01T09:00:00+08:00')
  task = await begun('1', 'lingling')
  other = await begun('2', 'daoxian')
  office.setClock('2020-12-20T09:00:00+08:00')
  const { context, actor } = office
  const liaison = actor('liaison', 'lingling')
  const act = async (said: Parameters<typeof actOnEntry>[2]) =>
    agreedValue(await actOnEntry(context, liaison, said))
  const reach: TaskAct = { act: 'reachMilestone', milestoneId: '1', note: '' }
  const finish: TaskAct = { act: 'finishTask', outcomes: ['已修复', '已完成'] }
  await act({ entryId: task, act: reach })
  await act({ entryId: task, act: finish })
  const applied = await act({
    ...{ roundId, book: 'closeOut' },
    act: {
      ...{ act: 'applyCloseOut', no: '销1', letter: '零环函〔2020〕12号' },
      ...{ subject: { kind: 'task', entryId: task }, completedOn: day('2020-12-20') },
      ...{ outcomes: ['已修复', '已完成'], problemClass: '尾矿库和重金属污染' },
    },
  })
  closeOut = applied.entryId
})
afterAll(() => office.close())

async function begun(no: string, unit: string): Promise<EntryId> {
  const { context, actor } = office
  const leads = [{ words: unit, unitId: unit as never }]
  const plan = statedPlan(['2020-12-31'], { no, leads, supports: [] })
  const input = { roundId, book: 'task', act: { act: 'planTask', plan } } as const
  return agreedValue(await actOnEntry(context, actor('clerk'), input)).entryId
}

const whole = async function* (bytes: Buffer) {
  yield bytes
}
const attach = (
  entryId: EntryId,
  file: { readonly purpose: AttachmentPurpose; readonly name: string; readonly bytes: Buffer },
  actor: Actor,
) =>
  attachFile(office.context, actor, {
    ...{ owner: { caseId: null, entryId }, purpose: file.purpose, name: file.name, note: '' },
    source: whole(file.bytes),
  })
const liaison = (unit: string) => office.actor('liaison', unit)
const doubtsOf = async (entryId: EntryId, actor: Actor = office.actor('reviewer')) =>
  agreedValue(await reviewEntryEvidence(office.context, actor, { entryId }))
    .map(({ attachment, doubts }) => [attachment.name, ...doubts.map(doubtInWords).sort()])
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
const AT_SITE = { latitude: [26, 13, 0] as const, longitude: [111, 36, 0] as const }
const paper = (...lines: readonly string[]) => Buffer.from(lines.join('\n'))

describe('整改任务和销号的佐证材料', () => {
  it('任务的照片、材料连同销号的一起核对：任务开始以前的照片和材料都指出来', async () => {
    const old = withNotes(madeHills(800, 600), { ...AT_SITE, takenAt: '2019:05:01 10:00:00' })
    const written = paper('检测报告', '永州某检测公司', '2020年10月20日')
    const by = liaison('lingling')
    agreedValue(await attach(task, { purpose: 'after', name: '整改后.jpg', bytes: old }, by))
    const kept = agreedValue(
      await attach(closeOut, { purpose: 'paper', name: '检测报告.txt', bytes: written }, by),
    )
    expect(kept).toMatchObject({ caseId: null, entryId: closeOut, writtenOn: '2020-10-20' })
    expect(await doubtsOf(closeOut)).toEqual([
      ['整改后.jpg', '照片早于所证明的事（2019-05-01）'],
      ['检测报告.txt', '材料日期早于所答复的材料（2020-10-20）'],
    ])
  })

  it('同一张照片用在另一个县的任务上，复核人看得到在哪里；自己任务和自己销号共用的不算', async () => {
    const photo = { ...AT_SITE, takenAt: '2020:12:01 10:00:00' }
    const bytes = withNotes(madeHills(700, 500, 3), photo)
    const file = { purpose: 'after', name: '复绿.jpg', bytes } as const
    agreedValue(await attach(task, file, liaison('lingling')))
    agreedValue(await attach(closeOut, file, liaison('lingling')))
    expect((await doubtsOf(closeOut)).filter(([name]) => name === '复绿.jpg')).toEqual([
      ['复绿.jpg'],
      ['复绿.jpg'],
    ])
    agreedValue(await attach(other, { ...file, name: '道县.jpg' }, liaison('daoxian')))
    expect(await doubtsOf(other)).toEqual([
      [
        '道县.jpg',
        '同一文件在别处用过（整改任务1 复绿.jpg）',
        '同一文件在别处用过（验收销号销1 复绿.jpg）',
      ],
    ])
    expect(await doubtsOf(other, liaison('daoxian'))).toEqual([['道县.jpg']])
  })

  it('别的县区看不到、也加不了；没有的任务说没有', async () => {
    const stranger = liaison('daoxian')
    const file = { purpose: 'site', name: '现场.txt', bytes: paper('现场') } as const
    const nothing = '018f0000-0000-7000-8000-00000000dead' as EntryId
    const tried = [
      await attach(task, file, stranger),
      await listEntryAttachments(office.context, stranger, { entryId: task }),
      await reviewEntryEvidence(office.context, stranger, { entryId: closeOut }),
      await attach(nothing, file, office.actor('clerk')),
    ]
    expect(tried.map((one) => (one.ok ? 'ok' : one.refusal.code))).toEqual([
      ...['entry-unknown', 'entry-unknown', 'entry-unknown', 'entry-unknown'],
    ])
    const listed = agreedValue(
      await listEntryAttachments(office.context, liaison('lingling'), { entryId: task }),
    )
    expect(listed.map((one) => one.name)).toEqual(['整改后.jpg', '复绿.jpg'])
  })
})

describe('问题类别的销号条件', () => {
  it('申请时写明类别，就要另外达到这一类的条件；没有的类别不收', async () => {
    const { context } = office
    const shown: CloseOutAct = {
      ...{ act: 'showCondition', name: '污染消除', isMet: true, shownBy: '检测', files: [] },
    }
    const { state } = agreedValue(
      await actOnEntry(context, office.actor('clerk'), {
        entryId: closeOut,
        act: shown,
      }),
    )
    const names = (state as unknown as { conditions: { name: string }[] }).conditions.map(
      ({ name }) => name,
    )
    expect(names).toEqual([
      ...['污染消除', '生态修复', '群众满意'],
      '防渗、截排、渗滤液收集处理设施建成并正常运行',
      '下游水体和周边土壤达到要求',
    ])
    const unknown = await actOnEntry(context, liaison('daoxian'), {
      ...{ roundId, book: 'closeOut' },
      act: {
        ...{ act: 'applyCloseOut', no: '销2', letter: '', outcomes: [], problemClass: '没有这类' },
        ...{ subject: { kind: 'task', entryId: other }, completedOn: day('2020-12-20') },
      },
    })
    expect(unknown).toMatchObject({ refusal: { code: 'problem-class-unknown' } })
  })
})
