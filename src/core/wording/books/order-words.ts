import type { CampaignAct, CampaignFact, CampaignStep } from '../../campaign/campaign.ts'
import type {
  InstructionAct,
  InstructionFact,
  InstructionStep,
} from '../../instruction/instruction.ts'
import type { MaterialAct, MaterialFact, MaterialStep } from '../../material/material.ts'
import type { TargetAct, TargetFact, TargetStep } from '../../target/target.ts'
import type { Words } from '../words.ts'

type Step = Exclude<
  InstructionStep | MaterialStep | CampaignStep | TargetStep,
  'underWay' | 'withdrawn'
>
type Act = (InstructionAct | MaterialAct | CampaignAct | TargetAct)['act']
type Fact = (InstructionFact | MaterialFact | CampaignFact | TargetFact)['type']

/** Steps of instructions, requests for papers and problems of campaigns; those of tasks mean the same here. */
export const ORDER_STEP_WORDS: Words<Step> = {
  given: { zh: '已交办督办', en: 'given' },
  answered: { zh: '已反馈', en: 'answered' },
  settled: { zh: '已办结销账', en: 'settled' },
  asked: { zh: '督察组已提出', en: 'asked for' },
  assigned: { zh: '已分派单位', en: 'assigned' },
  delivered: { zh: '已报送', en: 'delivered' },
  receipted: { zh: '督察组已签收', en: 'receipted' },
  listed: { zh: '已列入清单', en: 'listed' },
  corrected: { zh: '已整改到位', en: 'put right' },
  struckOff: { zh: '已从清单销号', en: 'struck off' },
  targeted: { zh: '推进中', en: 'under way' },
  reached: { zh: '已完成目标', en: 'reached' },
}

export const ORDER_ACT_WORDS: Words<Act> = {
  giveInstruction: { zh: '交办督办事项', en: 'give an instruction' },
  reviseInstruction: { zh: '调整督办事项', en: 'revise an instruction' },
  handOnInstruction: { zh: '转下级办理', en: 'hand on a task or an instruction' },
  takeUpInstruction: { zh: '接收督办事项', en: 'take up an instruction' },
  answerInstruction: { zh: '反馈督办事项', en: 'answer an instruction' },
  returnAnswer: { zh: '退回反馈', en: 'return an answer' },
  urgeInstruction: { zh: '催促督办事项', en: 'urge an instruction' },
  extendInstruction: { zh: '延长督办时限', en: 'give an instruction more time' },
  settleInstruction: { zh: '督办事项销账', en: 'settle an instruction' },
  withdrawInstruction: { zh: '撤销督办事项', en: 'withdraw an instruction' },
  askForMaterial: { zh: '登记调阅要求', en: 'record a request for papers' },
  reviseMaterial: { zh: '调整调阅要求', en: 'revise a request for papers' },
  assignMaterial: { zh: '分派调阅资料', en: 'assign a request for papers' },
  deliverMaterial: { zh: '报送调阅资料', en: 'deliver papers' },
  returnMaterial: { zh: '退回调阅资料', en: 'return papers' },
  receiptMaterial: { zh: '登记资料签收', en: 'record the receipt of papers' },
  withdrawMaterial: { zh: '撤销调阅要求', en: 'withdraw a request for papers' },
  listProblem: { zh: '列入专项行动清单', en: 'list a problem of a campaign' },
  reviseProblem: { zh: '调整专项行动问题', en: 'revise a problem of a campaign' },
  reportOnProblem: { zh: '报告专项行动进展', en: 'report on a problem of a campaign' },
  correctProblem: {
    zh: '报告专项行动问题整改到位',
    en: 'report a problem of a campaign put right',
  },
  strikeProblemOff: { zh: '专项行动问题销号', en: 'strike a problem of a campaign off' },
  reopenProblem: { zh: '专项行动问题重新整改', en: 'reopen a problem of a campaign' },
  withdrawProblem: { zh: '撤销专项行动问题', en: 'withdraw a problem of a campaign' },
  setTarget: { zh: '下达目标', en: 'set a target' },
  reviseTarget: { zh: '调整目标', en: 'revise a target' },
  reportOnTarget: { zh: '报告目标完成数', en: 'report on a target' },
  withdrawTarget: { zh: '撤销目标', en: 'withdraw a target' },
}

export const ORDER_FACT_WORDS: Words<Fact> = {
  instructionGiven: { zh: '督办事项已交办', en: 'instruction given' },
  instructionRevised: { zh: '督办事项已调整', en: 'instruction revised' },
  instructionHandedOn: { zh: '已转下级办理', en: 'task or instruction handed on' },
  instructionTakenUp: { zh: '督办事项已接收', en: 'instruction taken up' },
  instructionAnswered: { zh: '督办事项已反馈', en: 'instruction answered' },
  answerReturned: { zh: '反馈已退回', en: 'answer returned' },
  instructionUrged: { zh: '督办事项已催促', en: 'instruction urged' },
  instructionExtended: { zh: '督办时限已延长', en: 'instruction given more time' },
  instructionSettled: { zh: '督办事项已销账', en: 'instruction settled' },
  instructionWithdrawn: { zh: '督办事项已撤销', en: 'instruction withdrawn' },
  materialAskedFor: { zh: '调阅要求已登记', en: 'papers asked for' },
  materialRevised: { zh: '调阅要求已调整', en: 'request for papers revised' },
  materialAssigned: { zh: '调阅资料已分派', en: 'request for papers assigned' },
  materialDelivered: { zh: '调阅资料已报送', en: 'papers delivered' },
  materialReturned: { zh: '调阅资料已退回', en: 'papers returned' },
  materialReceipted: { zh: '资料签收已登记', en: 'papers receipted' },
  materialWithdrawn: { zh: '调阅要求已撤销', en: 'request for papers withdrawn' },
  problemListed: { zh: '已列入专项行动清单', en: 'problem of a campaign listed' },
  problemRevised: { zh: '专项行动问题已调整', en: 'problem of a campaign revised' },
  problemReportedOn: { zh: '专项行动进展已报告', en: 'problem of a campaign reported on' },
  problemCorrected: { zh: '专项行动问题已整改到位', en: 'problem of a campaign put right' },
  problemStruckOff: { zh: '专项行动问题已销号', en: 'problem of a campaign struck off' },
  problemReopened: { zh: '专项行动问题已重新整改', en: 'problem of a campaign reopened' },
  problemWithdrawn: { zh: '专项行动问题已撤销', en: 'problem of a campaign withdrawn' },
  targetSet: { zh: '目标已下达', en: 'target set' },
  targetRevised: { zh: '目标已调整', en: 'target revised' },
  targetReportedOn: { zh: '目标完成数已报告', en: 'target reported on' },
  targetWithdrawn: { zh: '目标已撤销', en: 'target withdrawn' },
}
