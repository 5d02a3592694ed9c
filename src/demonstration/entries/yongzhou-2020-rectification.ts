import type { EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { CaseHistory, ScriptedEntry } from '../script.ts'
import { unitNamed } from '../unit-named.ts'
import { entryIdOf, named, type WrittenEntry, type WrittenStep, writeEntry } from './write-entry.ts'
import { YONGZHOU_2020_TASKS } from './yongzhou-2020-tasks.ts'

/** These entries stand behind the ones that the round's other books hold. */
const FIRST = 501
const PLANNED_ON = '2020-10-23'

const serialOf = (index: number) => FIRST + index
const TASK_7 = entryIdOf(2020, serialOf(6))
const TASK_2 = entryIdOf(2020, serialOf(1))

const accepted = (level: string, on: string, by: string, letter: string): WrittenStep => ({
  ...{ on, by, at: '18:00' },
  act: {
    ...{ act: 'acceptLevel', level, on, letterOn: on, letter, signedBy: '验收组组长' },
    opinion: '现场查验，达到整改目标，同意通过',
  },
})

/** The way of one close-out, as far as it comes. */
function closeOutOf(
  no: string,
  taskId: EntryId,
  told: {
    readonly unit: string
    readonly completedOn: string
    readonly outcomes: readonly string[]
    readonly rest: readonly WrittenStep[]
  },
): WrittenEntry {
  const liaison = `liaison.${unitNamed(YONGZHOU_2020, told.unit)}`
  const { completedOn, outcomes } = told
  const apply = { act: 'applyCloseOut', no, letter: `整改销号申请第${no}号`, completedOn, outcomes }
  return {
    book: 'closeOut',
    steps: [
      {
        ...{ on: '2020-10-27', by: liaison, at: '09:00' },
        act: { ...apply, subject: { kind: 'task', entryId: taskId } },
      },
      ...['污染消除', '生态修复', '群众满意'].map((name) => ({
        ...{ on: '2020-10-27', by: liaison, at: '10:00' },
        act: {
          act: 'showCondition',
          name,
          isMet: true,
          shownBy: '现场核查记录、走访记录',
          files: [],
        },
      })),
      accepted('selfCheck', '2020-10-27', liaison, ''),
      accepted('county', '2020-10-28', liaison, '县整改办〔2020〕31号'),
      accepted('city', '2020-10-29', 'head', '市整改办〔2020〕88号'),
      ...told.rest,
    ],
  }
}

const notice = (on: string): WrittenStep => ({
  on,
  at: '09:00',
  act: {
    ...{ act: 'giveNotice', letterOn: on, from: on, where: '县人民政府网站' },
    ...{ receiver: '市突出环境问题整改工作领导小组办公室', phone: '（0746）8127713' },
    ...{ address: '永州市冷水滩区', signature: '县突出环境问题整改工作领导小组办公室', basis: '' },
  },
})

const CLOSE_OUTS: readonly WrittenEntry[] = [
  named(
    '渗滤液销号',
    closeOutOf('1', TASK_7, {
      ...{ unit: '东安', completedOn: '2020-10-26' },
      outcomes: ['已修复收集系统。', '已更换膜组件，出水稳定达标。'],
      rest: [
        notice('2020-10-30'),
        {
          ...{ on: '2020-11-06', by: 'head' },
          act: { act: 'closeOut', on: '2020-11-06', filing: '市整改办〔2020〕95号' },
        },
      ],
    }),
  ),
  named(
    '农村污水销号',
    closeOutOf('2', TASK_2, {
      ...{ unit: '零陵', completedOn: '2020-10-26' },
      outcomes: ['2个村的处理设施已建成并稳定运行。'],
      rest: [
        notice('2020-11-04'),
        {
          on: '2020-11-06',
          act: {
            ...{ act: 'takeObjection', on: '2020-11-06', channel: '来电' },
            text: '其中一个村的设施夜间没有运行。',
          },
        },
      ],
    }),
  ),
]

const OTHERS: readonly WrittenEntry[] = [
  {
    book: 'plan',
    steps: [
      {
        on: PLANNED_ON,
        act: {
          ...{ act: 'takeFeedback', no: '1', title: '省级环保督察反馈意见整改方案' },
          ...{ feedbackOn: '2020-09-08', problems: 8 },
        },
      },
      { on: '2020-10-26', act: { act: 'submitPlan', letter: '永政函〔2020〕61号', note: '' } },
      { on: '2020-11-05', act: { act: 'approvePlan', letter: '湘环督〔2020〕12号', note: '' } },
    ],
  },
  {
    book: 'labTest',
    steps: [
      {
        on: '2020-11-04',
        act: {
          ...{ act: 'takeSample', no: '1', place: '某建材企业厂界', sampledOn: '2020-11-04' },
          ...{ laboratory: '某检测公司', unitIds: [unitNamed(YONGZHOU_2020, '零陵')] },
          ...{ caseId: null, taskId: null, expectedOn: '2020-11-10' },
          items: [
            {
              ...{ item: '厂界噪声（昼间）', standard: 'GB 12348-2008 2类', unit: 'dB(A)' },
              ...{ comparison: 'atMost', limit: 60, upper: null },
            },
            {
              ...{ item: '颗粒物', standard: 'GB 16297-1996', unit: 'mg/m³' },
              ...{ comparison: 'atMost', limit: 1, upper: null },
            },
          ],
        },
      },
    ],
  },
  {
    book: 'reinspection',
    steps: [
      {
        on: '2020-11-07',
        act: {
          ...{ act: 'orderReinspection', no: '复1', lookBackId: null, closeOutId: null },
          ...{ subject: { kind: 'task', entryId: TASK_7 }, number: '7', dueOn: '2020-11-20' },
          ...{ title: '某垃圾填埋场渗滤液处理设施不正常运行。' },
          leadUnits: [unitNamed(YONGZHOU_2020, '东安')],
        },
      },
      {
        ...{ on: '2020-11-08', by: 'reviewer' },
        act: {
          ...{ act: 'inspect', result: 'stable', inspectors: ['综合协调组'], files: [] },
          findings: '设施正常运行，出水在线数据达标，整改成效稳定。',
        },
      },
    ],
  },
]

/** Call-backs on the first cases that were closed early enough: satisfied, mostly, and one who is not. */
function callBacksOf(cases: readonly CaseHistory[]): readonly WrittenEntry[] {
  const by = instantAt(day('2020-11-05'), '00:00')
  const closed = cases.filter(({ steps }) =>
    steps.some(({ at, act }) => act.act === 'signOff' && act.status === 'closed' && at < by),
  )
  const whole = closed.filter(({ steps }) => leadsIn(steps) === 1).slice(0, 4)
  const answers = ['satisfied', 'satisfied', 'mostlySatisfied', 'dissatisfied'] as const
  return whole.map(({ caseId }, index) => callBackOf(caseId, answers[index] ?? 'satisfied'))
}

function leadsIn(steps: CaseHistory['steps']): number {
  return steps.reduce(
    (count, { act }) =>
      act.act === 'dispatch' ? act.roles.filter((one) => one.role === 'lead').length : count,
    0,
  )
}

function callBackOf(caseId: CaseId, satisfaction: string): WrittenEntry {
  const isReallyDone = satisfaction !== 'dissatisfied'
  const said = isReallyDone ? '问题已经解决。' : '白天不排，夜间仍有异味。'
  return {
    book: 'callBack',
    steps: [
      { on: '2020-11-06', act: { act: 'planCallBack', caseId, identityNumber: null } },
      { on: '2020-11-07', act: { act: 'recordCallBack', satisfaction, isReallyDone, said } },
    ],
  }
}

/** Rectification in 永州 in autumn 2020: tasks, close-outs, a look again, call-backs, a sample whose result is awaited. */
export function yongzhou2020Rectification(cases: readonly CaseHistory[]): readonly ScriptedEntry[] {
  return [...YONGZHOU_2020_TASKS, ...CLOSE_OUTS, ...OTHERS, ...callBacksOf(cases)].map(
    (written, index) => writeEntry(2020, serialOf(index), written),
  )
}
