import type { CloseOutStep } from '../../closeout/close-out.ts'
import type { CloseOutAct, CloseOutFact } from '../../closeout/close-out-acts.ts'
import type { CloseOutDoubt } from '../../closeout/doubts.ts'
import type { Words } from '../words.ts'

export const CLOSE_OUT_STEP_WORDS: Words<CloseOutStep> = {
  applied: { zh: '已申请销号', en: 'applied for' },
  amending: { zh: '验收退回补正', en: 'being amended' },
  accepted: { zh: '验收通过', en: 'accepted' },
  onNotice: { zh: '公示中', en: 'on public notice' },
  closeOutDone: { zh: '已完成销号', en: 'close-out made' },
  closeOutWithdrawn: { zh: '已撤回销号申请', en: 'application withdrawn' },
  relapsed: { zh: '销号后反弹', en: 'relapsed' },
}

export const CLOSE_OUT_ACT_WORDS: Words<CloseOutAct['act']> = {
  applyCloseOut: { zh: '申请销号', en: 'apply for a close-out' },
  amendApplication: { zh: '补正销号申请', en: 'amend the application' },
  showCondition: { zh: '填报销号条件', en: 'show a condition' },
  acceptLevel: { zh: '验收通过本级', en: 'accept at a level' },
  refuseLevel: { zh: '验收退回', en: 'refuse at a level' },
  giveNotice: { zh: '发布销号公示', en: 'give public notice' },
  takeObjection: { zh: '登记公示异议', en: 'take an objection' },
  answerObjection: { zh: '答复公示异议', en: 'answer an objection' },
  recallNotice: { zh: '撤回公示', en: 'recall the notice' },
  closeOut: { zh: '销号备案', en: 'close out' },
  withdrawCloseOut: { zh: '撤回销号申请', en: 'withdraw the application' },
  takeCloseOutRelapse: { zh: '因反弹撤销销号', en: 'take a close-out back for a relapse' },
}

export const CLOSE_OUT_FACT_WORDS: Words<CloseOutFact['type']> = {
  closeOutApplied: { zh: '销号申请已提交', en: 'close-out applied for' },
  applicationAmended: { zh: '销号申请已补正', en: 'application amended' },
  conditionShown: { zh: '销号条件已填报', en: 'condition shown' },
  levelAccepted: { zh: '本级验收已通过', en: 'accepted at a level' },
  levelRefused: { zh: '本级验收已退回', en: 'refused at a level' },
  noticeGiven: { zh: '销号公示已发布', en: 'notice given' },
  objectionTaken: { zh: '公示异议已登记', en: 'objection taken' },
  objectionAnswered: { zh: '公示异议已答复', en: 'objection answered' },
  noticeRecalled: { zh: '公示已撤回', en: 'notice recalled' },
  closeOutMade: { zh: '销号已备案', en: 'close-out filed' },
  closeOutTakenBack: { zh: '销号申请已撤回', en: 'application taken back' },
  closeOutRelapsed: { zh: '销号因反弹撤销', en: 'close-out relapsed' },
}

export const CLOSE_OUT_DOUBT_WORDS: Words<CloseOutDoubt> = {
  conditionNotMet: { zh: '销号条件没有达到', en: 'a condition is not met' },
  conditionNotShown: { zh: '销号条件没有佐证', en: 'nothing shows that a condition is met' },
  measureWithoutResult: { zh: '整改措施没有写明落实情况', en: 'a measure has no result' },
  taskNotFinished: { zh: '整改任务还没有报告完成', en: 'the task is not finished' },
  caseNotClosed: { zh: '交办件还没有全部办结', en: 'the case is not closed' },
  completedAfterApplication: {
    zh: '整改完成时间晚于申请时间',
    en: 'completed after the application',
  },
  acceptanceMissing: { zh: '还没有经过验收', en: 'an acceptance is missing' },
  acceptedBeforeCompletion: {
    zh: '验收时间早于整改完成时间',
    en: 'accepted before the completion',
  },
  acceptedBeforeApplication: {
    zh: '验收时间早于销号申请时间',
    en: 'accepted before the application',
  },
  acceptedOutOfOrder: { zh: '验收时间早于前一级验收', en: 'accepted before the level below' },
  letterBeforeAcceptance: {
    zh: '验收文件日期早于验收时间',
    en: 'letter older than the acceptance',
  },
  noticeMissing: { zh: '还没有公示', en: 'no public notice was given' },
  noticeBeforeAcceptance: { zh: '公示开始早于验收通过', en: 'notice before the acceptance' },
  noticeLetterAfterStart: { zh: '公示文件日期晚于公示开始', en: 'notice dated after its start' },
  noticeNotOver: { zh: '公示期还没有满', en: 'the notice is not over' },
  objectionOpen: { zh: '公示异议还没有答复', en: 'an objection is not answered' },
  objectionUpheld: { zh: '公示异议成立', en: 'an objection was upheld' },
}
