import { describe, expect, it } from 'vitest'
import { line, read, sheet } from './testing/sheets.ts'

const rowsOfText = (lines: readonly string[]) =>
  read(lines.map((one, i) => line(one, i + 1))).tables.flatMap((table) => table.rows)
const rowsOf = (rows: Parameters<typeof sheet>[0]) =>
  read([sheet(rows)]).tables.flatMap((table) => table.rows)

describe('消息里按县区分段的', () => {
  it('县区独占一行，下面几件都是那里的', () => {
    const rows = rowsOfText([
      '赫山区：',
      '1、D3HN202505120041 某歌厅低频噪声扰民至凌晨',
      '桃江县（1件）',
      '2、X3HN202505120006 某石灰窑粉尘落满菜地',
    ])
    expect(rows.map((row) => [row.regions, row.complaint])).toEqual([
      [['赫山区'], '某歌厅低频噪声扰民至凌晨'],
      [['桃江县'], '某石灰窑粉尘落满菜地'],
    ])
  })

  it('【重点件】打头的是重点件，【一般件】的不是', () => {
    const rows = rowsOfText([
      '【重点件】编号X3HN202505120006，来信，桃江县，大气、水：某石灰窑粉尘落满菜地',
      '【一般件】编号D3HN202505120041，来电，赫山区，噪声：某歌厅低频噪声扰民',
      '请于5月17日前反馈。联系人：小李',
    ])
    expect(rows.map((row) => [row.isKey, row.channel, row.categories, row.complaint])).toEqual([
      [true, '来信', ['大气', '水'], '某石灰窑粉尘落满菜地'],
      [false, '来电', ['噪声'], '某歌厅低频噪声扰民'],
    ])
  })
})

describe('粘贴的表', () => {
  const CELLS = [
    ['序号', '受理编号', '举报内容', '区县', '时限'],
    ['1', 'D3HN202505120041', '某歌厅噪声扰民', '赫山区', '2025年5月17日'],
    ['2', 'D3HN202505120042', '某石灰窑粉尘', '桃江县', '2025年5月17日'],
  ]

  it.each([' ', '│'])('单元格之间是「%s」的也分得开', (gap) => {
    const rows = rowsOfText(['交办件', ...CELLS.map((cells) => cells.join(gap))])
    expect(rows.map((row) => [row.complaint, row.regions, row.dueAt])).toEqual([
      ['某歌厅噪声扰民', ['赫山区'], '2025-05-17'],
      ['某石灰窑粉尘', ['桃江县'], '2025-05-17'],
    ])
  })

  it('加粗的 ** 不是重点件的星号', () => {
    const rows = rowsOfText([
      '| 序号 | 受理编号 | 举报内容 | 区县 |',
      '|---|---|---|---|',
      '| 1 | **D3HN202505120041** | 某歌厅噪声 | 赫山区 |',
    ])
    expect(rows).toMatchObject([{ caseNumber: 'D3HN202505120041', isKey: false }])
  })
})

describe('交办单和清单不混', () => {
  it('一行三对的交办单按项名读，不当作表头', () => {
    const rows = rowsOf([
      ['编号', 'D3HN202505120041', '来源', '电话', '属地', '赫山区'],
      ['类型', '噪声', '承办单位', '市文旅广体局', '办结时限', '2025-05-17'],
      ['问题摘要', '某歌厅噪声扰民', undefined, undefined, undefined, undefined],
    ])
    expect(rows).toMatchObject([
      {
        caseNumber: 'D3HN202505120041',
        channel: '电话',
        regions: ['赫山区'],
        categories: ['噪声'],
        units: ['市文旅广体局'],
        dueAt: '2025-05-17',
        complaint: '某歌厅噪声扰民',
      },
    ])
  })

  it('清单里的属实、已完成读起来像项名，仍是清单', () => {
    const rows = rowsOf([
      ['序号', '受理编号', '信访诉求', '属地', '属实性', '整改落实情况', '整改进度'],
      ['1', 'D3HN202505120041', '某歌厅噪声', '赫山区', '部分情况属实', '已停业', '推进中'],
      ['2', 'D3HN202505120042', '某石灰窑粉尘', '桃江县', '未发现反映问题', '加强巡查', '已完成'],
    ])
    expect(rows.map((row) => [row.verdict, row.status])).toEqual([
      ['部分属实', '未办结'],
      ['不属实', '已办结'],
    ])
  })

  it('整改任务一张两列小表一项的，也是清单', () => {
    const task = (no: string, problem: string) =>
      sheet(
        [
          ['序号', no],
          ['反馈问题', problem],
          ['整改目标', '稳定达标。'],
          ['牵头单位', '市住建局'],
          ['完成时限', '2025-12-31'],
        ],
        null,
      )
    const rows = read([task('1', '黑臭水体。'), task('2', '矿涌水。')]).tables.flatMap(
      (t) => t.rows,
    )
    expect(rows.map((row) => [row.problem, row.leadUnits, row.dueAt])).toEqual([
      ['黑臭水体。', ['市住建局'], '2025-12-31'],
      ['矿涌水。', ['市住建局'], '2025-12-31'],
    ])
  })
})

describe('坏得离谱的文字', () => {
  it.each([
    ['一行两千万字', ['序号 受理编号 举报内容 县区', '反'.repeat(2_000_000)]],
    ['几万个空格', Array.from({ length: 50 }, () => `受理编号${' '.repeat(50_000)}举报内容`)],
    ['几万列', ['序号|受理编号|举报内容|县区'.padEnd(60_000, '|')]],
  ])('%s，也很快说没有清单', (_, lines) => {
    expect(read(lines.map((one, i) => line(one, i + 1))).problems[0]?.code).toBe('no-list-found')
  })
})

describe('交给谁办的几种写法', () => {
  it('属地政府、转办至是责任单位；旁边有承办单位的，交办单位不是', () => {
    for (const heading of ['属地政府', '转办至', '承办单位']) {
      const [row] = rowsOf([
        ['序号', '受理编号', '举报内容', '交办单位', heading],
        ['1', 'D3HN202405200012', '某厂排污', '市协调联络组', '道县人民政府'],
      ])
      expect(row?.units).toEqual(['道县人民政府'])
    }
  })

  it('一句话不是表头，尽管里面有街道、单位这样的字', () => {
    const rows = rowsOf([
      ['编号', 'D3HN202405200012', '来信来电', '来电'],
      ['反映问题', '道县西洲街道夜市噪声油烟扰民，占道经营。', undefined, undefined],
      ['承办单位', '道县人民政府', '办结时限', '2024-05-28'],
    ])
    expect(rows).toMatchObject([{ units: ['道县人民政府'], dueAt: '2024-05-28' }])
  })

  it('暗访问题的整改进展不是办结状态', () => {
    const [row] = rowsOf([
      ['序号', '问题', '责任单位', '市级包案领导', '整改时限', '整改进展'],
      ['1', '某码头煤炭露天堆放。', '资阳区人民政府', '王某', '2025-05-31', '正在整改'],
    ])
    expect(row).toMatchObject({ status: null, progress: '正在整改' })
  })
})
