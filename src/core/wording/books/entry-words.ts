import type { Audience, Book } from '../../book/entry.ts'
import type { ClockName, Term } from '../../clock/clock.ts'
import type { Words } from '../words.ts'
import {
  CLOSE_OUT_ACT_WORDS,
  CLOSE_OUT_FACT_WORDS,
  CLOSE_OUT_STEP_WORDS,
} from './close-out-words.ts'
import { LAB_TEST_ACT_WORDS, LAB_TEST_FACT_WORDS, LAB_TEST_STEP_WORDS } from './evidence-words.ts'
import {
  LOOK_BACK_ACT_WORDS,
  LOOK_BACK_FACT_WORDS,
  LOOK_BACK_STEP_WORDS,
} from './look-back-words.ts'
import { ORDER_ACT_WORDS, ORDER_FACT_WORDS, ORDER_STEP_WORDS } from './order-words.ts'
import { PLAN_ACT_WORDS, PLAN_FACT_WORDS, PLAN_STEP_WORDS } from './plan-words.ts'
import { RECORD_ACT_WORDS, RECORD_FACT_WORDS, RECORD_STEP_WORDS } from './record-words.ts'
import { TASK_ACT_WORDS, TASK_FACT_WORDS, TASK_STEP_WORDS } from './task-words.ts'

export const BOOK_WORDS: Words<Book> = {
  plan: { zh: '整改方案', en: 'rectification plans' },
  task: { zh: '整改任务', en: 'rectification tasks' },
  closeOut: { zh: '验收销号', en: 'close-outs' },
  lookBack: { zh: '回头看', en: 'look-backs' },
  reinspection: { zh: '复查', en: 're-inspections' },
  callBack: { zh: '回访', en: 'call-backs' },
  labTest: { zh: '采样检测', en: 'laboratory tests' },
  instruction: { zh: '督办事项', en: 'instructions' },
  visit: { zh: '领导调研督导', en: 'visits' },
  meeting: { zh: '会议培训', en: 'meetings' },
  occasion: { zh: '大事记', en: 'occasions' },
  watch: { zh: '值班表', en: 'watches' },
  contact: { zh: '通讯录', en: 'contacts' },
  material: { zh: '调阅资料', en: 'requests for papers' },
  teamDay: { zh: '督察组活动', en: 'the team’s days' },
  mediaReport: { zh: '宣传和舆情', en: 'media reports' },
  hotlineReport: { zh: '来电来信受理情况', en: 'hotline reports' },
  referral: { zh: '不属受理范围事项移送', en: 'referrals' },
  campaignProblem: { zh: '专项行动问题清单', en: 'problems of campaigns' },
  target: { zh: '上级下达目标', en: 'targets set from above' },
  enforcementTally: { zh: '执法情况统计', en: 'enforcement tallies' },
  qualityReading: { zh: '环境质量数据', en: 'quality readings' },
}

/** The steps, acts and events of all books: a name means the same in each. */
export const ENTRY_STEP_WORDS = {
  ...PLAN_STEP_WORDS,
  ...CLOSE_OUT_STEP_WORDS,
  ...LOOK_BACK_STEP_WORDS,
  ...LAB_TEST_STEP_WORDS,
  ...RECORD_STEP_WORDS,
  ...ORDER_STEP_WORDS,
  ...TASK_STEP_WORDS,
} as const
export const ENTRY_ACT_WORDS = {
  ...PLAN_ACT_WORDS,
  ...CLOSE_OUT_ACT_WORDS,
  ...LOOK_BACK_ACT_WORDS,
  ...LAB_TEST_ACT_WORDS,
  ...RECORD_ACT_WORDS,
  ...ORDER_ACT_WORDS,
  ...TASK_ACT_WORDS,
} as const
export const ENTRY_FACT_WORDS = {
  ...PLAN_FACT_WORDS,
  ...CLOSE_OUT_FACT_WORDS,
  ...LOOK_BACK_FACT_WORDS,
  ...LAB_TEST_FACT_WORDS,
  ...RECORD_FACT_WORDS,
  ...ORDER_FACT_WORDS,
  ...TASK_FACT_WORDS,
} as const

export const AUDIENCE_WORDS: Words<Audience> = {
  units: { zh: '办公室和有关单位', en: 'the office and the units concerned' },
  leaders: { zh: '办公室和领导', en: 'the office and its leaders' },
  office: { zh: '仅办公室', en: 'the office alone' },
}

export const CLOCK_WORDS: Words<ClockName> = {
  planDue: { zh: '整改方案报送时限', en: 'plan due' },
  reportDue: { zh: '整改落实情况报告时限', en: 'report due' },
  taskDue: { zh: '整改时限', en: 'task due' },
  milestoneDue: { zh: '节点时限', en: 'milestone due' },
  noticeEnds: { zh: '公示期满', en: 'notice ends' },
  acceptanceDue: { zh: '验收时限', en: 'acceptance due' },
  reinspectionDue: { zh: '复查时限', en: 're-inspection due' },
  callBackDue: { zh: '回访时限', en: 'call-back due' },
  resultDue: { zh: '检测结果预计日期', en: 'result due' },
  answerDue: { zh: '反馈时限', en: 'answer due' },
  materialDue: { zh: '资料报送时限', en: 'papers due' },
}

export const TERM_UNIT_WORDS: Words<Term['unit']> = {
  calendar: { zh: '自然日', en: 'calendar days' },
  working: { zh: '工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
}
