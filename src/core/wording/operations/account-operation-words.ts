/** The ways in of sessions, accounts, keys and the audit trail. */
export const ACCOUNT_OPERATION_WORDS = {
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
  showBackups: { zh: '每晚的备份', en: 'The nightly backups' },
} as const
