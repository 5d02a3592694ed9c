import type { BulletinSettings, ListSettings, PetitionSection } from '../bulletin-settings.ts'
import { printedAs } from './unit-entry.ts'
import { JOINT_LINE } from './usual-settings.ts'

/** The lists of this bulletin print the first counties with 区 or 县 and the rest by short name. */
const LONGER_NAMES = printedAs({
  lengshuitan: '冷水滩区',
  lingling: '零陵区',
  dongan: '东安县',
  qiyang: '祁阳县',
  ningyuan: '宁远县',
})

const USUAL_LIST = {
  order: 'descending',
  names: 'short',
  printedNames: {},
  showsZero: false,
  joint: JOINT_LINE,
} as const satisfies Partial<ListSettings>

const HAND_OVER: NonNullable<PetitionSection['handOver']> = {
  heading: '1. 信访件交办情况',
  cutOff: { daysBefore: 1, clock: null },
  sentence: '截止{date}，{team}共向我市转办了[{batchCount}批]{total}信访案件。',
  lists: [
    {
      ...USUAL_LIST,
      dimension: 'unit',
      of: 'all',
      lead: '按县区/市直单位分为',
      printedNames: LONGER_NAMES,
    },
    {
      ...USUAL_LIST,
      dimension: 'category',
      of: 'all',
      lead: '按污染类别分为',
      separator: '，',
    },
    {
      ...USUAL_LIST,
      dimension: 'unit',
      of: 'key',
      lead: '按重要情况分为',
      printedNames: printedAs({ lingling: '零陵区', dongan: '东安县', qiyang: '祁阳县' }),
    },
    {
      ...USUAL_LIST,
      dimension: 'channel',
      of: 'all',
      lead: '按问题来源类型',
      order: 'fixed',
      separator: '，',
    },
  ],
}

const HANDLING: NonNullable<PetitionSection['handling']> = {
  heading: '2. 信访件办理情况',
  cutOff: { daysBefore: 0, clock: null },
  sentence:
    '截止{monthDay}，永州市累计接到转办件{total}，正在办理{open}[，阶段性办结{partlyClosed}]，已办结{closed}。[此外，{jointProgress}。]',
  lists: [
    {
      ...USUAL_LIST,
      dimension: 'unit',
      of: 'closed',
      lead: '已办结',
      ownOrder: ['lanshan', 'shuangpai', 'jiangyong'],
      joint: { place: 'own-line', wording: '{units}共有的{count}件' },
    },
  ],
}

/** The bulletin of 2020: statistics with a cut-off each for hand-over and handling. */
export const YONGZHOU_2020_BULLETIN: BulletinSettings = {
  nameLines: ['永州市配合省生态环境保护督察“回头看”', '工作简报'],
  issuedBy: '配合省生态环境保护督察“回头看”协调联络领导小组',
  permit: null,
  numbering: 'issue',
  contentsLabel: null,
  sections: [
    {
      kind: 'articles',
      items: ['letter', 'leaderActivity', 'meeting', 'immediateRectification', 'unitNews', 'other'],
      heading: '立行立改动态',
    },
    { kind: 'key-cases', heading: '重点信访件办理情况', numberSuffix: '重点信访件' },
    {
      kind: 'petition-statistics',
      heading: '信访件情况',
      headingStyle: 'bracket',
      handOver: HAND_OVER,
      handling: HANDLING,
      teamWord: '省督察组',
      emptyWord: '转办信访件',
    },
  ],
  reportTo: ['湖南省第五生态环境保护督察组', '湖南省环境保护督察工作领导小组办公室'],
  copyTo: [
    '市委书记、市人大常委会主任',
    '市委副书记、市长',
    '市政协党组书记、主席',
    '市人大常委会党组书记、副主任',
    '市委常委、常务副市长',
    '副市长',
    '永州市配合省生态环境保护督察“回头看”协调联络工作领导小组各专项工作组组长',
    '市直相关单位',
    '各县区党委政府',
  ],
  separator: '，',
  contact: ['联系电话：（0746）8127713', '邮箱：yzshbdc@163.com'],
  printsImprintLine: false,
}
