import { YIYANG_2023 } from '../../core/round/ready-made/yiyang-2023.ts'
import { named, recordOf, unitsNamed, writeEntries } from './write-entry.ts'

/** The first days of 2023 in 益阳: the hotline’s counts, the team in two districts, talks with a bureau. */
export const YIYANG_2023_ENTRIES = writeEntries(2023, [
  named(
    '来电受理',
    recordOf('hotlineReport', 'recordHotlineReport', '2023-06-30', {
      ...{ upTo: '2023-06-30T00:00:00.000Z', calls: 24, environmentalCalls: 20, letters: 0 },
      ...{ handedOver: 17, handedOverKey: 4, from12345: null },
    }),
  ),
  named(
    '下沉两区',
    recordOf('teamDay', 'recordTeamDay', '2023-06-30', {
      ...{
        on: '2023-06-30',
        works: ['onSite', 'sampling'],
        places: ['建材、报废汽车回收拆解、竹业、食品等7家企业'],
      },
      ...{ unitIds: unitsNamed(YIYANG_2023, '赫山区', '资阳区'), met: [], samples: [] },
      ...{ accompaniedBy: '', outcome: '两区相关职能部门组织人员配合开展采样检测', caseIds: [] },
    }),
  ),
  named(
    '看望慰问',
    recordOf('visit', 'recordVisit', '2023-06-30', {
      ...{ kind: 'condolence', on: '2023-06-30', until: null, companions: [], caseIds: [] },
      leader: { name: '顾长宁', post: '市委常委、常务副市长' },
      unitIds: [],
      sites: [
        {
          name: '督察组信访接待处',
          findings: '顾长宁询问信访工作时间与流程，详细了解信访接听与交办情况',
        },
      ],
      remarks: ['顾长宁强调，要加强与“12345”市长热线的协同联动，紧盯群众反复问、反映多的问题'],
      demands: [],
    }),
  ),
  named(
    '企业督导',
    recordOf('visit', 'recordVisit', '2023-06-30', {
      ...{ kind: 'survey', on: '2023-06-30', until: null, companions: [], caseIds: [] },
      leader: { name: '顾长宁', post: '市委常委、常务副市长' },
      unitIds: [],
      sites: [
        {
          name: '一处胶业企业',
          findings: '顾长宁察看大气污染治理，铝圆片车间布袋除尘设施未运行的问题正在整改',
        },
      ],
      remarks: ['顾长宁指出，要严格落实责任，坚持综合施策、标本兼治'],
      demands: [
        {
          text: '恢复除尘设施运行，全面摸排同类问题',
          unitIds: unitsNamed(YIYANG_2023, '赫山区'),
          dueOn: '2023-07-07',
        },
      ],
    }),
  ),
  {
    book: 'instruction',
    steps: [
      {
        on: '2023-06-29',
        act: {
          act: 'giveInstruction',
          content: {
            ...{ no: null, origin: 'partyOrder', originId: null, givenBy: null, caseIds: [] },
            text: '某储能电站立即开展隔音降噪整治，并向群众公示整改后检测结果',
            leadUnitIds: unitsNamed(YIYANG_2023, '南县'),
            ...{ supportUnitIds: [], dueOn: '2023-07-06' },
          },
        },
      },
    ],
  },
  named(
    '大通湖调研',
    recordOf('visit', 'recordVisit', '2023-06-29', {
      ...{ kind: 'survey', on: '2023-06-29', until: null, companions: [], caseIds: [] },
      leader: { name: '王秉文', post: '区委书记' },
      unitIds: unitsNamed(YIYANG_2023, '大通湖区'),
      sites: [
        { name: '大嘴巴观景台', findings: '' },
        { name: '河坝镇污水处理厂', findings: '' },
      ],
      remarks: [
        '王秉文要求，关注汛期和高温天气下水质变化，加强蓝藻水华防控和应急处置，加快推进管网建设',
      ],
      demands: [],
    }),
  ),
  named(
    '走访水利局',
    recordOf('teamDay', 'recordTeamDay', '2023-06-28', {
      ...{ on: '2023-06-28', works: ['unitVisit', 'panel'], places: [] },
      ...{ unitIds: unitsNamed(YIYANG_2023, '市水利局'), met: [], samples: [] },
      ...{ accompaniedBy: '', outcome: '就落实生态环境保护工作进行了座谈', caseIds: [] },
    }),
  ),
])
