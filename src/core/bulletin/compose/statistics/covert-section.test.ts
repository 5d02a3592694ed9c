import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BatchId, CaseId } from '../../../ledger/ids.ts'
import { YONGZHOU_2024 } from '../../../round/ready-made/yongzhou-2024.ts'
import { batchesByHand, materialByHand } from '../../testing/material.ts'
import { bodyText } from '../../testing/paper-text.ts'
import { composeIssue } from '../compose-issue.ts'

const S = 'covert-findings-3'
const P = 'petition-statistics-4'
const BATCHES = batchesByHand('covertFinding', ['2024-03-09', '2024-03-12', '2024-03-14'])

const NO_PETITIONS = {
  ...{ [`${P}.handOver`]: 0, [`${P}.handOver.ofDay`]: 0, [`${P}.handOver.1`]: 0 },
  ...{ [`${P}.handOver.2`]: 0, [`${P}.handling`]: 0, [`${P}.handling.open`]: 0 },
  ...{ [`${P}.handling.partlyClosed`]: 0, [`${P}.handling.closed`]: 0, [`${P}.handling.1`]: 0 },
}

const COUNTS = {
  ...NO_PETITIONS,
  [`${S}.handOver`]: 76,
  [`${S}.handOver.1`]: { 'covert-1': 28, 'covert-2': 27, 'covert-3': 21 },
  [`${S}.handOver.2`]: {
    ...{ lengshuitan: 12, lingling: 13, qiyang: 6, dongan: 8, shuangpai: 5, daoxian: 8 },
    ...{ jianghua: 5, ningyuan: 8, xintian: 2, lanshan: 7, jingkaiqu: 2 },
  },
  [`${S}.alongside.referredProblem`]: 1,
  [`${S}.progress`]: 55,
  [`${S}.progress.verified`]: 55,
  [`${S}.progress.verdict`]: { substantiated: 55 },
  [`${S}.progress.done`]: 24,
  [`${S}.difficult.open`]: 31,
  [`${S}.difficult.told`]: 7,
  [`${S}.difficult.covert-3`]: 4,
}

const FACTS = {
  difficultCases: [
    { caseId: 'one' as CaseId, batchId: 'covert-1' as BatchId, isDualHandedOver: true },
    { caseId: 'two' as CaseId, batchId: 'covert-3' as BatchId, isDualHandedOver: true },
  ],
  alongsideCases: [
    {
      caseId: 'three' as CaseId,
      kind: 'referredProblem' as const,
      text: '蓝山铸造企业突出生态环境风险隐患问题',
    },
  ],
}

function compose(counts: Parameters<typeof materialByHand>[0]['counts']) {
  const given = { settings: YONGZHOU_2024, issuedOn: '2024-03-14', number: 2 }
  const material = materialByHand({ ...given, counts, batches: BATCHES })
  return composeIssue({ ...material, ...FACTS })
}

describe('暗访交办问题', () => {
  it('tells batches and units, how far the earlier batches are, and what was sorted out', () => {
    expect(bodyText(compose(COUNTS).paper)).toBe(
      [
        '省第四督察组暗访交办三批问题调查核实整改进展情况',
        '一、交办转办问题总数',
        '1.交办问题。省第四生态环境保护督察组共交办三批暗访问题76个，其中第一批28个，第二批27个，第三批21个。按县市区分，冷水滩区12个、零陵区13个、祁阳市6个、东安县8个、双牌县5个、道县8个、江华瑶族自治县5个、宁远县8个、新田县2个、蓝山县7个、永州经开区2个。',
        '2.转办问题1个。蓝山铸造企业突出生态环境风险隐患问题。',
        '二、第一、第二批交办问题调查核实整改情况',
        '截至3月14日17：00，对第一、第二批55个问题全部完成现场核实，所交办的问题全部属实，已完成整改24个，其余正在整改中。',
        '三、重点难点问题梳理情况',
        '第一、第二批未完成整改的31个问题，共梳理出7个重点问题，第三批梳理出4个重点问题，已向县市区和市直单位进行了双交办，要求分别明确联系帮扶指导领导，跟踪盯紧整改。暗访重点问题和转办问题由分管行业的市级领导和县市区党委政府主要负责人进行联系帮扶指导，其他问题由县市区分管行业的领导分别联系帮扶指导。',
        '第二轮第三批省生态环境保护督察信访件交办情况',
        '3月14日，我市暂未收到省生态环保督察组转办信访件。',
      ].join('\n'),
    )
  })

  it('says how many are verified and with which verdicts while some are still being verified', () => {
    const text = bodyText(
      compose({
        ...COUNTS,
        [`${S}.progress.verified`]: 50,
        [`${S}.progress.verdict`]: { unsubstantiated: 2, substantiated: 45, partly: 3 },
        [`${S}.progress.done`]: 0,
      }).paper,
    )
    expect(text).toContain(
      '对第一、第二批55个问题已完成现场核实50个，其中属实45个、部分属实3个、不属实2个，正在整改中。',
    )
  })

  it('leaves the section out while no finding was handed over', () => {
    const nothing = Object.fromEntries(Object.keys(COUNTS).map((key) => [key, 0]))
    expect(bodyText(compose(nothing).paper)).toBe(
      '第二轮第三批省生态环境保护督察信访件交办情况\n3月14日，我市暂未收到省生态环保督察组转办信访件。',
    )
  })

  it('keeps where “全部” came from, though no digit is printed', () => {
    const { provenance } = compose(COUNTS)
    const verified = provenance[`${S}.progress.verified` as keyof typeof provenance]
    expect(verified).toMatchObject({ value: 55, question: { scope: { isVerified: true } } })
  })

  const seed = new URL('../../../../../../shared/seeds/yongzhou-2024-issue-02.txt', import.meta.url)
  it.skipIf(!existsSync(seed))(
    'says what the printed bulletin of 2024 says, but for two commas',
    () => {
      const plain = (text: string) => text.replace(/\s/g, '').replaceAll('，', '、')
      const printed = plain(readFileSync(seed, 'utf8'))
      const from = printed.indexOf('省第四督察组暗访交办三批')
      const to = printed.indexOf('报：湖南省第四')
      expect(plain(bodyText(compose(COUNTS).paper))).toBe(printed.slice(from, to))
    },
  )
})
