import type {
  Case,
  CaseKind,
  Channel,
  ClosingStatus,
  MeasureKind,
  PartStep,
  Progress,
  UnitOfCount,
  Verdict,
} from '../case/case.ts'
import type { CaseAct } from '../case/case-act.ts'
import type { CaseFact } from '../case/case-event.ts'
import type { HandOnStep } from '../case/hand-on.ts'
import type { PartAct } from '../case/lifecycle.ts'
import type { Words } from './words.ts'

/** Kinds of case (domain §3). */
export const CASE_KIND_WORDS: Words<CaseKind> = {
  petition: { zh: '信访件', en: 'petition' },
  covertFinding: { zh: '暗访问题', en: 'covert finding' },
  lead: { zh: '问题线索', en: 'lead' },
  referredProblem: { zh: '转办问题', en: 'referred problem' },
  publishedExample: { zh: '典型案例', en: 'published example' },
  feedbackProblem: { zh: '反馈问题', en: 'feedback problem' },
  warningFilmProblem: { zh: '警示片问题', en: 'warning-film problem' },
  campaignProblem: { zh: '专项行动问题', en: 'campaign problem' },
  selfFoundProblem: { zh: '自查问题', en: 'self-found problem' },
}

export const CHANNEL_WORDS: Words<Channel> = {
  call: { zh: '来电', en: 'call' },
  letter: { zh: '来信', en: 'letter' },
  wechat: { zh: '微信', en: 'WeChat' },
  other: { zh: '其他途径', en: 'other' },
}

export const VERDICT_WORDS: Words<Verdict> = {
  substantiated: { zh: '属实', en: 'substantiated' },
  mostly: { zh: '基本属实', en: 'mostly substantiated' },
  partly: { zh: '部分属实', en: 'partly substantiated' },
  unsubstantiated: { zh: '不属实', en: 'unsubstantiated' },
}

export const STATUS_WORDS: Words<ClosingStatus> = {
  open: { zh: '未办结', en: 'open' },
  partlyClosed: { zh: '阶段性办结', en: 'partly closed' },
  closed: { zh: '已办结', en: 'closed' },
}

export const PROGRESS_WORDS: Words<Progress> = {
  notStarted: { zh: '尚未启动', en: 'not started' },
  behind: { zh: '未达到序时进度', en: 'behind schedule' },
  onSchedule: { zh: '达到序时进度', en: 'on schedule' },
  ahead: { zh: '超过序时进度', en: 'ahead of schedule' },
  done: { zh: '完成整改', en: 'rectified' },
  closedOut: { zh: '完成交账销号', en: 'closed out' },
}

/** Steps of a part, and of a case before it has any. */
export const CASE_STEP_WORDS: Words<PartStep | 'received' | 'handedOver'> = {
  received: { zh: '已登记', en: 'received' },
  handedOver: { zh: '已交办', en: 'handed over' },
  assigned: { zh: '待签收', en: 'awaiting receipt' },
  sentBack: { zh: '已退回办公室', en: 'sent back to the office' },
  signedFor: { zh: '已签收', en: 'signed for' },
  verified: { zh: '已核查', en: 'verified' },
  replied: { zh: '已回复', en: 'replied' },
  returned: { zh: '已退回重办', en: 'returned for rework' },
  authorityReviewed: { zh: '行业主管部门已审核', en: 'passed by the authority' },
  officeReviewed: { zh: '办公室已审核', en: 'passed by the office' },
  signedOff: { zh: '已签发', en: 'signed off' },
  reported: { zh: '已上报', en: 'reported' },
}

export const RECTIFICATION_WORDS: Words<NonNullable<Case['rectification']>> = {
  immediate: { zh: '立行立改', en: 'immediate' },
  planned: { zh: '限期整改', en: 'planned' },
}

export const MEASURE_WORDS: Words<MeasureKind> = {
  orderedToCorrect: { zh: '责令改正', en: 'ordered to correct' },
  orderedToRectify: { zh: '限期整改', en: 'ordered to rectify in time' },
  stoppedForRectification: { zh: '停产整治', en: 'stopped for rectification' },
  productionRestricted: { zh: '限产', en: 'production restricted' },
  closedDown: { zh: '关停取缔', en: 'closed down' },
  sealed: { zh: '查封扣押', en: 'sealed or seized' },
  penaltyCase: { zh: '立案处罚', en: 'penalty case' },
  fine: { zh: '罚款', en: 'fine' },
  criminalCase: { zh: '立案侦查', en: 'criminal case' },
  transferredToPolice: { zh: '移送公安', en: 'transferred to the police' },
  administrativeDetention: { zh: '行政拘留', en: 'administrative detention' },
  criminalDetention: { zh: '刑事拘留', en: 'criminal detention' },
  summoned: { zh: '约谈', en: 'summoned' },
  criticised: { zh: '通报批评', en: 'criticised in a circular' },
  admonished: { zh: '诫勉谈话', en: 'admonished' },
  organisationalMeasure: { zh: '组织处理', en: 'organisational measure' },
  disciplined: { zh: '党纪政务处分', en: 'disciplined' },
  heldAccountable: { zh: '问责', en: 'held accountable' },
  damageCompensation: { zh: '生态环境损害赔偿', en: 'damage compensation' },
}

export const UNIT_OF_COUNT_WORDS: Words<UnitOfCount> = {
  enterprises: { zh: '家', en: 'enterprises' },
  cases: { zh: '件', en: 'cases' },
  persons: { zh: '人', en: 'persons' },
  yuan: { zh: '元', en: 'yuan' },
  documents: { zh: '份', en: 'documents' },
}

/** Acts as buttons and refusals name them. */
export const ACT_WORDS: Words<CaseAct['act'] | PartAct> = {
  handOn: { zh: '转下级办理', en: 'hand on' },
  signForHandOn: { zh: '签收下转件', en: 'sign for what was handed on' },
  answerHandOn: { zh: '向上级答复', en: 'answer the unit above' },
  passOnAnswer: { zh: '采用下级答复', en: 'take the answer over' },
  returnAnswer: { zh: '退回下级重办', en: 'return the answer' },
  recallHandOn: { zh: '撤回下转', en: 'recall what was handed on' },
  receive: { zh: '登记', en: 'receive' },
  correct: { zh: '更正', en: 'correct' },
  handOver: { zh: '交办', en: 'hand over' },
  dispatch: { zh: '转办', en: 'dispatch' },
  withdraw: { zh: '撤回转办', en: 'withdraw' },
  signFor: { zh: '签收', en: 'sign for' },
  sendBack: { zh: '退件', en: 'send back' },
  verify: { zh: '现场核查', en: 'verify' },
  chooseRectification: { zh: '确定整改方式', en: 'choose rectification' },
  reportProgress: { zh: '填报整改进展', en: 'report progress' },
  takeMeasure: { zh: '登记处理措施', en: 'record a measure' },
  withdrawMeasure: { zh: '撤销处理措施', en: 'withdraw a measure' },
  reply: { zh: '回复', en: 'reply' },
  passByAuthority: { zh: '行业审核通过', en: 'pass as the authority' },
  returnByAuthority: { zh: '行业审核退回', en: 'return as the authority' },
  passByOffice: { zh: '审核通过', en: 'pass as the office' },
  returnByOffice: { zh: '审核退回', en: 'return as the office' },
  signOff: { zh: '签发', en: 'sign off' },
  report: { zh: '上报督察组', en: 'report to the team' },
  reopen: { zh: '重新办理', en: 'reopen' },
  urge: { zh: '催办', en: 'urge' },
  askExtension: { zh: '申请延期', en: 'ask for an extension' },
  decideExtension: { zh: '决定延期', en: 'decide on an extension' },
  overrideVerdict: { zh: '改定属实情况', en: 'override the verdict' },
  restateClaims: { zh: '重列诉求', en: 'restate the claims' },
  judgeRepeat: { zh: '认定重复件', en: 'judge a repeat' },
  sortOut: { zh: '列为重点难点问题', en: 'sort out as difficult' },
  liftDifficulty: { zh: '移出重点难点问题', en: 'lift the difficulty' },
  assignLeaders: { zh: '明确包案领导', en: 'assign leaders' },
}

/** Events as a case's record prints them. */
export const FACT_WORDS: Words<CaseFact['type']> = {
  partHandedOn: { zh: '已转下级办理', en: 'handed on' },
  handOnSignedFor: { zh: '下级已签收', en: 'signed for below' },
  handOnAnswered: { zh: '下级已答复', en: 'answered from below' },
  answerPassedOn: { zh: '下级答复已采用', en: 'answer taken over' },
  answerReturned: { zh: '下级答复已退回', en: 'answer returned' },
  handOnRecalled: { zh: '下转已撤回', en: 'handing on recalled' },
  caseReceived: { zh: '已登记', en: 'received' },
  intakeCorrected: { zh: '已更正登记内容', en: 'intake corrected' },
  caseHandedOver: { zh: '已交办', en: 'handed over' },
  caseDispatched: { zh: '已转办', en: 'dispatched' },
  partWithdrawn: { zh: '转办已撤回', en: 'dispatch withdrawn' },
  partSignedFor: { zh: '已签收', en: 'signed for' },
  partSentBack: { zh: '承办单位已退件', en: 'sent back by the unit' },
  partVerified: { zh: '已现场核查', en: 'verified on site' },
  rectificationChosen: { zh: '已确定整改方式', en: 'rectification chosen' },
  progressReported: { zh: '已填报整改进展', en: 'progress reported' },
  measureTaken: { zh: '已采取处理措施', en: 'measure taken' },
  measureWithdrawn: { zh: '处理措施已撤销', en: 'measure withdrawn' },
  partReplied: { zh: '已回复', en: 'replied' },
  replyPassedByAuthority: { zh: '行业主管部门审核通过', en: 'passed by the authority' },
  replyPassedByOffice: { zh: '办公室审核通过', en: 'passed by the office' },
  replyReturned: { zh: '回复被退回', en: 'reply returned' },
  partSignedOff: { zh: '已签发', en: 'signed off' },
  partReported: { zh: '已上报督察组', en: 'reported to the team' },
  partReopened: { zh: '已重新办理', en: 'reopened' },
  partUrged: { zh: '已催办', en: 'urged' },
  extensionAsked: { zh: '已申请延期', en: 'extension asked' },
  extensionDecided: { zh: '延期已决定', en: 'extension decided' },
  verdictOverridden: { zh: '属实情况已改定', en: 'verdict overridden' },
  claimsRestated: { zh: '诉求已重列', en: 'claims restated' },
  repeatJudged: { zh: '重复件已认定', en: 'repeat judged' },
  sortedOutAsDifficult: { zh: '已列为重点难点问题', en: 'sorted out as difficult' },
  noLongerDifficult: { zh: '已移出重点难点问题', en: 'no longer difficult' },
  caseVoided: { zh: '已随导入撤销作废', en: 'voided with its import' },
  leadersAssigned: { zh: '已明确包案领导', en: 'leaders assigned' },
}

/** Where what a unit handed on stands. */
export const HAND_ON_STEP_WORDS: Words<HandOnStep> = {
  assigned: { zh: '待下级签收', en: 'awaiting receipt below' },
  signedFor: { zh: '下级在办', en: 'in hand below' },
  answered: { zh: '下级答复待审', en: 'answered, to be read' },
  returned: { zh: '退回下级重办', en: 'returned below' },
  passedOn: { zh: '下级答复已采用', en: 'answer taken over' },
  recalled: { zh: '已撤回下转', en: 'recalled' },
}
