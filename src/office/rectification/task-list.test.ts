import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import type { ReadList } from '../../core/reading/list.ts'
import { readList } from '../../core/reading/read-list.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { listEntries } from '../books/list-entries.ts'
import { type SheetFormat, sheetFile } from '../tables/sheet-file.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { importTaskList, previewTaskList, taskListSheet } from './task-list.ts'

const roundId = YONGZHOU_2020.id
const SAMPLE = new URL(
  '../../../../shared/samples/handover/handover-04-tasks.docx',
  import.meta.url,
)
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-20T09:00:00+08:00')
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')

async function listIn(bytes: Uint8Array): Promise<ReadList> {
  return readList(await readPaper(Buffer.from(bytes)))
}

async function exported(format: SheetFormat): Promise<ReadList> {
  const sheet = agreedValue(await taskListSheet(office.context, clerk(), { roundId }))
  return listIn(agreedValue(await sheetFile(sheet, format)).bytes)
}

const asked = (list: ReadList) => ({ roundId, list, fileName: '整改任务清单.docx' })

async function begin(no: string, changes: Parameters<typeof statedPlan>[1]) {
  const plan = statedPlan(['2020-11-30', '2020-12-31'], { no, ...changes })
  const input = { roundId, book: 'task', act: { act: 'planTask', plan } } as const
  agreedValue(await actOnEntry(office.context, clerk(), input))
}

describe('整改任务清单', () => {
  it.each(['docx', 'xlsx'] as const)('导出的 %s 再导入，没有一处变动', async (format) => {
    const no = { docx: '21', xlsx: '22' }[format]
    await begin(no, {
      section: '一、责任落实方面的问题',
      problem: `（市序号6，省序号17）某公路施工未落实环保措施。\n弃渣占压林地和河道。`,
      otherNumbers: [
        { level: '市', no: '6' },
        { level: '省', no: '17' },
      ],
      dueWords: '2020年12月31日前，并长期坚持',
      ...{ problemClass: '生活垃圾', plannedYuan: 5_500_000, leaders: ['某副市长', '零陵区区长'] },
      isLongTerm: true,
      milestones: [
        { title: '清运河道弃渣', plannedOn: day('2020-11-15'), share: 40 },
        { title: '完成补植复绿', plannedOn: day('2021-04-30'), share: null },
      ],
    })
    await begin(`${no}1`, { section: '一、责任落实方面的问题' })
    await begin(`${no}2`, {
      otherNumbers: [
        { level: '中央', no: '3' },
        { level: '省', no: '18' },
        { level: '省', no: '17' },
      ],
    })
    const plan = agreedValue(
      await previewTaskList(office.context, clerk(), asked(await exported(format))),
    )
    expect(plan.problems.filter((one) => one.level === 'error')).toEqual([])
    expect(plan.rows.flatMap((row) => (row.fate.fate === 'same' ? [] : [row.fate]))).toEqual([])
  })

  it('同一序号的内容变了，只改变了的几项；清单有错，一项也不存', async () => {
    await begin('31', {})
    const list = await exported('xlsx')
    const changed: ReadList = {
      ...list,
      tables: list.tables.map((table) => ({
        ...table,
        rows: table.rows
          .filter((row) => row.no === '31')
          .map((row) => ({ ...row, goal: '稳定达标。' })),
      })),
    }
    const plan = agreedValue(await previewTaskList(office.context, clerk(), asked(changed)))
    expect(plan.rows.map((row) => row.fate)).toMatchObject([
      { fate: 'changed', changes: { goal: '稳定达标。' } },
    ])
    const [table] = changed.tables
    const doubled = {
      ...changed,
      tables: table ? [{ ...table, rows: [...table.rows, ...table.rows] }] : [],
    }
    expect(await importTaskList(office.context, clerk(), asked(doubled))).toMatchObject({
      refusal: { code: 'problems-not-mended' },
    })
    expect(agreedValue(await importTaskList(office.context, clerk(), asked(changed)))).toEqual({
      ...{ begun: 0, changed: 1, same: 0 },
    })
  })

  it('联络员不能导入清单', async () => {
    const liaison = office.actor('liaison', 'lingling')
    const list = await exported('xlsx')
    expect(await importTaskList(office.context, liaison, asked(list))).toMatchObject({
      refusal: { code: 'right-missing' },
    })
  })
})

it.runIf(existsSync(SAMPLE))('样例清单导入后，任务、单位、节点都在，导出再导入不变', async () => {
  const list = await listIn(readFileSync(SAMPLE))
  const fresh = await openTestOffice({ ...YONGZHOU_2020 }, '2020-11-20T09:00:00+08:00')
  const by = fresh.actor('clerk')
  const plan = agreedValue(await previewTaskList(fresh.context, by, asked(list)))
  expect(plan.problems.filter((one) => one.level === 'error')).toEqual([])
  expect(agreedValue(await importTaskList(fresh.context, by, asked(list)))).toMatchObject({
    begun: 8,
  })
  const { entries } = agreedValue(await listEntries(fresh.context, by, { roundId, book: 'task' }))
  expect(entries.map((one) => one.facts.no)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  expect(entries[4]?.facts.leadUnits).toEqual([
    'shi-chengguan',
    'lengshuitan',
    'lingling',
    'jingkaiqu',
  ])
  for (const format of ['docx', 'xlsx'] as const) {
    const sheet = agreedValue(await taskListSheet(fresh.context, by, { roundId }))
    const again = await listIn(agreedValue(await sheetFile(sheet, format)).bytes)
    expect(agreedValue(await importTaskList(fresh.context, by, asked(again)))).toEqual({
      ...{ begun: 0, changed: 0, same: 8 },
    })
  }
  await fresh.close()
})
