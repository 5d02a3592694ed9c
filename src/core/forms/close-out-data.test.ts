import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { CloseOut } from '../closeout/close-out.ts'
import type { UnitId } from '../ledger/ids.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { closeOutData } from './close-out-data.ts'

const closeOut = {
  problem: {
    ...{ number: '8', text: '某河段水质超标。', goal: '达到Ⅳ类。', measures: ['建设处理设施。'] },
    ...{ dueOn: day('2025-12-31'), dueWords: null, leadUnits: ['lingling' as UnitId] },
    ...{ involvedUnits: [], problemClass: null },
  },
  application: {
    ...{ on: day('2025-10-01'), letter: '', completedOn: day('2025-09-20') },
    outcomes: ['已建成并投运。'],
  },
  acceptances: [
    {
      ...{ level: 'county' as const, on: day('2025-10-08'), letter: '零政函〔2025〕31号' },
      ...{ letterOn: day('2025-10-08'), signedBy: '周某某', opinion: '同意通过。' },
    },
  ],
  notice: {
    ...{ letterOn: day('2025-11-02'), from: day('2025-11-03'), to: day('2025-11-14') },
    ...{ receiver: '区整改办', phone: '0746-0000000', address: '某路1号', where: '', basis: '' },
    ...{ signature: '', days: { term: null, source: '', notable: [], isProvisional: false } },
  },
} as unknown as CloseOut

it('销号公示写明问题、逐条措施、逐级验收、公示期和受理单位', () => {
  expect(closeOutData(closeOut, YONGZHOU_2020)).toMatchObject({
    单位: '零陵区',
    任务编号: '序号8',
    整改时限: '2025年12月31日',
    整改措施: [{ 序号: '1', 措施内容: '建设处理设施。', 落实情况: '已建成并投运。' }],
    验收: [{ 层级: '县级验收', 日期: '2025年10月8日', 文号: '零政函〔2025〕31号' }],
    验收结论: '同意通过。',
    公示开始: '2025年11月3日',
    公示结束: '2025年11月14日',
    受理单位: '区整改办',
  })
})
