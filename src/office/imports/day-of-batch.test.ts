import { afterAll, beforeAll, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { listOfRows } from '../testing/list-of-rows.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { previewImport } from './preview-import.ts'

const roundId = YONGZHOU_2020.id
const HEAD = ['受理编号', '受理方式', '举报内容', '行政区域', '污染类型', '交办时间']
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T21:00:00+08:00')
})
afterAll(() => office.close())

async function previewOf(days: readonly string[]) {
  const rows = days.map((day, n) => {
    return [`D1YZ20200040${n}`, '来电', `某厂冒黑烟${n}`, '零陵区', '大气', day]
  })
  const list = listOfRows('省第五督察组第九批清单', [HEAD, ...rows])
  const asked = { roundId, fileName: '第九批.xlsx', list, choices: {} }
  return agreedValue(await previewImport(office.context, office.actor('clerk'), asked))
}

it('新的一批是哪天交办的，各行写了就照各行的，晚录入也不算今天', async () => {
  const noon = '2020-10-24T04:00:00.000Z'
  const { newBatches, rows } = await previewOf(['2020-10-24', '2020-10-24'])
  expect(newBatches).toMatchObject([{ number: 9, handedOverAt: noon }])
  expect(rows.map((row) => row.handedOverAt)).toEqual([noon, noon])
})

it('各行写的日子不一样，批次按最后一天，各件仍按各自的一天', async () => {
  const { newBatches, rows } = await previewOf(['2020-10-25', '2020-10-24', ''])
  expect(newBatches).toMatchObject([{ handedOverAt: '2020-10-25T04:00:00.000Z' }])
  expect(rows.map((row) => row.handedOverAt?.slice(0, 10))).toEqual([
    ...['2020-10-25', '2020-10-24', '2020-10-25'],
  ])
})

it('哪一行也没写，就是现在', async () => {
  const { newBatches } = await previewOf(['', ''])
  expect(newBatches).toMatchObject([{ handedOverAt: '2020-10-27T13:00:00.000Z' }])
})
