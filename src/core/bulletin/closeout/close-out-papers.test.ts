import { describe, expect, it } from 'vitest'
import { madeUpCloseOut } from '../../closeout/testing/made-up-close-out.ts'
import type { CaseId } from '../../ledger/ids.ts'
import { YONGZHOU_2020 } from '../../round/ready-made/yongzhou-2020.ts'
import type { Paper } from '../blocks.ts'
import { bodyText } from '../testing/paper-text.ts'
import {
  closeOutApplicationPaper,
  closeOutFilePaper,
  closeOutNoticePaper,
} from './close-out-papers.ts'

/** All words of a paper, those of its tables at the end. */
const text = (paper: Paper) =>
  [
    bodyText(paper),
    ...paper.body.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.flatMap((cell) => cell.paragraphs).join(' '))
        : [],
    ),
  ].join('\n')

describe('销号的文书', () => {
  it('公示：依据、问题、目标、时限、措施落实、验收、公示期、受理单位、电话、地址、落款一样不少', () => {
    const notice = text(closeOutNoticePaper(madeUpCloseOut(), YONGZHOU_2020))
    for (const part of [
      ...['根据《湖南省生态环境保护督察整改销号管理办法》的要求', '一、反馈问题（序号3）'],
      ...['锰浓度超标1.7倍', '二、整改目标', '三、整改时限', '2020年12月31日。'],
      ...['四、整改措施及落实情况', '落实情况：已修复收集管网420米', '五、完成时间'],
      ...[
        '2020年12月20日完成整改',
        '六、验收情况',
        '2020年12月30日，市级验收通过（永整改办〔2020〕88号）',
      ],
      ...['公示时间：2021年1月4日至2021年1月10日，共7天。', '受理单位：市突出环境问题'],
      ...['联系电话：（0746）8127713', '联系地址：', '零陵区人民政府', '以邮戳日期为准'],
    ]) {
      expect(notice).toContain(part)
    }
    expect(notice).not.toMatch(/。。|undefined|null/)
  })

  it('申请：写明条件和佐证；没有填报的措施说没有填报', () => {
    const closeOut = madeUpCloseOut()
    const application = { ...closeOut.application, outcomes: ['已修复。'] }
    const paper = text(closeOutApplicationPaper({ ...closeOut, application }, YONGZHOU_2020))
    expect(paper).toContain('污染消除')
    expect(paper).toContain('（未填报）')
    expect(paper).toContain('零陵区')
  })

  it('一案一档：目录列出每一样，异议和答复、备案都在', () => {
    const file = text(closeOutFilePaper(madeUpCloseOut(), YONGZHOU_2020))
    for (const part of [
      '销号申请',
      '验收意见',
      '销号公示',
      '公示异议及答复',
      '备案文号：永整改办〔2021〕3号',
    ]) {
      expect(file).toContain(part)
    }
    expect(file).toContain('答复（异议不成立）：雨天现场核查')
  })

  it('交办件的销号写受理编号，没有措施的写做了什么；还没有公示的，公示稿照实说', () => {
    const closeOut = madeUpCloseOut({
      subject: { kind: 'case', caseId: '018f0000-0000-7000-8000-0000000000b1' as CaseId },
      notice: null,
      acceptances: [],
    })
    const problem = { ...closeOut.problem, number: 'X3JX202405160020', measures: [], goal: '' }
    const notice = text(closeOutNoticePaper({ ...closeOut, problem }, YONGZHOU_2020))
    expect(notice).toContain('受理编号X3JX202405160020交办件')
    expect(notice).toContain('已完成覆膜防渗')
    expect(notice).toContain('（还没有公示。）')
    expect(notice).toContain('（还没有验收。）')
  })
})
