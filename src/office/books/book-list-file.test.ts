import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../core/book/entry.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { BOOK_SHEETS } from '../../core/table/book-columns.ts'
import { readPaperSafely } from '../../documents/reading/read-safely.ts'
import { sheetFile } from '../tables/sheet-file.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { bookListSheet, importBookList, previewBookList } from './book-list-file.ts'
import { listEntries } from './list-entries.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-07T09:00:00+08:00')
})
afterAll(() => office.close())

/** A sheet as it is read out of a workbook: rows of texts, the first in row 1. */
function sheetOf(rows: readonly (readonly string[])[]): ReadPaper {
  const grid = rows.map((texts, at) => ({ row: at + 1, cells: texts.map((text) => ({ text })) }))
  const parts = [{ kind: 'grid', sheet: '表一', merges: 'marked', rows: grid } as const]
  return { format: 'xlsx', parts, notices: [] }
}

const into = (book: Book, paper: ReadPaper) => {
  const input = { roundId, book, paper, fileName: '清单.xlsx' }
  const actor = office.actor('clerk')
  return {
    preview: async () => agreedValue(await previewBookList(office.context, actor, input)),
    store: () => importBookList(office.context, actor, input),
  }
}

/** A list of every book that comes as one, as offices head and fill it. */
const LISTS: Readonly<Partial<Record<Book, readonly (readonly string[])[]>>> = {
  enforcementTally: [
    ['2020年1至9月执法情况统计表'],
    [
      '县市区',
      '统计起',
      '统计止',
      '出动人次',
      '检查企业',
      '责令改正',
      '立案',
      '罚款（万元）',
      '备注',
    ],
    ['零陵区', '2020年1月1日', '2020-09-30', '900余人次', '300余家', '70份', '23件', '60余', ''],
    ['道县', '2020年1月1日', '2020-09-30', '120', '', '5', '2', '3.5', '初步统计'],
    ['合计', '', '', '1020余', '', '75', '25', '', ''],
  ],
  qualityReading: [
    ['种类', '单位', '起', '止', '优良率', '考核目标', '断面', '水质', '水质目标', '总体评价'],
    ['空气', '零陵区', '2020-01-01', '2020-09-30', '98.9%', '95%', '', '', '', '优'],
    ['地表水', '零陵区', '2020-01-01', '2020-09-30', '', '', '湘江某断面', 'Ⅱ', 'Ⅲ', '优'],
    ['地表水', '零陵区', '2020-01-01', '2020-09-30', '', '', '石期河某断面', 'Ⅲ', 'Ⅲ', '优'],
  ],
  campaignProblem: [
    ['专项行动', '序号', '大类', '问题', '责任单位', '整改时限'],
    ['夏季攻势', '1', '扬尘治理', '某工地未围挡', '零陵区', '2020-12-31'],
    ['夏季攻势', '2', '尾矿库治理', '某尾渣库整治', '零陵', ''],
  ],
  target: [
    ['谁下达', '任务', '计划数', '计量单位', '责任单位', '完成时限'],
    ['市', '农村污水治理', '2', '个村', '零陵区', '2020-12-31'],
  ],
  hotlineReport: [
    ['截至', '接听来电', '其中环保类', '来信', '交办', '其中重点件', '12345'],
    ['2020-11-06 08:00', '24', '20', '3', '17', '4', ''],
  ],
  contact: [
    ['工作组', '姓名', '职务', '身份', '电话'],
    ['综合协调组', '甲某', '副主任', '组长', '8127713'],
    ['材料文件组', '乙某', '科长', '联络员', ''],
  ],
  watch: [
    ['日期', '值班地点', '值班电话', '班次起', '班次止', '带班领导', '值班人员'],
    ['2020-11-07', '办公室', '8127713', '08:00', '20:00', '甲某', '乙某、丙某'],
    ['2020-11-07', '办公室', '8127713', '20:00', '08:00', '甲某', '丁某'],
  ],
  material: [
    ['编号', '谁提出', '提出日期', '资料名称', '时限', '责任单位', '备注'],
    ['1', '督察组', '2020-10-26', '运行台账', '2020-10-28', '零陵区', ''],
  ],
  mediaReport: [
    ['种类', '日期', '媒体', '级别', '标题', '摘要', '单位', '回应时限'],
    ['宣传报道', '2020-11-05', '某日报', '市级媒体', '整改见成效', '', '', ''],
  ],
  referral: [
    ['收到日期', '编号', '反映事项', '原因', '移送单位', '单位', '移送日期', '函号'],
    ['2020-10-25', 'X9', '反映劳资纠纷', '不属环保', '市人社局', '', '2020-10-26', '1号'],
  ],
}

describe('台账按清单进出', () => {
  it.each(BOOK_SHEETS.map(({ book }) => book))(
    '%s：看得懂办公室常用的表头；再导一次不变；导出再导入一模一样',
    async (book) => {
      const rows = LISTS[book]
      if (!rows) throw new Error(`no list of ${book}`)
      const first = into(book, sheetOf(rows))
      const plan = await first.preview()
      expect(plan.problems).toEqual([])
      expect(plan.unknownHeadings).toEqual([])
      const receipt = agreedValue(await first.store())
      expect(receipt).toMatchObject({ changed: 0, same: 0 })
      expect(receipt.begun).toBe(plan.entries.length)
      expect(agreedValue(await first.store())).toEqual({
        begun: 0,
        changed: 0,
        same: receipt.begun,
      })
      for (const format of ['xlsx', 'docx'] as const) {
        const sheet = agreedValue(
          await bookListSheet(office.context, office.actor('clerk'), { roundId, book }),
        )
        const { bytes } = agreedValue(await sheetFile(sheet, format))
        const read = await readPaperSafely(bytes)
        if (!read.ok) throw new Error(read.message)
        const again = await into(book, read.value).preview()
        expect(again.problems).toEqual([])
        expect(again.entries.map(({ fate }) => fate.fate)).toEqual(plan.entries.map(() => 'same'))
      }
    },
  )
})

describe('清单里的数和错', () => {
  it('约数、万元、合计行、一个条目几行，都读得对', async () => {
    const tallies = await into('enforcementTally', sheetOf(LISTS.enforcementTally ?? [])).preview()
    expect(tallies.entries.map(({ content }) => content)).toMatchObject([
      { personTimes: { count: 900, isOver: true }, finesYuan: { count: 600_000, isOver: true } },
      { enterprisesChecked: null, finesYuan: { count: 35_000, isOver: false }, note: '初步统计' },
    ])
    const watches = await into('watch', sheetOf(LISTS.watch ?? [])).preview()
    expect(watches.entries.map(({ content }) => content)).toMatchObject([
      { shifts: [{ persons: ['乙某', '丙某'] }, { from: '20:00', persons: ['丁某'] }] },
    ])
  })

  it('同一条数字变了就更正，经过里写着是哪份清单', async () => {
    const [title = [], head = [], row = []] = LISTS.enforcementTally ?? []
    const changed = [title, head, row.map((text) => (text === '23件' ? '24件' : text))]
    const receipt = agreedValue(await into('enforcementTally', sheetOf(changed)).store())
    expect(receipt).toEqual({ begun: 0, changed: 1, same: 0 })
    const input = { roundId, book: 'enforcementTally' } as const
    const { count } = agreedValue(await listEntries(office.context, office.actor('clerk'), input))
    expect(count).toBe(2)
  })

  it('错处逐一指出工作表、行、列；有一处错就一条也不存', async () => {
    const [, head = []] = LISTS.enforcementTally ?? []
    const bad = into(
      'enforcementTally',
      sheetOf([
        head,
        ['某某县', '2020-13-01', '2020-09-30', '许多', '', '', '', '', ''],
        ['道县', '2020-10-01', '2020-10-31', '5', '', '', '', '', ''],
      ]),
    )
    const { problems } = await bad.preview()
    expect(problems.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['表一', 2, '县市区'],
      ['表一', 2, '统计起'],
      ['表一', 2, '出动人次'],
    ])
    expect(await bad.store()).toMatchObject({ refusal: { code: 'problems-not-mended' } })
    const nothing = await into('enforcementTally', sheetOf([['甲', '乙']])).preview()
    expect(nothing.problems[0]?.message).toContain('没有找到表头')
  })

  it('台账自己的规则照样管：其中数大于总数的不收', async () => {
    const rows = [
      ['截至', '接听来电', '其中环保类', '交办', '其中重点件'],
      ['2020-11-07 08:00', '10', '20', '5', '1'],
    ]
    expect(await into('hotlineReport', sheetOf(rows)).store()).toMatchObject({
      refusal: { code: 'part-above-whole' },
    })
  })

  it('调研、会议这样的台账没有清单的写法', async () => {
    const input = { roundId, book: 'visit' } as const
    expect(await bookListSheet(office.context, office.actor('clerk'), input)).toMatchObject({
      refusal: { code: 'no-list-of-this-book' },
    })
  })
})
