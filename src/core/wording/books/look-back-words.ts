import type {
  CallBackAct,
  CallBackFact,
  CallBackStep,
  Satisfaction,
} from '../../lookback/call-back.ts'
import type {
  LookBackAct,
  LookBackFact,
  LookBackStep,
  LookBackWay,
  RiskReason,
} from '../../lookback/look-back.ts'
import type {
  ReinspectionAct,
  ReinspectionFact,
  ReinspectionResult,
  ReinspectionStep,
} from '../../lookback/reinspection.ts'
import type { Words } from '../words.ts'

export const LOOK_BACK_STEP_WORDS: Words<LookBackStep | ReinspectionStep | CallBackStep> = {
  lookingBack: { zh: '正在回头看', en: 'looking back' },
  lookBackOver: { zh: '回头看已结束', en: 'look-back over' },
  toInspect: { zh: '待复查', en: 'to be inspected' },
  inspected: { zh: '已复查', en: 'inspected' },
  setRight: { zh: '复查问题已整改', en: 'set right' },
  toCall: { zh: '待回访', en: 'to be called back' },
  called: { zh: '已回访', en: 'called back' },
  notReached: { zh: '回访未果', en: 'not reached' },
}

export const LOOK_BACK_ACT_WORDS: Words<
  LookBackAct['act'] | ReinspectionAct['act'] | CallBackAct['act']
> = {
  planLookBack: { zh: '安排回头看', en: 'plan a look-back' },
  endLookBack: { zh: '结束回头看', en: 'end the look-back' },
  orderReinspection: { zh: '安排复查', en: 'order a re-inspection' },
  inspect: { zh: '登记复查结果', en: 'inspect' },
  recordSetRight: { zh: '登记复查问题整改', en: 'record as set right' },
  planCallBack: { zh: '安排回访', en: 'plan a call-back' },
  tryCallBack: { zh: '登记回访未接通', en: 'record an attempt' },
  recordCallBack: { zh: '登记回访结果', en: 'record a call-back' },
  giveUpCallBack: { zh: '终止回访', en: 'give up a call-back' },
}

export const LOOK_BACK_FACT_WORDS: Words<
  LookBackFact['type'] | ReinspectionFact['type'] | CallBackFact['type']
> = {
  lookBackPlanned: { zh: '回头看已安排', en: 'look-back planned' },
  lookBackEnded: { zh: '回头看已收尾', en: 'look-back ended' },
  reinspectionOrdered: { zh: '复查已安排', en: 're-inspection ordered' },
  problemInspected: { zh: '复查结果已登记', en: 'problem inspected' },
  problemSetRight: { zh: '复查问题整改已登记', en: 'problem set right' },
  callBackPlanned: { zh: '回访已安排', en: 'call-back planned' },
  callBackTried: { zh: '回访未接通', en: 'call-back tried' },
  callBackRecorded: { zh: '回访结果已登记', en: 'call-back recorded' },
  callBackGivenUp: { zh: '回访已终止', en: 'call-back given up' },
}

export const LOOK_BACK_WAY_WORDS: Words<LookBackWay> = {
  list: { zh: '按清单', en: 'by list' },
  sample: { zh: '随机抽查', en: 'by sample' },
}

export const RISK_REASON_WORDS: Words<RiskReason> = {
  relapsedBefore: { zh: '曾经反弹', en: 'relapsed before' },
  repeatedComplaint: { zh: '办结后又有举报', en: 'complained of again after it was closed' },
  dissatisfied: { zh: '回访不满意', en: 'complainant dissatisfied' },
  finishedLate: { zh: '逾期完成', en: 'finished late' },
  keyCase: { zh: '重点件', en: 'key case' },
  neverInspected: { zh: '从未复查', en: 'never inspected' },
}

export const REINSPECTION_RESULT_WORDS: Words<ReinspectionResult> = {
  stable: { zh: '整改稳定', en: 'stable' },
  relapse: { zh: '反弹回潮', en: 'relapse' },
  surfaceOnly: { zh: '表面整改', en: 'surface only' },
  false: { zh: '虚假整改', en: 'false' },
}

export const SATISFACTION_WORDS: Words<Satisfaction> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  mostlySatisfied: { zh: '基本满意', en: 'mostly satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
}
