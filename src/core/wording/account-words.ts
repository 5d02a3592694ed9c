import type { AccountAct } from '../account/account-act.ts'
import type { AccountEventType, SignInFault } from '../account/account-event.ts'
import type { Role } from '../account/actor.ts'
import type { PasswordFault } from '../account/password-rules.ts'
import type { OfficeAct } from '../account/rights.ts'
import type { Words } from './words.ts'

export const ROLE_WORDS: Words<Role> = {
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  head: { zh: '办公室负责人', en: 'head of the office' },
  liaison: { zh: '联络员', en: 'liaison officer' },
  authority: { zh: '行业主管部门审核人', en: 'authority’s reviewer' },
  leader: { zh: '领导', en: 'leader' },
  publisher: { zh: '简报编发人', en: 'publisher' },
  auditor: { zh: '安全审计员', en: 'auditor' },
  administrator: { zh: '系统管理员', en: 'administrator' },
}

/** What speaks against a password; `{count}` and `{kinds}` are the office's own rules. */
export const PASSWORD_FAULT_WORDS: Words<PasswordFault> = {
  'too-short': { zh: '至少要有{count}个字符', en: 'it needs at least {count} characters' },
  'too-long': { zh: '不能超过128个字符', en: 'it may have 128 characters at most' },
  'too-few-kinds': {
    zh: '小写字母、大写字母、数字、其他符号中至少要有{kinds}种',
    en: 'it needs at least {kinds} kinds of small letters, capitals, digits and signs',
  },
  'names-you': { zh: '不能含有账号或姓名', en: 'it may not contain the account or the name' },
  'too-common': {
    zh: '太常见或太有规律，容易被猜中',
    en: 'it is too common or too regular and easily guessed',
  },
}

/** Acts of an office beside those on a case. */
export const OFFICE_ACT_WORDS: Words<OfficeAct> = {
  openOffice: { zh: '建立办公室', en: 'open an office' },
  openRound: { zh: '建立督察轮次', en: 'open a round' },
  changeRoundSettings: { zh: '修改轮次设置', en: 'change a round’s settings' },
  openBatch: { zh: '登记批次', en: 'open a batch' },
  correctBatch: { zh: '更正批次', en: 'correct a batch' },
  createAccount: { zh: '建立账号', en: 'create an account' },
  listAccounts: { zh: '查看账号', en: 'list accounts' },
  showAccount: { zh: '查看一个账号', en: 'see an account' },
  changeAccount: { zh: '修改账号', en: 'change an account' },
  actOnAccount: { zh: '停用、解锁账号和发放初始密码', en: 'stop, unlock and reset accounts' },
  readAccessSettings: { zh: '查看登录规则', en: 'see the rules of signing in' },
  changeAccessSettings: { zh: '修改登录规则', en: 'change the rules of signing in' },
  readBackups: { zh: '查看每晚的备份', en: 'see the nightly backups' },
  readAudit: { zh: '查看审计记录', en: 'read the audit trail' },
  makeApiKey: { zh: '制作接口密钥', en: 'make an API key' },
  importList: { zh: '导入交办清单', en: 'import a list' },
  undoImport: { zh: '撤销导入', en: 'undo an import' },
  saveHolidayNotice: { zh: '登记放假通知', en: 'enter a holiday notice' },
  saveTableTemplate: { zh: '保存表样', en: 'save a table layout' },
  viewIdentity: { zh: '查看举报人信息', en: 'view an identity' },
  exportLedger: { zh: '导出台账', en: 'export the ledger' },
  exportSnapshot: { zh: '导出数据快照', en: 'export a snapshot of the figures' },
  receiveSnapshot: { zh: '接收数据快照', en: 'receive a city’s snapshot' },
  sendInItem: { zh: '报送稿件', en: 'send in an item' },
  judgeItem: { zh: '采用或退回稿件', en: 'accept or decline an item' },
  draftIssue: { zh: '起草简报', en: 'draft an issue' },
  arrangeIssue: { zh: '编排简报', en: 'arrange an issue' },
  sendIssueToReview: { zh: '送审简报', en: 'send an issue to review' },
  returnIssue: { zh: '退回简报', en: 'return an issue' },
  publishIssue: { zh: '印发简报', en: 'publish an issue' },
  correctIssue: { zh: '更正简报', en: 'correct an issue' },
  readDraft: { zh: '查看简报草稿', en: 'read a draft issue' },
  makeTable: { zh: '编制公开表和统计表', en: 'make public and statistical tables' },
  readPublication: { zh: '查看公开表', en: 'read publications' },
  draftPublication: { zh: '起草公开表', en: 'draft a publication' },
  judgeMarks: { zh: '处理隐私标记', en: 'decide about privacy marks' },
  rewriteText: { zh: '修改公开文字', en: 'rewrite a text for the public' },
  refreshPublication: { zh: '按台账更新公开表', en: 'refresh a publication' },
  confirmPublication: { zh: '确认公开表', en: 'confirm a publication' },
  returnPublication: { zh: '退回公开表', en: 'return a publication' },
  publishPublication: { zh: '公开', en: 'publish' },
  discardPublication: { zh: '作废公开表', en: 'discard a publication' },
  archiveIssue: { zh: '存入简报档案', en: 'archive an issue' },
  correctArchived: { zh: '更正档案读数', en: 'correct an archived reading' },
  attachFile: { zh: '上传附件', en: 'attach a file' },
  withdrawAttachment: { zh: '撤回附件', en: 'take an attachment back' },
  shareText: { zh: '增减全办常用语', en: 'change the office’s standard texts' },
  shareView: { zh: '增减全办共用的视图', en: 'change the office’s shared views' },
  makeForm: { zh: '制作文书', en: 'make a paper' },
  voidForm: { zh: '作废文书', en: 'void a paper' },
  storeTemplate: { zh: '更换文书模板', en: 'store a template' },
  setFormSeries: { zh: '设定文书编号', en: 'set a series of numbers' },
}

/** What the administrator does to an account. */
export const ACCOUNT_ACT_WORDS: Words<AccountAct> = {
  deactivate: { zh: '停用', en: 'stop' },
  reactivate: { zh: '恢复', en: 'restore' },
  giveStartPassword: { zh: '发放初始密码', en: 'give a start password' },
  revokeSessions: { zh: '退出全部登录', en: 'end all sessions' },
  unlock: { zh: '解除锁定', en: 'unlock' },
  removeCode: { zh: '取消动态口令', en: 'remove one-time codes' },
}

/** What happened to accounts and at the door. */
export const ACCOUNT_EVENT_WORDS: Words<AccountEventType> = {
  accountCreated: { zh: '账号已建立', en: 'account created' },
  accountChanged: { zh: '账号已修改', en: 'account changed' },
  accountDeactivated: { zh: '账号已停用', en: 'account stopped' },
  accountReactivated: { zh: '账号已恢复', en: 'account restored' },
  startPasswordGiven: { zh: '已发放初始密码', en: 'start password given' },
  passwordChanged: { zh: '密码已修改', en: 'password changed' },
  codeConfirmed: { zh: '动态口令已启用', en: 'one-time codes in use' },
  codeRemoved: { zh: '动态口令已取消', en: 'one-time codes removed' },
  recoveryCodeUsed: { zh: '用了备用口令', en: 'recovery code used' },
  signedIn: { zh: '已登录', en: 'signed in' },
  signInFailed: { zh: '登录失败', en: 'sign-in failed' },
  signedOut: { zh: '已退出', en: 'signed out' },
  sessionsRevoked: { zh: '登录已全部退出', en: 'sessions ended' },
  unlocked: { zh: '已解除锁定', en: 'unlocked' },
  keyMade: { zh: '已制作接口密钥', en: 'API key made' },
  keyWithdrawn: { zh: '接口密钥已撤销', en: 'API key withdrawn' },
  accessSettingsChanged: { zh: '登录规则已修改', en: 'rules of signing in changed' },
}

/** Why somebody was not let in; for the auditor. */
export const SIGN_IN_FAULT_WORDS: Words<SignInFault> = {
  accountUnknown: { zh: '没有这个账号', en: 'no such account' },
  accountInactive: { zh: '账号已停用', en: 'account stopped' },
  passwordMissing: { zh: '还没有密码', en: 'no password yet' },
  passwordWrong: { zh: '密码不对', en: 'wrong password' },
  codeWrong: { zh: '动态口令不对', en: 'wrong one-time code' },
  mustWait: { zh: '锁定期间', en: 'while locked' },
}
