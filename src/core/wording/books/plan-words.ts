import type { PlanAct, PlanFact, PlanStep } from '../../rectification/plan.ts'
import type { Words } from '../words.ts'

export const PLAN_STEP_WORDS: Words<PlanStep> = {
  awaited: { zh: '待报方案', en: 'plan awaited' },
  submitted: { zh: '方案已报送', en: 'plan submitted' },
  approved: { zh: '方案已批准', en: 'plan approved' },
  reported: { zh: '已报告整改落实情况', en: 'reported on' },
}

export const PLAN_ACT_WORDS: Words<PlanAct['act']> = {
  takeFeedback: { zh: '登记督察反馈', en: 'take the feedback' },
  submitPlan: { zh: '报送整改方案', en: 'submit the plan' },
  returnPlan: { zh: '退回整改方案', en: 'return the plan' },
  approvePlan: { zh: '登记方案批准', en: 'approve the plan' },
  publishPlan: { zh: '登记方案公开', en: 'publish the plan' },
  reportOnPlan: { zh: '报送整改落实情况报告', en: 'report on the plan' },
}

export const PLAN_FACT_WORDS: Words<PlanFact['type']> = {
  feedbackTaken: { zh: '已收到督察反馈', en: 'feedback taken' },
  planSubmitted: { zh: '整改方案已报送', en: 'plan submitted' },
  planReturned: { zh: '整改方案被退回', en: 'plan returned' },
  planApproved: { zh: '整改方案已批准', en: 'plan approved' },
  planPublished: { zh: '整改方案已公开', en: 'plan published' },
  planReportedOn: { zh: '整改落实情况已报告', en: 'plan reported on' },
}
