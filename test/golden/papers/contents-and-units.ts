import type { Paper } from '../../../src/core/bulletin/blocks.ts'
import { article, bracket, figure, paragraph, runs } from './paper.ts'

/** In the manner of an issue with 【导读】, items sent in by counties and departments, and a full imprint. */
export const contentsAndUnits: Paper = {
  title: '益阳市配合督察工作简报第1期',
  masthead: {
    marks: ['内部资料'],
    nameLines: ['益阳市配合中央生态环境保护督察工作简报'],
    issueLine: '第 1 期',
    office: '益阳市配合中央生态环境保护督察协调联络专班',
    date: '2024年5月10日',
  },
  body: [
    {
      kind: 'contents',
      label: '【导读】',
      entries: [
        '周某率队实地调研湖区湿地保护修复工作',
        '全市配合生态环境保护督察协调联络工作会议召开，对信访件办理、资料调阅、边督边改作出安排',
        '县市区工作动态',
        '市直部门工作动态',
      ],
    },
    { kind: 'page-break' },
    article('周某率队实地调研湖区湿地保护修复工作'),
    paragraph('5月9日，市领导周某率队赴湖区，实地查看湿地保护修复情况，现场督办2个点位的整改。'),
    article('全市配合生态环境保护督察协调联络工作会议召开', '统一思想　压实责任'),
    paragraph(
      '5月8日，全市配合生态环境保护督察协调联络工作会议召开。会议通报，专班下设综合协调组、材料文件组等',
      figure('groups', 9),
      '个专项工作组；截至当日17:00，已接听来电',
      figure('calls', 24),
      '个，交办',
      figure('handed-over', 17),
      '件。',
    ),
    { kind: 'heading', level: '1', text: '一、工作要求' },
    { kind: 'heading', level: '2', text: '（一）压实责任' },
    paragraph('各级各部门要把责任落实到岗、到人，', { text: '不得层层转包', strong: true }, '。'),
    { kind: 'heading', level: '4', text: '（1）严格时限' },
    paragraph('交办件原则上10日内办结并回复。'),
    bracket('【县市区动态】'),
    {
      kind: 'unit-item',
      mark: 'triangle',
      layout: 'run-on',
      units: '赫山区、资阳区',
      paragraphs: [runs('5月8日，两区连夜部署，对12家砂石企业开展联合检查。')],
    },
    {
      kind: 'unit-item',
      mark: 'triangle',
      layout: 'own-line',
      units: '南县',
      paragraphs: [
        runs('5月7日，南县组织对3个乡镇的养殖尾水开展排查。'),
        runs('县里要求，对能立即整改的当天整改，不能立即整改的一周内拿出方案。'),
      ],
    },
    bracket('【市直部门工作动态】'),
    {
      kind: 'unit-item',
      mark: 'triangle',
      layout: 'run-on',
      units: '市水利局',
      paragraphs: [runs('开展河湖“清四乱”巡查，整改问题6个。')],
    },
  ],
  imprint: {
    reportTo: [
      '市委办公室',
      '市人大常委会办公室',
      '市政府办公室',
      '市政协办公室',
      '市纪委监委办公室',
    ],
    copyTo: [
      '各县市区委、县市区人民政府',
      '益阳高新区党工委、管委会',
      '大通湖区管委会',
      '市直有关单位',
    ],
    separator: '，',
    contact: [],
    printed: { office: '益阳市配合中央生态环境保护督察协调联络专班', date: '2024年5月10日' },
    permit: '益简字〔2024〕000号',
  },
  pageNumbers: 'dash',
  orientation: 'portrait',
}
