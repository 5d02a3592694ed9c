import type { Duty } from '../case/duty.ts'
import type { Words } from './words.ts'

/** What waits to be done, as the list of what waits heads it. */
export const DUTY_WORDS: Words<Duty> = {
  dispatch: { zh: '待转办', en: 'to dispatch' },
  signFor: { zh: '待签收', en: 'to sign for' },
  verify: { zh: '待核查', en: 'to verify' },
  signForHandOn: { zh: '下转待签收', en: 'handed on, to sign for' },
  answerHandOn: { zh: '下转待答复', en: 'handed on, to answer' },
  takeOverAnswer: { zh: '下级答复待采用', en: 'answers from below to take over' },
  reply: { zh: '待回复', en: 'to reply' },
  reviewAsAuthority: { zh: '待行业审核', en: 'to review as the authority' },
  reviewAsOffice: { zh: '待审核', en: 'to review' },
  signOff: { zh: '待签发', en: 'to sign off' },
  report: { zh: '待上报', en: 'to report' },
}
