import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readList } from '../../core/reading/read-list.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import { sheet } from '../../core/reading/testing/sheets.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { changeRoundSettings } from '../rounds/change-round-settings.ts'
import { publicTable } from '../tables/public-table.ts'
import { saveTableTemplate } from '../tables/table-templates.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { readByLayouts } from './read-by-layouts.ts'

const EVENING: TableTemplate = {
  name: '晚间清单',
  title: '晚间清单',
  columns: [
    { heading: '编码', meaning: 'caseNumber' },
    { heading: '怎么了', meaning: 'complaint' },
    { heading: '哪里', meaning: 'regions' },
  ],
}
const roundId = YONGZHOU_2020.id
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  const kept = { template: EVENING, isInUse: true, reason: '督察组换了表头' }
  agreedValue(await saveTableTemplate(office.context, office.actor('clerk'), kept))
})
afterAll(() => office.close())

const paperOf = (headings: readonly string[]) => ({
  format: 'xlsx' as const,
  parts: [sheet([headings, ['D1YZ202000131', '某采石场夜间施工扰民', '零陵区']])],
  notices: [],
})

async function rowsOf(headings: readonly string[]) {
  const read = await readByLayouts(
    office.context,
    office.actor('clerk'),
    roundId,
    async (template?: TableTemplate) => ({
      ok: true as const,
      value: readList(paperOf(headings), template ? { template } : {}),
    }),
  )
  if (!read.ok) throw new Error('没有读成')
  return read.value.tables.flatMap(({ rows }) => rows.map((row) => [row.complaint, row.region]))
}

const settle = (changes: Partial<typeof YONGZHOU_2020>, expectedVersion: number) =>
  changeRoundSettings(office.context, office.actor('head'), {
    ...{ settings: { ...YONGZHOU_2020, ...changes }, reason: '换表样', expectedVersion },
  })

describe('轮次的表样', () => {
  it('设置里写的表样都要有，没有的一并指出', async () => {
    const wrong = await settle(
      { importTemplates: ['晚间清单', '没有的'], publicTable: 'layout-99' },
      1,
    )
    expect(wrong).toMatchObject({
      ok: false,
      refusal: { code: 'template-unknown', particulars: { template: 'layout-99、没有的' } },
    })
  })

  it('写进轮次以后，不用指明也按它读它那样的清单，别的清单照旧', async () => {
    expect(await rowsOf(['编码', '怎么了', '哪里'])).not.toEqual([
      ['某采石场夜间施工扰民', '零陵区'],
    ])
    agreedValue(await settle({ importTemplates: ['晚间清单'] }, 1))
    expect(await rowsOf(['编码', '怎么了', '哪里'])).toEqual([['某采石场夜间施工扰民', '零陵区']])
    expect(await rowsOf(['受理编号', '举报内容', '行政区域'])).toEqual([
      ['某采石场夜间施工扰民', '零陵区'],
    ])
  })

  it('公开表也可以用本办的表样', async () => {
    const asked = { roundId, template: '晚间清单' }
    const made = agreedValue(await publicTable(office.context, office.actor('clerk'), asked))
    expect(made.sheet.header[0]?.map(({ paragraphs }) => paragraphs[0])).toEqual([
      '编码',
      '怎么了',
      '哪里',
    ])
  })
})
