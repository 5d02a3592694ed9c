import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { asActor } from '../../db/ledger.ts'
import { listCases } from '../cases/list-cases.ts'
import { showCase } from '../cases/show-case.ts'
import { viewIdentity } from '../identity/view-identity.ts'
import { listBatches } from '../rounds/list-batches.ts'
import { listOfRows } from '../testing/list-of-rows.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { confirmImport } from './confirm-import.ts'
import { listImports } from './list-imports.ts'
import { previewImport } from './preview-import.ts'

const roundId = YONGZHOU_2020.id
const HEAD = [
  '序号',
  '受理编号',
  '受理方式',
  '举报内容',
  '行政区域',
  '污染类型',
  '交办时间',
  '当日天气',
  '举报人',
  '联系电话',
]
const ROWS = [
  [
    '1',
    'D1YZ202000201*',
    '来电',
    '零陵区珠山镇某锰渣堆场雨天渗出黄褐色废水，围堰有两处开裂，举报人张三丰要求回电13800000001，另一个电话138 0000 0009',
    '零陵区',
    '水',
    '2020-10-25',
    '小雨',
    '张三丰',
    '13800000001',
  ],
  [
    '2',
    'D1YZ202000202',
    '来电',
    '冷水滩区某歌厅夜间噪声扰民',
    '冷水滩区、经开区',
    '噪声',
    '2020-10-25',
    '',
    '某乙',
    '13800000002',
  ],
  [
    '3',
    'X1YZ202000203',
    '来信',
    '道县某砖厂冒黑烟，与D1YZ202000201反映的不是一件事',
    '道县',
    '大气',
    '2020-10-25',
    '',
    '',
    '',
  ],
]
const TABLES = ['case_file', 'case_event', 'case_version', 'case_words', 'import_list', 'identity']
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-25T21:00:00+08:00')
})
afterAll(() => office.close())

const listOf = (title: string, rows: readonly (readonly string[])[]) =>
  listOfRows(title, [HEAD, ...rows])

const fileName = '第三批.xlsx'
const clerk = () => office.actor('clerk')
const third = () => listOf('省第五督察组第三批交办信访件清单', ROWS)

async function caseOf(number: string): Promise<CaseId> {
  const list = agreedValue(
    await listCases(office.context, clerk(), { roundId, numberFrom: number }),
  )
  return list.cases[0]?.id ?? ('' as CaseId)
}

describe('先看后存', () => {
  it('预览说出每一行会怎样，什么也没有存', async () => {
    const asked = { roundId, fileName, list: third(), choices: {} }
    const preview = agreedValue(await previewImport(office.context, clerk(), asked))
    expect(preview.problems.filter((one) => one.mend)).toEqual([])
    expect(preview).toMatchObject({
      kind: 'petition',
      isReady: true,
      counts: { received: 3, fresh: 3, known: 0, withComplainant: 2 },
      newBatches: [{ id: 'petition-3', number: 3 }],
    })
    expect(preview.rows[2]?.suspicions).toMatchObject([
      { why: 'named', item: 1, number: 'D1YZ202000201' },
    ])
    const none = agreedValue(await listCases(office.context, clerk(), { roundId }))
    expect(none.cases).toEqual([])
  })

  it('认不出的单位和类型要先指定，指定前一行也不存', async () => {
    const rows = [
      [
        '1',
        'D1YZ202000999',
        '来电',
        '某处异味',
        '南岭管理区',
        '异味扰民',
        '2020-10-25',
        '',
        '',
        '',
      ],
    ]
    const list = listOf('第三批交办信访件清单', rows)
    const refused = await confirmImport(office.context, clerk(), {
      roundId,
      fileName,
      list,
      choices: {},
    })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'problems-not-mended' } })
    const problems = refused.ok ? [] : refused.refusal.problems
    expect(problems.map((one) => [one.row, one.mend])).toEqual([
      [3, { choice: 'categories', wording: '异味扰民' }],
      [3, { choice: 'units', wording: '南岭管理区' }],
    ])
    const choices = {
      units: { 南岭管理区: ['jindong' as never] },
      categories: { 异味扰民: '大气污染' },
    }
    const preview = agreedValue(
      await previewImport(office.context, clerk(), { roundId, fileName, list, choices }),
    )
    expect(preview.isReady).toBe(true)
    expect(preview.rows[0]).toMatchObject({
      intake: { categories: ['大气污染'] },
      roles: [{ unitId: 'jindong', role: 'lead' }],
    })
  })
})

describe('存进台账', () => {
  it('全部存入并给回执；再来一次什么也不变', async () => {
    const asked = { roundId, fileName, list: third(), choices: {} }
    const { planHash } = agreedValue(await previewImport(office.context, clerk(), asked))
    const told: number[][] = []
    const tell = (...state: number[]) => told.push(state)
    const receipt = agreedValue(
      await confirmImport(office.context, clerk(), { ...asked, planHash, tell }),
    )
    expect(`${told.at(0)} ${told.at(-1)}`).toBe('0,3 3,3')
    expect(receipt).toMatchObject({ received: 3, identities: 2, isUnchanged: false })
    expect(receipt.stored.map((row) => row.number)).toEqual([
      'D1YZ202000201',
      'D1YZ202000202',
      'X1YZ202000203',
    ])
    const again = agreedValue(
      await confirmImport(office.context, clerk(), { ...asked, fileName: '另一个名字.xlsx' }),
    )
    expect(again).toMatchObject({
      isUnchanged: true,
      importId: null,
      earlierImport: { fileName },
      alreadyThere: [{ differs: [] }, { differs: [] }, { differs: [] }],
    })
    const batches = agreedValue(await listBatches(office.context, clerk(), { roundId }))
    expect(batches).toMatchObject([{ id: 'petition-3', count: 3 }])
    expect(agreedValue(await listImports(office.context, clerk(), { roundId }))).toHaveLength(1)
  })

  it('存下的件已交办、已派发，原样保留认不出的列', async () => {
    const caseId = await caseOf('D1YZ202000201')
    const shown = agreedValue(await showCase(office.context, clerk(), { caseId }))
    expect(shown.case).toMatchObject({
      isKey: true,
      categories: ['水污染'],
      channel: 'call',
      parts: [{ unitId: 'lingling', step: 'assigned' }],
      other: { 当日天气: '小雨' },
    })
    expect(shown.case.handOvers).toHaveLength(1)
    const joint = await caseOf('D1YZ202000202')
    const both = agreedValue(await showCase(office.context, clerk(), { caseId: joint }))
    expect(both.case.parts.map((part) => part.unitId)).toEqual(['lengshuitan', 'jingkaiqu'])
  })

  it('预览以后台账变了，就请再看一次', async () => {
    const row = [
      '4',
      'D1YZ202000204',
      '来电',
      '某处养殖臭气',
      '道县',
      '大气',
      '2020-10-25',
      '',
      '',
      '',
    ]
    const list = listOf('第三批交办信访件清单', [row])
    const asked = { roundId, fileName, list, choices: {} }
    const { planHash } = agreedValue(await previewImport(office.context, clerk(), asked))
    agreedValue(await confirmImport(office.context, clerk(), asked))
    const late = await confirmImport(office.context, clerk(), { ...asked, planHash })
    expect(late).toMatchObject({ ok: false, refusal: { code: 'import-changed-meanwhile' } })
  })
})

describe('清单里的难处', () => {
  it('同编号的两行合为一件，选择不收的写明原因，每行都有交代', async () => {
    const rows = [
      ['1', 'D1YZ202000205', '来电', '某矿山扬尘', '道县', '大气', '2020-10-25', '', '', ''],
      ['2', 'D1YZ202000205', '来电', '某矿山夜间放炮', '新田', '噪声', '2020-10-25', '', '', ''],
      ['3', 'D1YZ202000206', '来电', '邻里纠纷', '道县', '噪声', '2020-10-25', '', '', ''],
      ['4', 'D1YZ202000201', '来电', '另一种说法', '零陵区', '水', '2020-10-25', '', '', ''],
    ]
    const list = listOf('第三批交办信访件清单', rows)
    const choices = { leaveOut: { '3': '不属环保范围' } }
    const receipt = agreedValue(
      await confirmImport(office.context, clerk(), { roundId, fileName, list, choices }),
    )
    expect(receipt).toMatchObject({
      received: 4,
      stored: [{ item: 1, number: 'D1YZ202000205' }],
      doubles: [{ item: 2, ofItem: 1 }],
      leftOut: [{ item: 3, reason: '不属环保范围' }],
      alreadyThere: [{ item: 4, differs: ['text', 'isKey'] }],
    })
    const caseId = await caseOf('D1YZ202000205')
    const shown = agreedValue(await showCase(office.context, clerk(), { caseId }))
    expect(shown.case.text).toBe('某矿山扬尘\n某矿山夜间放炮')
    expect(shown.case.parts.map((part) => part.unitId)).toEqual(['daoxian', 'xintian'])
  })

  it('内容和旧件很像的，指出旧件的编号', async () => {
    const text = '珠山镇锰渣堆场雨天渗出黄褐色废水流入农田，围堰开裂一直没有修'
    const row = ['1', 'D1YZ202000207', '来电', text, '零陵区', '水', '2020-10-25', '', '', '']
    const list = listOf('第三批交办信访件清单', [row])
    const preview = agreedValue(
      await previewImport(office.context, clerk(), { roundId, fileName, list, choices: {} }),
    )
    expect(preview.rows[0]?.suspicions).toMatchObject([
      { why: 'alikeText', number: 'D1YZ202000201' },
    ])
  })
})

describe('举报人', () => {
  it('姓名和电话只在密封的记录里，别处一个字也没有', async () => {
    const found = await asActor(office.context.database, clerk(), async (transaction) => {
      const texts: string[] = []
      for (const table of TABLES) {
        const { rows } = await sql<{ text: string }>`
          select row::text as text from ${sql.table(table)} row`.execute(transaction)
        texts.push(...rows.map((row) => row.text))
      }
      expect(texts.length).toBeGreaterThan(20)
      return texts.join('\n')
    })
    for (const secret of ['张三丰', '某乙', '13800000001', '13800000002', '138 0000 0009']) {
      expect(found).not.toContain(secret)
    }
  })

  it('办公室写明原因才能看，看一次记一次', async () => {
    const caseId = await caseOf('D1YZ202000201')
    const head = office.actor('head')
    const noReason = await viewIdentity(office.context, head, { caseId, reason: ' ' })
    expect(noReason).toMatchObject({ ok: false, refusal: { code: 'reason-missing' } })
    const seen = agreedValue(await viewIdentity(office.context, head, { caseId, reason: '回访' }))
    expect(seen).toMatchObject([{ name: '张三丰', phone: '13800000001', about: '138 0000 0009' }])
    const views = await asActor(office.context.database, office.actor('auditor'), (transaction) =>
      transaction.selectFrom('identity_view').selectAll().execute(),
    )
    expect(views).toMatchObject([{ case_id: caseId, reason: '回访', account_id: 'head' }])
  })

  it('县区联络员和审计员都看不到', async () => {
    const caseId = await caseOf('D1YZ202000201')
    for (const actor of [office.actor('liaison', 'lingling'), office.actor('auditor')]) {
      const result = await viewIdentity(office.context, actor, { caseId, reason: '想看' })
      expect(result).toMatchObject({ ok: false, refusal: { code: 'right-missing' } })
      const rows = await asActor(office.context.database, actor, (transaction) =>
        transaction.selectFrom('identity').selectAll().execute(),
      )
      expect(rows).toEqual([])
    }
  })
})
