import type { RectificationSettings } from './rectification-settings.ts'
import type { RoundSettings } from './round-settings.ts'
import { USUAL_PROBLEM_CLASSES } from './usual-problem-classes.ts'

/**
 * What holds where a round says nothing. Terms are those read in print (their sources beside them);
 * reminders, the day of the monthly report, the term of call-backs and what each class of problem must
 * show are the program's own proposal.
 */
export const USUAL_RECTIFICATION: RectificationSettings = {
  planTerm: {
    count: 30,
    unit: 'working',
    source: '督察反馈后30个工作日内报送整改方案（2019年湖南省）',
    remindBefore: [10, 3],
  },
  reportTerm: {
    count: 6,
    unit: 'months',
    source: '整改方案批准之日起6个月内报送整改落实情况报告',
    remindBefore: [20, 5],
  },
  monthlyReport: { dueDay: 5, remindBefore: [3, 1] },
  acceptance: ['selfCheck', 'county', 'city'],
  noticeTerm: {
    count: 7,
    unit: 'calendar',
    source: '整改销号公示期7天',
    remindBefore: [],
  },
  conditions: [
    { name: '污染消除', evidence: '现场核查记录、检测报告' },
    { name: '生态修复', evidence: '修复前后对比照片、验收意见' },
    { name: '群众满意', evidence: '回访记录、走访记录' },
  ],
  problemClasses: USUAL_PROBLEM_CLASSES,
  callBackTerm: {
    count: 10,
    unit: 'working',
    source: '办结后10个工作日内回访（本系统建议）',
    remindBefore: [2],
  },
}

/** What the round says about rectification, or what is usual. */
export function rectificationOf({ rectification }: RoundSettings): RectificationSettings {
  return rectification ?? USUAL_RECTIFICATION
}
