import type { Audience, Book } from '../../book/entry.ts'
import type { ClockName, Term } from '../../clock/clock.ts'
import type { Words } from '../words.ts'
import { TASK_ACT_WORDS, TASK_FACT_WORDS, TASK_STEP_WORDS } from './task-words.ts'

export const BOOK_WORDS: Words<Book> = {
  task: { zh: '整改任务', en: 'rectification tasks' },
}

/** The steps, acts and events of all books: a name means the same in each. */
export const ENTRY_STEP_WORDS = { ...TASK_STEP_WORDS } as const
export const ENTRY_ACT_WORDS = { ...TASK_ACT_WORDS } as const
export const ENTRY_FACT_WORDS = { ...TASK_FACT_WORDS } as const

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
}

export const TERM_UNIT_WORDS: Words<Term['unit']> = {
  calendar: { zh: '自然日', en: 'calendar days' },
  working: { zh: '工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
}
