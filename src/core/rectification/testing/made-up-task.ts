import { type Day, day } from '../../calendar/day.ts'
import type { UnitId } from '../../ledger/ids.ts'
import type { StatedPlan } from '../task-acts.ts'

/** A plan of one unit with milestones on these days, the last of them its end. */
export function statedPlan(days: readonly string[], changes: Partial<StatedPlan> = {}): StatedPlan {
  const milestones = days.map((on, index) => ({
    title: `第${index + 1}个节点`,
    plannedOn: day(on),
    share: null,
  }))
  return {
    no: '1',
    otherNumbers: [],
    section: null,
    problem: '某锰业公司尾渣库渗滤液处理设施不正常运行。',
    goal: '渗滤液全收集、全处理。',
    measures: ['1.修复收集系统。', '2.完成尾渣库整治。'],
    leads: [{ words: '零陵区人民政府', unitId: 'lingling' as UnitId }],
    supports: [{ words: '市生态环境局', unitId: 'shi-shengtai' as UnitId }],
    persons: ['零陵区区长'],
    dueOn: (days.at(-1) as Day | undefined) ?? null,
    dueWords: null,
    isLongTerm: false,
    problemClass: null,
    milestones,
    plannedYuan: null,
    caseIds: [],
    planId: null,
    ...changes,
  }
}
