import { DESK_OPERATION_WORDS } from './desk-operation-words.ts'
import { FORM_OPERATION_WORDS } from './form-operation-words.ts'
/** What each way in over HTTP does, in Chinese and English, by the name of its operation. */
export const OPERATION_WORDS = {
  ...DESK_OPERATION_WORDS,
  health: { zh: '是否就绪', en: 'Whether it is ready' },
  showSession: {
    zh: '谁已登录；可登录的办公室，示范账号',
    en: 'Who is signed in; the offices there are, and demonstration accounts',
  },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  changeOwnPassword: { zh: '修改自己的密码', en: 'Change one’s own password' },
  beginOwnCode: { zh: '开始设置动态口令', en: 'Begin to set up one-time codes' },
  confirmOwnCode: {
    zh: '输入第一个口令，启用动态口令',
    en: 'Confirm one-time codes with a first one',
  },
  removeOwnCode: { zh: '停用自己的动态口令', en: 'Remove one’s own one-time codes' },
  showNow: { zh: '服务器的当前时刻', en: 'The moment of the server’s clock' },
  showMe: { zh: '当前账号', en: 'Who acts' },
  listAccounts: { zh: '列出账号', en: 'List the accounts' },
  createAccount: { zh: '增加账号', en: 'Add an account' },
  showAccount: { zh: '一个账号及其经过', en: 'An account with its record' },
  changeAccount: { zh: '修改账号，须说明理由', en: 'Change an account, with a reason' },
  actOnAccount: {
    zh: '停用、恢复、解锁账号，发放初始密码，退出其登录',
    en: 'Stop, restore or unlock an account, give a start password, end its sessions',
  },
  listApiKeys: { zh: '列出接口密钥', en: 'List the API keys' },
  makeApiKey: { zh: '制作接口密钥，只显示一次', en: 'Make an API key, shown once' },
  withdrawApiKey: { zh: '撤销接口密钥', en: 'Withdraw an API key' },
  readTrail: { zh: '审计记录：筛选、翻页', en: 'The audit trail, filtered, page by page' },
  downloadTrail: { zh: '下载审计记录', en: 'The audit trail as a file' },
  proveTrail: {
    zh: '核验审计记录，指出第一处断开的地方',
    en: 'Prove the audit trail; names the first link that breaks',
  },
  showAccessSettings: { zh: '登录规则', en: 'The rules of signing in' },
  changeAccessSettings: {
    zh: '修改登录规则，须说明理由',
    en: 'Change the rules of signing in, with a reason',
  },
  listRounds: { zh: '列出督察轮次', en: 'List the rounds' },
  openRound: { zh: '开设督察轮次', en: 'Open a round' },
  showRound: { zh: '一个轮次及其设置', en: 'A round with its settings' },
  showRoundHistory: {
    zh: '一个轮次历次的设置：何时、何人、为何',
    en: 'Every settings that a round has had: when, by whom and why',
  },
  changeRoundSettings: {
    zh: '更改轮次设置，须说明理由',
    en: 'Change a round’s settings, with a reason',
  },
  listBatches: { zh: '列出批次', en: 'List the batches' },
  openBatch: { zh: '开设批次（可以没有件）', en: 'Open a batch (it may be empty)' },
  correctBatch: { zh: '更正批次，须说明理由', en: 'Correct a batch, with a reason' },
  listCases: { zh: '列出、筛选、查找交办件', en: 'List, filter and search cases' },
  receiveCases: {
    zh: '收件入账，可同时交办、派单',
    en: 'Receive cases, handed over and dispatched at once where given',
  },
  showCase: {
    zh: '一件：内容、经过、期限及由来、现在可做的操作',
    en: 'A case: contents, record, deadlines explained, acts allowed now',
  },
  showCaseAsOf: { zh: '一件在某一时刻的样子', en: 'A case as of a moment' },
  actOnCase: { zh: '办理一件', en: 'Act on a case' },
  actOnCases: { zh: '办理多件，全部成功或全部不动', en: 'Act on many cases, all or none' },
  listCaseIds: {
    zh: '清单里全部件的代号，供成批办理',
    en: 'The ids of all cases of a list, for a bulk act',
  },
  actInBulk: {
    zh: '成批转办、催办、签收、梳理：能办的办，不能办的逐件说明；可以先试算',
    en: 'Dispatch, urge, sign for or sort out many: each that allows it, and why not the others; a trial first',
  },
  exportCases: { zh: '导出选中的件', en: 'The chosen cases as Excel' },
  listAttachments: { zh: '一件的附件', en: 'The attachments of a case' },
  reviewEvidence: {
    zh: '一件的佐证材料有哪些疑点：照片重复使用、时间早、地点远；只提示，不下结论',
    en: 'What to look at about the evidence of a case: pictures used twice, too old, too far away; never a verdict',
  },
  attachFile: {
    zh: '上传附件：请求体就是文件，种类按内容判断，照片读出拍摄时间和地点',
    en: 'Attach a file, which is the body; its kind is told by content, a photograph’s time and place are read',
  },
  downloadAttachment: { zh: '附件的内容', en: 'The bytes of an attachment' },
  readAttachment: { zh: '附件里的文字和表', en: 'The text and tables of an attached paper' },
  withdrawAttachment: {
    zh: '撤回附件，须说明理由，留痕',
    en: 'Take an attachment back, with a reason; it stays on record',
  },
  listNotices: { zh: '提醒消息', en: 'Notices' },
  markNoticesRead: { zh: '消息已读', en: 'Mark notices as read' },
  listChasing: {
    zh: '督办清单：超期、今明到期、未签收、退回待办',
    en: 'Who wants chasing: overdue, due today or tomorrow, not signed for, returned',
  },
  showDigest: { zh: '每日提要', en: 'The digest of the day' },
  listCaseListViews: { zh: '清单视图', en: 'Views of the list of cases' },
  keepCaseListView: { zh: '保存清单视图', en: 'Keep a view of the list' },
  removeCaseListView: { zh: '删除清单视图', en: 'Remove a view of the list' },
  listStandardTexts: { zh: '常用语', en: 'Standard texts' },
  keepStandardText: { zh: '增加常用语', en: 'Keep a standard text' },
  removeStandardText: { zh: '删除常用语', en: 'Remove a standard text' },
  sortOutDifficult: { zh: '梳理重点难点问题', en: 'Sort out key and difficult problems' },
  viewIdentity: {
    zh: '查看举报人身份，须说明理由，留痕',
    en: 'See who complained, with a reason; each look is recorded',
  },
  listEntries: {
    zh: '列出、筛选、查找一本台账的各条',
    en: 'List, filter and search the entries of a book',
  },
  beginEntry: { zh: '在台账中登记一条', en: 'Begin an entry of a book' },
  listEntriesAbout: {
    zh: '与某件、某条或某个文件有关的各条',
    en: 'The entries that are about a case, an entry or a file',
  },
  showEntry: {
    zh: '一条：内容、经过、各项期限及由来、现在可做的操作',
    en: 'An entry: contents, record, clocks explained, acts allowed now',
  },
  showEntryAsOf: { zh: '一条在某一时刻的样子', en: 'An entry as of a moment' },
  actOnEntry: { zh: '办理一条', en: 'Act on an entry' },
  askTaskFigures: {
    zh: '整改任务的统计数字和简报用的句子，截至某一时刻',
    en: 'Figures of rectification tasks as of a moment, and their sentences',
  },
  listMonthlyReports: {
    zh: '某月的进度报告：每项任务应报、已报、逾期',
    en: 'A month’s reports on tasks: asked for, given, late',
  },
  drawLookBack: {
    zh: '试抽回头看：哪些问题、各有多大机会、为什么，不入账',
    en: 'Try a draw for a look-back: which problems, with which weights and why; nothing is stored',
  },
  planLookBack: {
    zh: '安排回头看：按清单或按公布的种子随机抽查，逐个安排复查',
    en: 'Plan a look-back by list or by a published seed, and order each re-inspection',
  },
  listRelapseSignals: {
    zh: '反弹信号：办结后又有举报、回访不满意',
    en: 'Signs of relapse: complained of again after closing, dissatisfied at call-back',
  },
  listCloseOutDoubts: {
    zh: '销号对不上的地方：条件、佐证、措施、日期、公示、异议',
    en: 'What stands in the way of a close-out: conditions, evidence, measures, dates, notice, objections',
  },
  downloadCloseOutPaper: {
    zh: '下载销号申请、销号公示或一案一档',
    en: 'The application, the notice or the whole file of a close-out',
  },
  downloadTaskList: { zh: '下载整改任务清单', en: 'The list of rectification tasks as a file' },
  previewTaskList: {
    zh: '预览整改任务清单，不入账',
    en: 'Preview a list of rectification tasks; nothing is stored',
  },
  importTaskList: {
    zh: '导入整改任务清单：新增的登记，变了的调整，一次入账',
    en: 'Import a list of rectification tasks: new ones begun, changed ones revised, all at once',
  },
  listImports: { zh: '列出导入过的清单及回执', en: 'List imported lists with their receipts' },
  previewImport: { zh: '预览交办清单，不入账', en: 'Preview a hand-over list; nothing is stored' },
  confirmImport: { zh: '确认交办清单，一次入账', en: 'Confirm a hand-over list, all at once' },
  showOverview: { zh: '总览：各环节件数，按单位', en: 'Overview: how far cases are, by unit' },
  askStatusTable: { zh: '办理情况统计表', en: 'The table of handling' },
  askFigures: { zh: '统计数字，同一时刻一并算出', en: 'Figures, counted in one snapshot' },
  listCasesBehind: { zh: '数字背后的件', en: 'The cases behind a figure' },
  askMeasures: { zh: '措施和处理处罚合计', en: 'What measures and consequences add up to' },
  listItems: { zh: '列出简报素材', en: 'List the items of bulletins' },
  storePicture: {
    zh: '上传稿件用的图片（PNG、JPEG，3 MB 以内）',
    en: 'Store a picture for an item',
  },
  sendInItem: { zh: '报送简报素材', en: 'Send in an item' },
  draftItem: {
    zh: '由台账起草简报稿件，不入账',
    en: 'Draft an item out of the office’s books; nothing is stored',
  },
  changeItem: { zh: '修改素材', en: 'Change an item' },
  acceptItem: { zh: '采用素材', en: 'Accept an item' },
  declineItem: { zh: '不采用素材，须说明理由', en: 'Decline an item, with a reason' },
  listIssues: { zh: '列出各期简报', en: 'List the issues' },
  draftIssue: { zh: '起草一期简报', en: 'Draft an issue' },
  showIssue: {
    zh: '一期简报：内容、数字来源、矛盾之处',
    en: 'An issue: blocks, where its figures come from, contradictions',
  },
  arrangeIssue: { zh: '编排一期简报', en: 'Arrange an issue' },
  showIssueFigure: { zh: '简报中一个数字背后的件', en: 'The cases behind a number of an issue' },
  downloadIssue: { zh: '下载简报', en: 'An issue as a file' },
  sendIssueToReview: { zh: '送审', en: 'Send an issue to review' },
  returnIssue: { zh: '退回修改，须说明理由', en: 'Return an issue, with a reason' },
  publishIssue: {
    zh: '印发：冻结内容、数字和文件',
    en: 'Publish: blocks, figures and files are frozen',
  },
  correctIssue: { zh: '更正已印发的一期', en: 'Begin a correction of a published issue' },
  ...FORM_OPERATION_WORDS,
  listArchive: { zh: '列出简报档案', en: 'List the past issues in the archive' },
  previewArchive: {
    zh: '预览一份旧简报：读出的结构和数字，不入档',
    en: 'Preview a past issue: what is read in it; nothing is stored',
  },
  archiveIssue: {
    zh: '把一份旧简报存入档案；同一份只存一次',
    en: 'Archive a past issue; the same paper is kept once',
  },
  showArchived: {
    zh: '档案中的一期：结构、数字、更正记录',
    en: 'A past issue: its structure, its figures, its record',
  },
  correctArchived: {
    zh: '更正读错的名称、期号、日期、栏目，须说明理由',
    en: 'Put a wrong reading right, with a reason',
  },
  downloadArchived: { zh: '下载原文件', en: 'The file as it came' },
  searchArchive: { zh: '在简报档案中查找字词', en: 'Find words in past issues' },
  askSeries: {
    zh: '同一个数字历期的变化，旁列台账同一时刻的数',
    en: 'One figure over the issues, beside the ledger’s own',
  },
  downloadLedger: {
    zh: '导出台账，可以再导入',
    en: 'The ledger as Excel that can be imported again',
  },
  downloadPublicTable: { zh: '下载公开情况一览表', en: 'The public table as a file' },
  listPublications: { zh: '列出公开表', en: 'List the publications' },
  draftPublication: {
    zh: '起草公开表：一批、补充公开或更正',
    en: 'Draft a publication: a batch, late closings, or a correction',
  },
  listOutstanding: {
    zh: '列出已办结尚未公开、公开之后又有变化的件',
    en: 'List what was closed or changed and not yet published',
  },
  showPublication: {
    zh: '一张公开表：各件、隐私标记和经过',
    en: 'A publication: rows, privacy marks and record',
  },
  downloadPublication: { zh: '下载公开表', en: 'A publication as a file' },
  downloadPublicSite: {
    zh: '下载公开网站（静态文件，可放到任何网站服务器）',
    en: 'The public site as static files for any web server',
  },
  judgeMarks: {
    zh: '处理隐私标记：遮去，或写明不遮的原因',
    en: 'Decide about privacy marks: mask them, or say why they stay',
  },
  rewriteText: { zh: '修改一格公开文字', en: 'Write a text for the public anew' },
  refreshPublication: { zh: '按台账现在的情况更新', en: 'Take the facts from the ledger again' },
  confirmPublication: {
    zh: '确认没有涉及个人隐私的内容',
    en: 'Confirm that nothing private is left',
  },
  returnPublication: { zh: '退回修改，须说明理由', en: 'Give it back, with a reason' },
  publishPublication: { zh: '公开，文件从此不变', en: 'Publish; its files never change again' },
  discardPublication: { zh: '作废，须说明理由', en: 'Discard it, with a reason' },
  checkFiles: {
    zh: '核对文件里的数字：每份的核对结果、原文和标记；不入账，不留存',
    en: 'Check the figures of papers: what agrees and what does not, with the papers marked; nothing is kept',
  },
  checkPasted: { zh: '核对粘贴的文字', en: 'Check pasted text' },
  reportOnFiles: { zh: '核对文件，给出网页报告', en: 'Check papers and answer with a report' },
  markFile: {
    zh: '核对 .docx 或 .xlsx，给出带批注的副本',
    en: 'Check a .docx or .xlsx and answer with a copy that carries comments',
  },
  downloadHandlingTable: { zh: '下载办理情况统计表', en: 'The table of handling as a file' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type OperationName = keyof typeof OPERATION_WORDS

/** What the page that explains the interface says around its list of operations. */
export const API_PAGE_WORDS = {
  title: '回音接口',
  lead: '所有操作与命令行、页面用的是同一套规则。全部定义见 OpenAPI 3.1 文件',
  account:
    '页面登录后用 Cookie，改动数据的请求还要带上请求头 X-Huiyin-CSRF；程序用系统管理员制作的密钥：Authorization: Bearer 密钥。规则不允许时回答 409（无权 403，不存在 404），内容不对时回答 400 并列出全部问题，每个回答都带编号。',
  query: '查询',
  body: '内容',
  answer: '回答',
  file: '文件',
  form: '表单（file、settled）',
  required: '必填',
  field: '项目',
  type: '类型',
} as const
