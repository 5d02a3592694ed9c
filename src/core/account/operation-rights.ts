import { CASE_ACTS } from '../case/decide.ts'
import { PART_LIFECYCLE } from '../case/lifecycle.ts'
import type { OperationName } from '../wording/operations.ts'
import type { Role } from './actor.ts'
import { OFFICE_ACTS } from './rights.ts'

/** Who may ask: everybody without signing in, everybody who has signed in, or these roles. */
export type Access = 'open' | 'signedIn' | readonly Role[]

const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
/** Those who see every case of the office. */
const SEE_ALL: readonly Role[] = [...OFFICE, 'leader', 'publisher']
/** Everybody who has to do with cases; a unit's people see their own. */
const WORKERS: readonly Role[] = [...SEE_ALL, 'liaison', 'authority']
const ACT_ON_CASES: readonly Role[] = rolesOf([
  ...Object.values(CASE_ACTS),
  ...Object.values(PART_LIFECYCLE).map((rule) => rule.by),
])
const WRITE_BOOKS: readonly Role[] = [...OFFICE, 'leader', 'liaison', 'authority']

/**
 * Who may ask each way in over HTTP; asked before the act itself, which may narrow it (a unit's people and
 * their own cases). A new way in has to say here whom it is for: without, it does not compile, and one
 * that is not listed is not answered.
 */
export const OPERATION_RIGHTS: Readonly<Record<OperationName, Access>> = {
  health: 'open',
  showNow: 'open',
  showSession: 'open',
  signIn: 'open',
  signOut: 'signedIn',
  changeOwnPassword: 'signedIn',
  beginOwnCode: 'signedIn',
  confirmOwnCode: 'signedIn',
  removeOwnCode: 'signedIn',
  showMe: 'signedIn',
  listAccounts: OFFICE_ACTS.listAccounts,
  createAccount: OFFICE_ACTS.createAccount,
  showAccount: OFFICE_ACTS.showAccount,
  changeAccount: OFFICE_ACTS.changeAccount,
  actOnAccount: OFFICE_ACTS.actOnAccount,
  listApiKeys: OFFICE_ACTS.makeApiKey,
  makeApiKey: OFFICE_ACTS.makeApiKey,
  withdrawApiKey: OFFICE_ACTS.makeApiKey,
  showAccessSettings: OFFICE_ACTS.readAccessSettings,
  changeAccessSettings: OFFICE_ACTS.changeAccessSettings,
  listRounds: [...WORKERS, 'administrator'],
  showRound: [...WORKERS, 'administrator'],
  showRoundHistory: [...WORKERS, 'administrator'],
  openRound: OFFICE_ACTS.openRound,
  changeRoundSettings: OFFICE_ACTS.changeRoundSettings,
  listBatches: WORKERS,
  openBatch: OFFICE_ACTS.openBatch,
  correctBatch: OFFICE_ACTS.correctBatch,
  listCases: WORKERS,
  receiveCases: CASE_ACTS.receive,
  showCase: WORKERS,
  showCaseAsOf: WORKERS,
  actOnCase: ACT_ON_CASES,
  actOnCases: ACT_ON_CASES,
  actInBulk: ACT_ON_CASES,
  listCaseIds: WORKERS,
  exportCases: WORKERS,
  sortOutDifficult: CASE_ACTS.sortOut,
  viewIdentity: OFFICE_ACTS.viewIdentity,
  listAttachments: WORKERS,
  attachFile: OFFICE_ACTS.attachFile,
  downloadAttachment: WORKERS,
  readAttachment: WORKERS,
  withdrawAttachment: OFFICE_ACTS.attachFile,
  listNotices: 'signedIn',
  markNoticesRead: 'signedIn',
  listChasing: WORKERS,
  showDigest: WORKERS,
  listCaseListViews: 'signedIn',
  keepCaseListView: 'signedIn',
  removeCaseListView: 'signedIn',
  listStandardTexts: 'signedIn',
  keepStandardText: 'signedIn',
  removeStandardText: 'signedIn',
  listDuties: WORKERS,
  listDutyCases: WORKERS,
  listLastActs: WORKERS,
  listEntries: WORKERS,
  listEntriesAbout: WORKERS,
  showEntry: WORKERS,
  showEntryAsOf: WORKERS,
  drawLookBack: SEE_ALL,
  planLookBack: OFFICE,
  listRelapseSignals: SEE_ALL,
  listMonthlyReports: WORKERS,
  downloadTaskList: WORKERS,
  previewTaskList: WRITE_BOOKS,
  importTaskList: WRITE_BOOKS,
  beginEntry: WRITE_BOOKS,
  actOnEntry: WRITE_BOOKS,
  listImports: OFFICE_ACTS.importList,
  previewImport: OFFICE_ACTS.importList,
  confirmImport: OFFICE_ACTS.importList,
  undoImport: OFFICE_ACTS.undoImport,
  listTemplates: WORKERS,
  saveTemplate: OFFICE_ACTS.saveTableTemplate,
  showTemplateHistory: WORKERS,
  checkFiles: WORKERS,
  checkPasted: WORKERS,
  reportOnFiles: WORKERS,
  markFile: WORKERS,
  showOverview: WORKERS,
  showTrend: WORKERS,
  askTaskFigures: WORKERS,
  askStatusTable: WORKERS,
  askFigures: WORKERS,
  listCasesBehind: WORKERS,
  askMeasures: WORKERS,
  listArchive: WORKERS,
  showArchived: WORKERS,
  downloadArchived: WORKERS,
  searchArchive: WORKERS,
  askSeries: WORKERS,
  previewArchive: OFFICE_ACTS.archiveIssue,
  archiveIssue: OFFICE_ACTS.archiveIssue,
  correctArchived: OFFICE_ACTS.correctArchived,
  listForms: WORKERS,
  makeForm: OFFICE_ACTS.makeForm,
  tryForm: OFFICE_ACTS.makeForm,
  downloadForm: WORKERS,
  remakeForm: OFFICE_ACTS.makeForm,
  voidForm: OFFICE_ACTS.voidForm,
  listFormTemplates: WORKERS,
  downloadFormTemplate: WORKERS,
  storeFormTemplate: OFFICE_ACTS.storeTemplate,
  checkFormTemplate: OFFICE_ACTS.storeTemplate,
  tryFormTemplate: OFFICE_ACTS.storeTemplate,
  listFormSeries: WORKERS,
  setFormSeries: OFFICE_ACTS.setFormSeries,
  listItems: WORKERS,
  storePicture: OFFICE_ACTS.sendInItem,
  sendInItem: OFFICE_ACTS.sendInItem,
  changeItem: OFFICE_ACTS.sendInItem,
  draftItem: OFFICE_ACTS.sendInItem,
  acceptItem: OFFICE_ACTS.judgeItem,
  declineItem: OFFICE_ACTS.judgeItem,
  listIssues: WORKERS,
  draftIssue: OFFICE_ACTS.draftIssue,
  showIssue: WORKERS,
  arrangeIssue: OFFICE_ACTS.arrangeIssue,
  showIssueFigure: WORKERS,
  downloadIssue: WORKERS,
  sendIssueToReview: OFFICE_ACTS.sendIssueToReview,
  returnIssue: OFFICE_ACTS.returnIssue,
  publishIssue: OFFICE_ACTS.publishIssue,
  correctIssue: OFFICE_ACTS.correctIssue,
  downloadLedger: OFFICE_ACTS.exportLedger,
  downloadPublicTable: OFFICE_ACTS.makeTable,
  downloadHandlingTable: OFFICE_ACTS.makeTable,
  listPublications: OFFICE_ACTS.readPublication,
  listOutstanding: OFFICE_ACTS.readPublication,
  showPublication: OFFICE_ACTS.readPublication,
  downloadPublication: OFFICE_ACTS.readPublication,
  downloadPublicSite: OFFICE_ACTS.readPublication,
  draftPublication: OFFICE_ACTS.draftPublication,
  judgeMarks: OFFICE_ACTS.judgeMarks,
  rewriteText: OFFICE_ACTS.rewriteText,
  refreshPublication: OFFICE_ACTS.refreshPublication,
  confirmPublication: OFFICE_ACTS.confirmPublication,
  returnPublication: OFFICE_ACTS.returnPublication,
  publishPublication: OFFICE_ACTS.publishPublication,
  discardPublication: OFFICE_ACTS.discardPublication,
}

/** Whether a role may ask. */
export function mayAsk(operation: OperationName, role: Role): boolean {
  const access = OPERATION_RIGHTS[operation]
  return typeof access === 'string' || access.includes(role)
}

function rolesOf(lists: readonly (readonly Role[])[]): readonly Role[] {
  return [...new Set(lists.flat())]
}
