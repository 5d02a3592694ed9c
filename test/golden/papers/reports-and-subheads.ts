import type { Block, Paper } from '../../../src/core/bulletin/blocks.ts'
import { article, figure, paragraph } from './paper.ts'

const subhead = (text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text, strong: true }],
  align: 'center',
})

/** In the manner of an issue of reports: contents, reprinted pieces with sub-heads between their paragraphs. */
export const reportsAndSubheads: Paper = {
  title: '“回头看”工作简报第1期',
  masthead: {
    marks: [],
    nameLines: ['益阳市配合省生态环保督察“回头看”工作简报'],
    issueLine: '第 1 期',
    office: '益阳市环境保护督察工作领导小组办公室',
    date: '2020年9月15日',
  },
  body: [
    {
      kind: 'contents',
      label: '【导读】',
      entries: [
        '全省部署生态环境保护督察“回头看”',
        '督察“回头看”业务培训举行',
        '市领导主持召开例会部署迎检工作',
      ],
    },
    article('全省部署生态环境保护督察“回头看”'),
    paragraph(
      '记者获悉，9月和10月，我省将以问题为导向，对',
      figure('prefectures', 14),
      '个市州开展督察“回头看”。（来源：某日报）',
    ),
    article('督察“回头看”业务培训举行'),
    subhead('统一思想　形成大格局'),
    paragraph('培训围绕“是什么、督什么、怎么督”展开，参训人员逐一交流。'),
    subhead('把握尺度　有的放矢'),
    paragraph('培训要求，既要动真碰硬，又要防止“一刀切”，真正做到“见人、见事、见责任”。'),
    article('市领导主持召开例会\n部署迎检工作'),
    paragraph(
      '根据安排，督察组进驻时间为',
      figure('days', 15),
      '天（2020年9月14日—9月28日），值班电话：0000000，受理时间为每天8:00—18:00。',
    ),
    { kind: 'paragraph', runs: [{ text: '（本刊编辑部）' }], align: 'right' },
  ],
  imprint: {
    reportTo: ['省环境保护督察工作领导小组办公室', '市突出环境问题整改领导小组成员', '市委办公室'],
    copyTo: ['各区县（市）人民政府', '高新区管委会', '大通湖区管委会'],
    separator: '，',
    contact: [],
    printed: null,
    permit: null,
  },
  pageNumbers: 'dash',
  orientation: 'portrait',
}
