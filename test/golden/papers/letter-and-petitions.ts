import type { Paper } from '../../../src/core/bulletin/blocks.ts'
import { article, bracket, figure, paragraph } from './paper.ts'

/** In the manner of an issue with a letter in full, key cases by number and the petition figures. */
export const letterAndPetitions: Paper = {
  title: '工作简报第15期',
  masthead: {
    marks: [],
    nameLines: ['永州市配合省生态环境保护督察“回头看”', '工作简报'],
    issueLine: '第 15 期',
    office: '配合省生态环境保护督察“回头看”协调联络领导小组',
    date: '2020年11月8日',
  },
  body: [
    bracket('【立行立改动态】'),
    article('来自督察组的一封感谢信'),
    paragraph(
      '督察进驻以来，全市各级各部门闻令而动，对交办的每一件群众来信来电逐件登记、逐件核查、逐件回音，做到事事有着落、件件有回应。以下是来信全文：',
    ),
    {
      kind: 'letter',
      title: '感谢信',
      salutation: '协调联络领导小组全体同志：',
      paragraphs: [
        '你们辛苦了！',
        '自进驻以来，你们不分昼夜、团结协作，为督察工作的顺利完成提供了坚实保障。',
        '谨此致以衷心的感谢。',
      ],
      signature: ['督察组', '组长：赵某某', '2020年11月6日'],
    },
    bracket('【重点信访件办理情况】'),
    { kind: 'heading', level: '3', text: '1. D1YZ202000901 重点信访件' },
    paragraph(
      '经调查核实，该件反映的四个问题中，“夜间生产扰民”属实、“粉尘污染”部分属实、“偷排废水”不属实。已下达《责令改正违法行为决定书》（零环责改〔2020〕901、902、903号），罚款3.6万元。',
    ),
    bracket('【信访件情况】'),
    { kind: 'heading', level: '3', text: '1. 信访件交办情况' },
    paragraph(
      '截至2020年11月7日，督察组共向我市转办了',
      figure('batches', 15),
      '批',
      figure('petitions', 215),
      '件信访案件。',
    ),
    paragraph(
      '按县区/市直单位分为：冷水滩区',
      figure('petitions.lengshuitan', 56),
      '件、零陵区',
      figure('petitions.lingling', 32),
      '件、市城管局',
      figure('petitions.chengguan', 4),
      '件，还有',
      figure('petitions.joint', 1),
      '件涉及冷水滩、零陵、经开区。',
    ),
    { kind: 'heading', level: '3', text: '2. 信访件办理情况' },
    paragraph(
      '累计接到转办件',
      figure('petitions', 215),
      '件，正在办理',
      figure('open', 55),
      '件，已办结',
      figure('closed', 160),
      '件，办结率74.4%。',
    ),
  ],
  imprint: {
    reportTo: ['省生态环境保护督察组', '省生态环境保护督察工作领导小组办公室'],
    copyTo: [
      '市委书记',
      '市长',
      '协调联络领导小组各专项工作组组长',
      '市直相关单位',
      '各县区党委政府',
    ],
    separator: '，',
    contact: ['联系电话：（0746）0000000', '邮箱：office@example.cn'],
    printed: null,
    permit: null,
  },
  pageNumbers: 'dash',
  orientation: 'portrait',
}
