import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CaseId, UnitId } from '../../../ledger/ids.ts'
import { YONGZHOU_2020 } from '../../../round/ready-made/yongzhou-2020.ts'
import { batchesByHand, materialByHand } from '../../testing/material.ts'
import { bodyText } from '../../testing/paper-text.ts'
import { composeIssue } from '../compose-issue.ts'

const S = 'petition-statistics-3'
const JOINT = 'lengshuitan+lingling+jingkaiqu'

const COUNTS = {
  [`${S}.handOver`]: 215,
  [`${S}.handOver.ofDay`]: 0,
  [`${S}.handOver.1`]: {
    ...{ lengshuitan: 56, lingling: 32, dongan: 25, qiyang: 24, daoxian: 18, ningyuan: 15 },
    ...{ jianghua: 12, xintian: 8, jiangyong: 5, shuangpai: 4, 'shi-chengguan': 4, lanshan: 4 },
    ...{ jingkaiqu: 3, jindong: 3, 'shi-zhujian': 1, [JOINT]: 1 },
  },
  [`${S}.handOver.2`]: {
    ...{ 大气污染: 115, 水污染: 92, 噪声污染: 79, 生态破坏: 18, 土壤: 4, 其它污染: 9 },
    total: 215,
  },
  [`${S}.handOver.3`]: {
    ...{ lengshuitan: 1, lingling: 8, dongan: 6, qiyang: 6, daoxian: 7, ningyuan: 4 },
    ...{ jianghua: 1, jiangyong: 3, shuangpai: 1, 'shi-chengguan': 1, lanshan: 2, jindong: 1 },
  },
  [`${S}.handOver.4`]: { call: 195, letter: 20 },
  [`${S}.handling`]: 215,
  [`${S}.handling.open`]: { lengshuitan: 12, [JOINT]: 1, total: 55 },
  [`${S}.handling.partlyClosed`]: 0,
  [`${S}.handling.closed`]: 160,
  [`${S}.handling.1`]: {
    ...{ lengshuitan: 44, lingling: 27, dongan: 20, qiyang: 19, daoxian: 13, ningyuan: 12 },
    ...{ jianghua: 8, xintian: 5, jiangyong: 3, shuangpai: 3, 'shi-chengguan': 1, lanshan: 3 },
    ...{ jindong: 2 },
  },
}

const DAYS = Array.from({ length: 15 }, (_, index) =>
  new Date(Date.UTC(2020, 9, 24 + index)).toISOString().slice(0, 10),
)

const MATERIAL = {
  ...materialByHand({
    settings: YONGZHOU_2020,
    issuedOn: '2020-11-08',
    number: 15,
    counts: COUNTS,
    batches: batchesByHand('petition', DAYS),
  }),
  jointCases: [
    {
      caseId: 'joint' as CaseId,
      units: ['lengshuitan', 'lingling', 'jingkaiqu'] as UnitId[],
      doneUnits: ['lengshuitan', 'lingling'] as UnitId[],
    },
  ],
}

describe('信访件情况', () => {
  it('tells the hand-over by unit, category, importance and source, then the handling, each to its own day', () => {
    expect(bodyText(composeIssue(MATERIAL).paper)).toBe(
      [
        '【信访件情况】',
        '1. 信访件交办情况',
        '截止2020年11月7日，省督察组共向我市转办了十五批215件信访案件。',
        '按县区/市直单位分为：冷水滩区56件、零陵区32件、东安县25件、祁阳县24件、道县18件、宁远县15件、江华12件、新田8件、江永5件、双牌4件、市城管局4件、蓝山4件、经开区3件、金洞3件、市住建局1件，还1件涉及冷水滩、零陵、经开区。',
        '按污染类别分为：大气污染115件，水污染92件，噪声污染79件，生态破坏18件，其它污染9件，土壤4件。',
        '按重要情况分为：重要件41件。零陵区8件、道县7件、东安县6件、祁阳县6件、宁远4件、江永3件、蓝山2件、冷水滩1件、江华1件、双牌1件、市城管局1件、金洞1件。',
        '按问题来源类型：来电195件，来信20件。',
        '2. 信访件办理情况',
        '截止11月8日，永州市累计接到转办件215件，正在办理55件（含冷水滩、零陵与经开区共有的1件），已办结160件（冷水滩44件、零陵27件、东安20件、祁阳19件、道县13件、宁远12件、江华8件、新田5件、蓝山3件、双牌3件、江永3件、金洞2件、市城管局1件）。此外，冷水滩、零陵、经开区共有的1件，属于冷水滩和零陵的部分已经完成。',
      ].join('\n'),
    )
  })

  it('says that nothing came on an empty day while the team takes petitions, before the figures so far', () => {
    const textOn = (issuedOn: string, ofDay: number) => {
      const counts = { ...COUNTS, [`${S}.handOver.ofDay`]: ofDay }
      const given = { settings: YONGZHOU_2020, issuedOn, number: 14, counts }
      return bodyText(composeIssue(materialByHand(given)).paper)
    }
    expect(textOn('2020-11-06', 0)).toMatch(
      /【信访件情况】\n11月5日，我市暂未收到省督察组转办信访件。\n1\. 信访件交办情况/,
    )
    expect(textOn('2020-11-06', 3)).not.toContain('暂未收到')
    expect(textOn('2020-11-09', 0)).not.toContain('暂未收到')
  })

  it('gives every printed number of the ledger its question, cut-off and value', () => {
    const { provenance } = composeIssue(MATERIAL)
    const reference = (name: string) => provenance[name as keyof typeof provenance]
    expect(reference(`${S}.handOver`)).toMatchObject({ value: 215, counts: 'cases' })
    expect(reference(`${S}.handOver`)?.question.asOf.at).toBe('2020-11-07T15:59:59.999Z')
    expect(reference(`${S}.handling`)?.question.asOf.at).toBe('2020-11-08T15:59:59.999Z')
    expect(reference(`${S}.handOver.1/${JOINT}`)).toMatchObject({ value: 1, partKeys: [JOINT] })
    expect(reference(`${S}.handOver/batches`)).toMatchObject({ value: 15, counts: 'batches' })
  })

  const seed = new URL('../../../../../../shared/seeds/yongzhou-2020-issue-15.txt', import.meta.url)
  it.skipIf(!existsSync(seed))('says what the printed bulletin of 2020 says, word for word', () => {
    const printed = readFileSync(seed, 'utf8').replace(/\s/g, '')
    const [from, to] = [printed.indexOf('【信访件情况】'), printed.indexOf('报：湖南省第五')]
    expect(bodyText(composeIssue(MATERIAL).paper).replace(/\s/g, '')).toBe(printed.slice(from, to))
  })
})
