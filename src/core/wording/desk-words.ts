import type { AttachmentPurpose } from '../attachment/attachment.ts'
import type { ChasingReason } from '../chasing/chasing-line.ts'
import type { NoticeKind } from '../notice/notice.ts'
import type { Words } from './words.ts'

/** What an attachment shows. */
export const ATTACHMENT_PURPOSE_WORDS: Words<AttachmentPurpose> = {
  before: { zh: '整改前', en: 'before' },
  after: { zh: '整改后', en: 'after' },
  site: { zh: '现场情况', en: 'on the site' },
  paper: { zh: '佐证材料', en: 'supporting paper' },
}

/** Why a unit is chased. */
export const CHASING_REASON_WORDS: Words<ChasingReason> = {
  overdue: { zh: '已超期', en: 'overdue' },
  dueToday: { zh: '今日到期', en: 'due today' },
  dueTomorrow: { zh: '明日到期', en: 'due tomorrow' },
  unsigned: { zh: '未签收', en: 'not signed for' },
  returned: { zh: '退回待办', en: 'returned, to be done again' },
}

/** What a notice tells. */
export const NOTICE_KIND_WORDS: Words<NoticeKind> = {
  dispatched: { zh: '新转办', en: 'dispatched' },
  withdrawn: { zh: '转办撤回', en: 'dispatch withdrawn' },
  urged: { zh: '催办', en: 'urged' },
  returned: { zh: '退回重办', en: 'returned' },
  reopened: { zh: '重新办理', en: 'reopened' },
  sentBack: { zh: '单位退件', en: 'sent back by the unit' },
  replied: { zh: '已回复待审', en: 'replied, to be reviewed' },
  authorityPassed: { zh: '行业审核已通过', en: 'passed by the authority' },
  extensionAsked: { zh: '申请延期', en: 'extension asked for' },
  extensionGranted: { zh: '同意延期', en: 'extension granted' },
  extensionRefused: { zh: '不同意延期', en: 'extension refused' },
  reminder: { zh: '快到期提醒', en: 'deadline near' },
  overdue: { zh: '超期', en: 'overdue' },
}
