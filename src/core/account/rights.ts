import { agreed, type Result, refused } from '../ledger/result.ts'
import type { Actor, Role } from './actor.ts'

/** What is done in an office beside the acts on a case (those are in `core/case/lifecycle.ts` and `core/case/decide.ts`). */
export type OfficeAct =
  | 'openOffice'
  | 'openRound'
  | 'changeRoundSettings'
  | 'openBatch'
  | 'correctBatch'
  | 'createAccount'
  | 'listAccounts'
  | 'showAccount'
  | 'changeAccount'
  | 'actOnAccount'
  | 'makeApiKey'
  | 'readAccessSettings'
  | 'changeAccessSettings'
  | 'readAudit'
  | 'readBackups'
  | 'importList'
  | 'undoImport'
  | 'saveTableTemplate'
  | 'saveHolidayNotice'
  | 'viewIdentity'
  | 'exportLedger'
  | 'exportSnapshot'
  | 'receiveSnapshot'
  | 'sendInItem'
  | 'judgeItem'
  | 'draftIssue'
  | 'arrangeIssue'
  | 'sendIssueToReview'
  | 'returnIssue'
  | 'publishIssue'
  | 'correctIssue'
  | 'readDraft'
  | 'makeTable'
  | 'readPublication'
  | 'draftPublication'
  | 'judgeMarks'
  | 'rewriteText'
  | 'refreshPublication'
  | 'confirmPublication'
  | 'returnPublication'
  | 'publishPublication'
  | 'discardPublication'
  | 'archiveIssue'
  | 'correctArchived'
  | 'attachFile'
  | 'withdrawAttachment'
  | 'shareText'
  | 'shareView'
  | 'makeForm'
  | 'voidForm'
  | 'storeTemplate'
  | 'setFormSeries'

const CLERKS: readonly Role[] = ['clerk', 'reviewer', 'head']

/** Those who see every case of the office (the database holds the same line): only their figures are whole. */
const ALL_CASES: readonly Role[] = ['leader', 'publisher', ...CLERKS]
const EDITORS: readonly Role[] = ['publisher', ...CLERKS]

/** Who may do what; decided here and nowhere else. */
export const OFFICE_ACTS: Readonly<Record<OfficeAct, readonly Role[]>> = {
  openOffice: ['administrator'],
  openRound: ['head', 'clerk', 'administrator'],
  changeRoundSettings: ['head', 'clerk'],
  openBatch: CLERKS,
  correctBatch: CLERKS,
  createAccount: ['administrator'],
  listAccounts: ['administrator', 'auditor', ...CLERKS],
  showAccount: ['administrator', 'auditor'],
  changeAccount: ['administrator'],
  actOnAccount: ['administrator'],
  makeApiKey: ['administrator'],
  readAccessSettings: ['administrator', 'auditor'],
  changeAccessSettings: ['administrator'],
  readAudit: ['auditor'],
  readBackups: ['administrator'],
  importList: CLERKS,
  undoImport: CLERKS,
  saveTableTemplate: CLERKS,
  saveHolidayNotice: ['head', 'clerk', 'administrator'],
  viewIdentity: CLERKS,
  exportLedger: [...CLERKS, 'leader'],
  exportSnapshot: CLERKS,
  receiveSnapshot: ['liaison', ...CLERKS],
  sendInItem: ['liaison', 'authority', 'publisher', ...CLERKS],
  judgeItem: EDITORS,
  draftIssue: EDITORS,
  arrangeIssue: EDITORS,
  sendIssueToReview: EDITORS,
  returnIssue: ['reviewer', 'head'],
  publishIssue: ['reviewer', 'head'],
  correctIssue: EDITORS,
  readDraft: ALL_CASES,
  makeTable: ALL_CASES,
  readPublication: ALL_CASES,
  draftPublication: EDITORS,
  judgeMarks: EDITORS,
  rewriteText: EDITORS,
  refreshPublication: EDITORS,
  confirmPublication: ['reviewer', 'head'],
  returnPublication: ['reviewer', 'head', 'publisher'],
  publishPublication: ['reviewer', 'head', 'publisher'],
  discardPublication: EDITORS,
  archiveIssue: EDITORS,
  correctArchived: EDITORS,
  attachFile: ['liaison', 'authority', ...CLERKS],
  withdrawAttachment: ['liaison', 'authority', ...CLERKS],
  shareText: CLERKS,
  shareView: CLERKS,
  makeForm: ['liaison', 'authority', ...CLERKS],
  voidForm: CLERKS,
  storeTemplate: CLERKS,
  setFormSeries: CLERKS,
}

/** Whether the actor may do it; the refusal names the act and the role. */
export function mayDo(act: OfficeAct, actor: Actor): Result<null> {
  return OFFICE_ACTS[act].includes(actor.role)
    ? agreed(null)
    : refused('right-missing', { act, role: actor.role })
}
