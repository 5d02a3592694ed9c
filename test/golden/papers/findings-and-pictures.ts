import { createHash } from 'node:crypto'
import type { Paper } from '../../../src/core/bulletin/blocks.ts'
import { article, figure, paragraph, runs } from './paper.ts'

/** The smallest PNG: one grey dot. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)
export const DOT_HASH = createHash('sha256').update(DOT).digest('hex')

/** In the manner of an issue with covert findings by batch, pictures, a table and a day without petitions. */
export const findingsAndPictures: Paper = {
  title: '工作简报2024年第2期',
  masthead: {
    marks: [],
    nameLines: ['永州市配合湖南省生态环境保护督察', '工 作 简 报'],
    issueLine: '2024年第2期  总第2期',
    office: '永州市配合湖南省生态环境保护督察协调联络组',
    date: '2024年3月14日',
  },
  body: [
    article('以更高站位更大力度更实举措\n抓好督察交办问题整改', '李某到零陵区调研督导'),
    paragraph('3月14日下午，市领导李某到零陵区调研督导。参加调研的有市直有关部门负责人。'),
    {
      kind: 'picture',
      sha256: DOT_HASH,
      mediaType: 'image/png',
      widthPx: 1200,
      heightPx: 800,
      caption: '3月14日，整改现场（市联络组供图）',
    },
    {
      kind: 'unit-item',
      mark: 'plain',
      layout: 'run-on',
      units: '冷水滩区',
      paragraphs: [runs('召开督察配合工作安排部署会，各项准备有序推进。')],
    },
    article('督察组暗访交办三批问题调查核实整改进展情况'),
    { kind: 'heading', level: '1', text: '一、交办转办问题总数' },
    paragraph(
      '督察组共交办三批暗访问题',
      figure('findings', 76),
      '个，其中第一批',
      figure('findings.1', 28),
      '个，第二批',
      figure('findings.2', 27),
      '个，第三批',
      figure('findings.3', 21),
      '个。',
    ),
    {
      kind: 'table',
      caption: '各批次问题整改进展',
      widths: [2, 1, 1, 1],
      header: [
        [
          { paragraphs: ['批次'], rowSpan: 2 },
          { paragraphs: ['数量（个）'], columnSpan: 3 },
        ],
        [{ paragraphs: ['交办'] }, { paragraphs: ['已完成'] }, { paragraphs: ['正在整改'] }],
      ],
      rows: [
        [
          { paragraphs: ['第一批、第二批'] },
          { paragraphs: ['55'], align: 'right' },
          { paragraphs: ['24'], align: 'right' },
          { paragraphs: ['31'], align: 'right' },
        ],
        [
          { paragraphs: ['第三批', '（当日交办）'] },
          { paragraphs: ['21'], align: 'right' },
          { paragraphs: ['正在核查'], columnSpan: 2, align: 'center' },
        ],
      ],
    },
    { kind: 'rule' },
    article('信访件交办情况'),
    paragraph('3月14日，我市暂未收到督察组转办信访件。'),
  ],
  imprint: {
    reportTo: ['湖南省第四生态环境保护督察组\n市协调联络组组长、各副组长'],
    copyTo: ['市协调联络组各副总协调人、成员及各专项组组长', '各县市区党委书记、县市区长'],
    separator: '，',
    contact: [],
    printed: null,
    permit: null,
  },
  pageNumbers: 'dash',
  orientation: 'portrait',
}
