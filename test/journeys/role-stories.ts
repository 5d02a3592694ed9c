import type { Role } from '../../src/core/account/actor.ts'
import type { OperationName } from '../../src/core/wording/operations.ts'

/** What a role finds, and what it must never get: said here a second time, so that a slip in the table of rights is seen. */
export type RoleStory = {
  readonly role: Role
  readonly account: string
  /** The menu, whole and in its order. */
  readonly menu: readonly string[]
  /** Ways in that are not for this role, whatever the screens offer. */
  readonly forbidden: readonly OperationName[]
}

const WORK = ['今日', '交办件', '督办', '现场核查', '消息和每日提要']
const RECTIFICATION = ['整改任务', '验收销号', '回头看']
const OF_ALL_ROUNDS = ['轮次设置', '督察轮次', '节假日', '表样', '常用语']
const PAPERS = [
  '简报',
  '报送稿件',
  '数据',
  '上下级汇总',
  '边督边改公开',
  '文书',
  '简报档案',
  '数字核对',
]
const OFFICE_MENU = [...WORK, '导入', ...PAPERS, ...RECTIFICATION, '分台账', ...OF_ALL_ROUNDS]
const UNIT_PAPERS = ['报送稿件', '文书', '简报档案', '数字核对']

/** Accounts, keys, rules of signing in and the trail are nobody's of the office. */
const OF_ADMINISTRATION: readonly OperationName[] = [
  ...(['createAccount', 'showAccount', 'changeAccount', 'actOnAccount'] as const),
  ...(['listApiKeys', 'makeApiKey', 'withdrawApiKey'] as const),
  ...(['showAccessSettings', 'changeAccessSettings', 'showBackups'] as const),
]
const OF_THE_AUDITOR: readonly OperationName[] = ['readTrail', 'downloadTrail', 'proveTrail']
/** What the office's clerks alone do. */
const OF_THE_OFFICE: readonly OperationName[] = [
  ...(['receiveCases', 'sortOutDifficult', 'viewIdentity', 'openBatch', 'correctBatch'] as const),
  ...([
    'previewImport',
    'confirmImport',
    'undoImport',
    'listImports',
    'showImportUnderWay',
    'saveTemplate',
  ] as const),
  ...(['changeRoundSettings', 'openRound', 'saveHolidayNotice', 'planLookBack'] as const),
  ...(['voidForm', 'storeFormTemplate', 'setFormSeries'] as const),
  ...(['showSnapshotSending', 'setSnapshotSending', 'sendSnapshot'] as const),
]
const OF_EDITORS: readonly OperationName[] = [
  ...(['draftIssue', 'arrangeIssue', 'sendIssueToReview', 'correctIssue', 'acceptItem'] as const),
  ...(['draftPublication', 'judgeMarks', 'rewriteText', 'archiveIssue'] as const),
]
const OF_REVIEWERS: readonly OperationName[] = [
  ...(['returnIssue', 'publishIssue', 'confirmPublication'] as const),
]
/** Figures, tables and lists that tell of all units. */
const OF_ALL_UNITS: readonly OperationName[] = [
  ...(['downloadLedger', 'downloadPublicTable', 'downloadHandlingTable', 'drawLookBack'] as const),
  ...(['listPublications', 'showPublication', 'downloadPublication', 'listOutstanding'] as const),
  ...(['listRelapseSignals', 'listAccounts'] as const),
]
/** All that tells of a case. */
const OF_CASES: readonly OperationName[] = [
  ...(['listCases', 'listCaseIds', 'showCase', 'showCaseAsOf', 'exportCases'] as const),
  ...(['listAttachments', 'downloadAttachment', 'readAttachment', 'listChasing'] as const),
  ...(['showDigest', 'listDuties', 'listLastActs', 'listEntries', 'showEntry'] as const),
  ...(['showOverview', 'showTrend', 'askFigures', 'listCasesBehind', 'askStatusTable'] as const),
  ...(['listItems', 'listIssues', 'showIssue', 'downloadIssue', 'listForms'] as const),
  ...(['listArchive', 'searchArchive', 'checkFiles', 'checkPasted', 'actOnCase'] as const),
  ...(['actOnCases', 'actInBulk', 'attachFile', 'listBatches', 'beginEntry'] as const),
]

const OF_ALL_BUT_UNITS = [...OF_ADMINISTRATION, ...OF_THE_AUDITOR]
const NOT_OF_UNITS = [
  ...OF_ALL_BUT_UNITS,
  ...OF_THE_OFFICE,
  ...OF_EDITORS,
  ...OF_REVIEWERS,
  ...OF_ALL_UNITS,
]

export const ROLE_STORIES: readonly RoleStory[] = [
  {
    ...{ role: 'clerk', account: 'clerk', menu: OFFICE_MENU },
    forbidden: [...OF_ALL_BUT_UNITS, ...OF_REVIEWERS],
  },
  {
    ...{ role: 'reviewer', account: 'reviewer', menu: OFFICE_MENU },
    forbidden: [...OF_ALL_BUT_UNITS, 'changeRoundSettings', 'openRound'],
  },
  { ...{ role: 'head', account: 'head', menu: OFFICE_MENU }, forbidden: OF_ALL_BUT_UNITS },
  {
    role: 'liaison',
    account: 'liaison.lingling',
    menu: [...WORK, ...UNIT_PAPERS, ...RECTIFICATION, '分台账', '节假日', '常用语'],
    forbidden: NOT_OF_UNITS,
  },
  {
    role: 'authority',
    account: 'authority.shi-chengguan',
    menu: [
      ...['今日', '交办件', '消息和每日提要', ...UNIT_PAPERS],
      ...[...RECTIFICATION, '分台账', '节假日', '常用语'],
    ],
    forbidden: NOT_OF_UNITS,
  },
  {
    role: 'leader',
    account: 'leader',
    menu: [
      ...[
        '今日',
        '交办件',
        '督办',
        '消息和每日提要',
        '简报',
        '数据',
        '上下级汇总',
        '边督边改公开',
        '文书',
      ],
      ...['简报档案', '数字核对', ...RECTIFICATION, '分台账', '轮次设置', '节假日', '常用语'],
    ],
    forbidden: [
      ...[...OF_ALL_BUT_UNITS, ...OF_THE_OFFICE, ...OF_EDITORS, ...OF_REVIEWERS],
      ...(['actOnCase', 'actInBulk', 'attachFile', 'sendInItem', 'makeForm'] as const),
      'listAccounts',
    ],
  },
  {
    role: 'publisher',
    account: 'publisher',
    menu: [
      ...['今日', '交办件', ...PAPERS, ...RECTIFICATION, '分台账', '轮次设置', '节假日'],
      '常用语',
    ],
    forbidden: [
      ...[...OF_ALL_BUT_UNITS, ...OF_THE_OFFICE, ...OF_REVIEWERS],
      ...(['actOnCase', 'actInBulk', 'attachFile', 'makeForm', 'beginEntry'] as const),
      ...(['downloadLedger', 'listAccounts'] as const),
    ],
  },
  {
    role: 'auditor',
    account: 'auditor',
    menu: ['审计记录', '账号', '登录规则'],
    forbidden: [
      ...[...OF_CASES, ...OF_THE_OFFICE, ...OF_EDITORS, ...OF_REVIEWERS],
      ...(['createAccount', 'changeAccount', 'actOnAccount', 'makeApiKey'] as const),
      ...(['changeAccessSettings', 'listRounds', 'showRound'] as const),
    ],
  },
  {
    role: 'administrator',
    account: 'administrator',
    menu: ['账号', '督察轮次', '节假日', '接口密钥', '登录规则', '备份'],
    forbidden: [
      ...[...OF_CASES, ...OF_THE_AUDITOR, ...OF_EDITORS, ...OF_REVIEWERS, ...OF_ALL_UNITS],
      ...(['viewIdentity', 'receiveCases', 'previewImport', 'changeRoundSettings'] as const),
    ].filter((name) => name !== 'listAccounts'),
  },
]
