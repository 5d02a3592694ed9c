import type { StatedMilestone } from '../../core/rectification/task-acts.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { unitNamed } from '../unit-named.ts'
import { named, type WrittenEntry, type WrittenStep } from './write-entry.ts'

/** A milestone in few words: its day, how much of the whole is done by then, what it is. */
const milestone = (plannedOn: string, title: string, share: number | null = null) =>
  ({ plannedOn, title, share }) as StatedMilestone

type Told = {
  readonly no: string
  readonly unit: string
  readonly problem: string
  readonly goal: string
  readonly measures: readonly string[]
  readonly dueOn: string | null
  readonly milestones: readonly StatedMilestone[]
  readonly plannedYuan?: number
  readonly otherNumbers?: readonly { readonly level: string; readonly no: string }[]
  readonly steps: readonly WrittenStep[]
}

const PLANNED_ON = '2020-10-23'

function taskOf({ no, unit, steps, ...told }: Told): WrittenEntry {
  const unitId = unitNamed(YONGZHOU_2020, unit)
  const full = YONGZHOU_2020.units.find((one) => one.id === unitId)?.fullName ?? unit
  const plan = {
    ...{ no, section: null, plannedYuan: null, otherNumbers: [], ...told },
    leads: [{ words: `${full}人民政府`, unitId }],
    supports: [{ words: '市生态环境局', unitId: unitNamed(YONGZHOU_2020, '市生态环境局') }],
    ...{ persons: [`${full}人民政府主要负责人`], dueWords: null, problemClass: null },
    ...{ isLongTerm: told.dueOn === null, caseIds: [], planId: null },
  }
  const liaison = `liaison.${unitId}`
  return {
    book: 'task',
    steps: [
      { on: PLANNED_ON, act: { act: 'planTask', plan } },
      ...steps.map((step) => ({ by: liaison, ...step })),
    ],
  }
}

const reached = (on: string, milestoneId: string): WrittenStep => ({
  ...{ on, act: { act: 'reachMilestone', milestoneId, note: '' } },
})

const works = (
  on: string,
  told: Readonly<
    Partial<Record<'month' | 'share' | 'stage' | 'investedYuan' | 'expectedOn', unknown>>
  >,
): WrittenStep => ({
  on,
  act: {
    ...{ act: 'reportWorks', month: null, share: null, stage: null, investedYuan: null },
    ...{ expectedOn: null, note: '', ...told },
  },
})

const finished = (on: string, ...outcomes: readonly string[]): WrittenStep => ({
  ...{ on, at: '20:00', act: { act: 'finishTask', outcomes } },
})

/** Ten tasks of earlier inspections as they stood in autumn 2020: each kind of progress is there. */
export const YONGZHOU_2020_TASKS: readonly WrittenEntry[] = [
  named(
    '石期河修复',
    taskOf({
      ...{ no: '1', unit: '零陵', dueOn: '2020-12-31', plannedYuan: 600_000_000 },
      problem: '石期河流域历史遗留废弃矿山生态破坏，水土流失。',
      goal: '完成流域内废弃矿山生态修复并通过验收。',
      measures: ['1.实施废弃矿山生态修复；', '2.2020年12月底前完成验收。'],
      milestones: [
        milestone('2020-10-31', '完成边坡整治和覆土', 85),
        milestone('2020-12-31', '完成补植复绿并验收', 100),
      ],
      otherNumbers: [{ level: '省', no: '9' }],
      steps: [
        reached('2020-10-30', '1'),
        works('2020-11-04', {
          ...{ month: '2020-10', share: 92, stage: 'building', investedYuan: 550_000_000 },
          expectedOn: '2020-12-31',
        }),
      ],
    }),
  ),
  named(
    '农村污水任务',
    taskOf({
      ...{ no: '2', unit: '零陵', dueOn: '2020-11-30' },
      problem: '农村生活污水治理滞后，市定目标2个村未完成。',
      goal: '完成2个村的农村生活污水治理。',
      measures: ['1.建设收集管网和处理设施。'],
      milestones: [milestone('2020-11-30', '2个村设施建成并运行', 100)],
      steps: [
        reached('2020-10-25', '1'),
        finished('2020-10-26', '2个村的处理设施已建成并稳定运行。'),
      ],
    }),
  ),
  taskOf({
    ...{ no: '3', unit: '冷水滩', dueOn: '2021-12-31', plannedYuan: 120_000_000 },
    problem: '某污水处理厂进水浓度低，雨污合流制管网占比高，雨季溢流。',
    goal: '城区生活污水集中收集率达到55%以上。',
    measures: ['1.完成管网普查；', '2.完成6条道路雨污分流改造；', '3.完成污水处理厂三期扩建。'],
    milestones: [
      milestone('2020-10-31', '完成管网普查方案招标', 5),
      milestone('2021-03-31', '完成城区管网普查', 20),
      milestone('2021-09-30', '完成6条道路雨污分流改造', 60),
      milestone('2021-12-31', '完成三期扩建', 100),
    ],
    steps: [
      reached('2020-10-29', '1'),
      works('2020-11-03', {
        month: '2020-10',
        share: 8,
        stage: 'tendered',
        investedYuan: 6_000_000,
      }),
    ],
  }),
  taskOf({
    ...{ no: '4', unit: '祁阳', dueOn: '2021-03-31' },
    problem: '白水河流域畜禽养殖污染治理滞后，23户养殖户未配套粪污处理设施。',
    goal: '23户养殖户全部配套或退出。',
    measures: ['1.逐户建档；', '2.对不能配套的依法退养；', '3.建设三级沉淀池和田间贮存池。'],
    milestones: [
      milestone('2020-10-31', '逐户建档'),
      milestone('2021-03-31', '23户全部配套或退出'),
    ],
    steps: [
      { on: '2020-10-28', act: { act: 'startTask', note: '已启动逐户调查。' } },
      { on: '2020-11-06', by: 'clerk', act: { act: 'urgeTask', note: '建档节点已过，请抓紧。' } },
    ],
  }),
  taskOf({
    ...{ no: '5', unit: '蓝山', dueOn: '2021-04-30' },
    problem: '某公路施工弃渣占压林地和河道。',
    goal: '弃渣清运到位，被占压林地、河道恢复原状。',
    measures: ['1.清运河道弃渣；', '2.完成受损林地补植复绿。'],
    milestones: [milestone('2020-11-15', '清运河道弃渣'), milestone('2021-04-30', '完成补植复绿')],
    steps: [reached('2020-11-05', '1'), works('2020-11-05', { share: 60, stage: 'building' })],
  }),
  taskOf({
    ...{ no: '6', unit: '江华', dueOn: '2021-10-31' },
    problem: '部分废弃矿山生态修复进展缓慢。',
    goal: '完成列入计划的8座废弃矿山生态修复。',
    measures: ['1.完成8座废弃矿山生态修复。'],
    milestones: [milestone('2021-10-31', '完成8座')],
    steps: [],
  }),
  named(
    '渗滤液任务',
    taskOf({
      ...{ no: '7', unit: '东安', dueOn: '2020-10-31' },
      problem: '某垃圾填埋场渗滤液处理设施不正常运行。',
      goal: '渗滤液全收集、全处理，达标排放。',
      measures: ['1.修复收集系统；', '2.更换处理膜组件。'],
      milestones: [milestone('2020-10-28', '设施修复并稳定运行')],
      steps: [
        reached('2020-10-25', '1'),
        finished('2020-10-26', '已修复收集系统。', '已更换膜组件，出水稳定达标。'),
      ],
    }),
  ),
  taskOf({
    ...{ no: '8', unit: '双牌', dueOn: null },
    problem: '个别地方整改销号把关不严，存在表面整改。',
    goal: '坚决杜绝虚假整改、表面整改、敷衍整改。',
    measures: ['1.对已销号问题全面开展“回头看”。'],
    milestones: [],
    steps: [{ on: '2020-10-26', act: { act: 'startTask', note: '已部署回头看。' } }],
  }),
]
