import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { endOfDay, instantAt } from '../../core/calendar/instant.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { Clock } from '../../core/statistics/question.ts'
import { asActor } from '../../db/ledger.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { listCases } from '../cases/list-cases.ts'
import { showCase } from '../cases/show-case.ts'
import { askFigure } from '../figures/ask-figures.ts'
import { listOfRows } from '../testing/list-of-rows.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { confirmImport } from './confirm-import.ts'
import type { ImportReceipt } from './import-receipt.ts'
import { listImports } from './list-imports.ts'
import { previewImport } from './preview-import.ts'
import { undoImport } from './undo-import.ts'

const roundId = YONGZHOU_2020.id
const HEAD = ['序号', '受理编号', '受理方式', '举报内容', '行政区域', '污染类型', '交办时间']
let office: TestOffice
let receipt: ImportReceipt
let importId = ''

const clerk = () => office.actor('clerk')
const list = (numbers: readonly string[]) =>
  listOfRows('省第五督察组第三批交办信访件清单', [
    HEAD,
    ...numbers.map((number, at) => [
      String(at + 1),
      number,
      '来电',
      `零陵区第${at + 1}处夜间噪声扰民`,
      '零陵区',
      '噪声',
      '2020-10-25',
    ]),
  ])
const store = async (numbers: readonly string[]) =>
  agreedValue(
    await confirmImport(office.context, clerk(), {
      roundId,
      fileName: '第三批.xlsx',
      list: list(numbers),
      choices: {},
    }),
  )
const handedOver = async (on: string, time: string, clock: Clock) =>
  agreedValue(
    await askFigure(office.context, clerk(), {
      roundId,
      asOf: { at: instantAt(day(on), time), clock },
      scope: {},
      by: null,
    }),
  ).total

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-25T21:00:00+08:00')
  receipt = await store(['D1YZ202000201', 'D1YZ202000202'])
  importId = receipt.importId ?? ''
  office.setClock('2020-10-26T09:00:00+08:00')
})
afterAll(() => office.close())

it('联络员不能撤销；不写原因也不能', async () => {
  const asked = { roundId, importId, reason: '选错了批次' }
  const byUnit = await undoImport(office.context, office.actor('liaison', 'lingling'), asked)
  expect(byUnit).toMatchObject({ refusal: { code: 'right-missing' } })
  const silent = await undoImport(office.context, clerk(), { ...asked, reason: ' ' })
  expect(silent).toMatchObject({ refusal: { code: 'reason-missing' } })
  const other = await undoImport(office.context, clerk(), {
    ...asked,
    importId: crypto.randomUUID(),
  })
  expect(other).toMatchObject({ refusal: { code: 'import-unknown' } })
})

it('没有办过的导入整次撤销：清单里没有，也打不开，导入记录写明谁、何时、为什么', async () => {
  const asked = { roundId, importId, reason: '选错了批次' }
  const undone = agreedValue(await undoImport(office.context, clerk(), asked))
  expect(undone).toMatchObject({ cases: 2, reason: '选错了批次', accountId: 'clerk' })
  expect(agreedValue(await listCases(office.context, clerk(), { roundId })).cases).toEqual([])
  const words = agreedValue(await listCases(office.context, clerk(), { roundId, words: '噪声' }))
  expect(words.found).toEqual({ count: 0, isMore: false })
  const [first] = receipt.stored
  const shown = await showCase(office.context, clerk(), { caseId: first?.caseId as CaseId })
  expect(shown).toMatchObject({ refusal: { code: 'case-unknown' } })
  const imports = agreedValue(await listImports(office.context, clerk(), { roundId }))
  expect(imports).toMatchObject([{ importId, undone: { reason: '选错了批次' } }])
})

it('两个时钟都对：当时所知仍有这两件，撤销以后没有；按现在所知从来没有过', async () => {
  expect(await handedOver('2020-10-26', '08:00', 'asThenKnown')).toBe(2)
  expect(await handedOver('2020-10-26', '09:00', 'asThenKnown')).toBe(0)
  expect(await handedOver('2020-10-26', '08:00', 'asNowKnown')).toBe(0)
  expect(await handedOver('2020-10-25', '21:00', 'asNowKnown')).toBe(0)
})

it('每件的记录都还在，最后一条是作废', async () => {
  const types = await asActor(office.context.database, clerk(), async (transaction) => {
    const rows = await transaction
      .selectFrom('case_event')
      .select(['type', 'fact'])
      .where('case_id', '=', receipt.stored[0]?.caseId as CaseId)
      .orderBy('sequence')
      .execute()
    return rows.map((row) => row.type)
  })
  expect(types[0]).toBe('caseReceived')
  expect(types.at(-1)).toBe('caseVoided')
})

it('不能撤销两次；同一份清单可以重新导入，编号不算重复', async () => {
  const again = await undoImport(office.context, clerk(), { roundId, importId, reason: '再撤一次' })
  expect(again).toMatchObject({ refusal: { code: 'import-already-undone' } })
  const asked = {
    roundId,
    fileName: 'x',
    list: list(['D1YZ202000201', 'D1YZ202000202']),
    choices: {},
  }
  const preview = agreedValue(await previewImport(office.context, clerk(), asked))
  expect(preview).toMatchObject({
    isReady: true,
    counts: { fresh: 2, known: 0 },
    earlierImport: null,
  })
  const stored = await store(['D1YZ202000201', 'D1YZ202000202'])
  expect(stored.stored).toHaveLength(2)
  expect(await handedOver('2020-10-26', '09:00', 'asNowKnown')).toBe(2)
  expect(agreedValue(await listCases(office.context, clerk(), { roundId })).cases).toHaveLength(2)
})

it('有一件办过了就不能整次撤销，说出是哪一件', async () => {
  const stored = await store(['D1YZ202000203', 'D1YZ202000204'])
  office.setClock('2020-10-26T10:00:00+08:00')
  const caseId = stored.stored[1]?.caseId as CaseId
  const act = { act: 'signFor', unitId: 'lingling' as UnitId } as const
  agreedValue(await actOnCase(office.context, clerk(), { caseId, act }))
  const asked = { roundId, importId: stored.importId ?? '', reason: '选错了批次' }
  expect(await undoImport(office.context, clerk(), asked)).toMatchObject({
    refusal: { code: 'import-in-use', particulars: { number: 'D1YZ202000204', count: '1' } },
  })
  expect(endOfDay(day('2020-10-26')) > office.context.now()).toBe(true)
})
