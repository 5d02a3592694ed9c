import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import type { CloseOutAct } from '../../core/closeout/close-out-acts.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { madePhoto } from '../../documents/attachments/testing/photo.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { attachFile } from '../attachments/attach-file.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { closeOutArchive } from './close-out-archive.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let closeOut: EntryId
const photo = madePhoto({ takenAt: '2020:12:01 10:00:00' })
const liaison = () => office.actor('liaison', 'lingling')
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-01T09:00:00+08:00')
  const plan = statedPlan(['2020-12-31'])
  const planned: TaskAct = { act: 'planTask', plan }
  const input = { roundId, book: 'task', act: planned } as const
  const { entryId: task } = agreedValue(
    await actOnEntry(office.context, office.actor('clerk'), input),
  )
  office.setClock('2020-12-20T09:00:00+08:00')
  const acts: readonly TaskAct[] = [
    { act: 'reachMilestone', milestoneId: '1', note: '' },
    { act: 'finishTask', outcomes: ['已修复', '已完成'] },
  ]
  for (const act of acts)
    agreedValue(await actOnEntry(office.context, liaison(), { entryId: task, act }))
  const apply: CloseOutAct = {
    ...{ act: 'applyCloseOut', no: '销1', letter: '零环函〔2020〕12号' },
    ...{ subject: { kind: 'task', entryId: task }, completedOn: day('2020-12-20') },
    outcomes: ['已修复', '已完成'],
  }
  const begun = { roundId, book: 'closeOut', act: apply } as const
  closeOut = agreedValue(await actOnEntry(office.context, liaison(), begun)).entryId
  for (const [entryId, name] of [
    [task, '整改后.jpg'],
    [closeOut, '现场/验收.jpg'],
  ] as const) {
    const source = (async function* () {
      yield photo
    })()
    const owner = { caseId: null, entryId }
    const file = { owner, purpose: 'after', name, note: '', source } as const
    agreedValue(await attachFile(office.context, liaison(), file))
  }
})
afterAll(() => office.close())

describe('一案一档', () => {
  it('一个压缩包：目录、文书、任务和销号的照片、经过，校验码都对得上', async () => {
    const file = agreedValue(
      await closeOutArchive(office.context, liaison(), { entryId: closeOut }),
    )
    expect(file).toMatchObject({ mediaType: 'application/zip', name: '第1号整改任务一案一档.zip' })
    const inside: Readonly<Record<string, Uint8Array | undefined>> = unzipSync(file.bytes)
    const names = Object.keys(inside)
    expect(names.filter((name) => name.endsWith('.docx'))).toEqual([
      ...['00 目录.docx', '01 销号申请.docx', '02 办理经过.docx'],
    ])
    expect(names.filter((name) => name.startsWith('附件/')).map((name) => name.slice(6))).toEqual(
      expect.arrayContaining(['整改后.jpg', '现场 验收.jpg']),
    )
    const lines = strFromU8(inside['校验清单.txt'] ?? new Uint8Array())
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      const [sha256 = '', path = ''] = [line.slice(0, 64), line.slice(66)]
      expect(
        createHash('sha256')
          .update(inside[path] ?? '')
          .digest('hex'),
      ).toBe(sha256)
    }
    const index = await readPaper(Buffer.from(inside['00 目录.docx'] ?? ''))
    const told = JSON.stringify(index.parts)
    for (const line of lines) expect(told).toContain(line.slice(66))
    const record = JSON.stringify(
      (await readPaper(Buffer.from(inside['02 办理经过.docx'] ?? ''))).parts,
    )
    for (const word of ['已列入整改任务', '节点已完成', '销号申请已提交'])
      expect(record).toContain(word)
  })

  it('别的县区拿不到', async () => {
    const stranger = office.actor('liaison', 'daoxian')
    expect(await closeOutArchive(office.context, stranger, { entryId: closeOut })).toMatchObject({
      refusal: { code: 'entry-unknown' },
    })
  })
})
