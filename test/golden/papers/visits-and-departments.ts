import type { Paper } from '../../../src/core/bulletin/blocks.ts'
import { bracket, figure, paragraph, runs } from './paper.ts'

/** In the manner of a short issue: leaders' visits without titles, then counties and departments with ▲. */
export const visitsAndDepartments: Paper = {
  title: '例行督察工作简报第3期',
  masthead: {
    marks: [],
    nameLines: ['益阳市配合第二轮省生态环', '境保护例行督察工作简报'],
    issueLine: '第 3 期',
    office: '益阳市配合第二轮省生态环境保护督察协调联络组',
    date: '2023年7月1日',
  },
  body: [
    {
      kind: 'contents',
      label: '【导读】',
      entries: ['钱某某慰问信访工作人员，调度问题整改情况', '县市区工作动态', '市直部门工作动态'],
    },
    { kind: 'page-break' },
    paragraph(
      '据悉，截至6月30日上午8时，督察组已接听来电',
      figure('calls', 24),
      '个（环保类',
      figure('calls.environment', 20),
      '个），交办',
      figure('handed-over', 17),
      '件，其中重点件',
      figure('key', 4),
      '件。',
    ),
    { kind: 'paragraph', runs: runs('同日，市领导到企业督导整改。'), flush: true },
    bracket('【县市区工作动态】'),
    {
      kind: 'unit-item',
      mark: 'triangle',
      layout: 'run-on',
      units: '南县',
      paragraphs: [
        runs('6月29日，接到转交信访件后立即核查，噪声扰民问题属实，电磁辐射未超过国家标准。'),
      ],
    },
    bracket('【市直部门工作动态】'),
    {
      kind: 'unit-item',
      mark: 'triangle',
      layout: 'run-on',
      units: '市水利局',
      paragraphs: [runs('6月28日，督察组到局走访，就流域水环境治理座谈。')],
    },
    paragraph('近日暂无', figure('none', 0), '件转办。'),
  ],
  imprint: {
    reportTo: ['省生态环境保护督察和整改工作领导小组办公室', '市委办公室'],
    copyTo: ['各县市区委、县市区人民政府', '益阳高新区、大通湖区党（工）委、管委会'],
    separator: '，',
    contact: [],
    printed: null,
    permit: null,
  },
  pageNumbers: 'dash',
  orientation: 'portrait',
}
