/** What the screens of accounts say. */
export const ACCOUNTS_WORDS = {
  title: { zh: '账号', en: 'Accounts' },
  about: {
    zh: '谁能进来、以什么岗位。每次改动都留下谁改的、为什么。',
    en: 'Who may come in, and as what. Every change keeps who made it and why.',
  },
  add: { zh: '增加账号', en: 'Add an account' },
  account: { zh: '账号', en: 'Account' },
  accountHint: {
    zh: '小写字母、数字、点和短横，如 liaison.lingling；以后不能改',
    en: 'Small letters, digits, dots and hyphens, as in liaison.lingling; it stays for good',
  },
  name: { zh: '姓名或岗位', en: 'Name or post' },
  role: { zh: '角色', en: 'Role' },
  unit: { zh: '单位', en: 'Unit' },
  contact: { zh: '联系方式', en: 'Contact' },
  state: { zh: '状态', en: 'State' },
  lastSeen: { zh: '最近使用', en: 'Last used' },
  sessions: { zh: '登录数', en: 'Sessions' },
  find: { zh: '查找账号、姓名、单位', en: 'Find an account, name or unit' },
  allRoles: { zh: '全部角色', en: 'All roles' },
  count: {
    zh: (shown: number, all: number) => `${shown} / ${all} 个账号`,
    en: (shown: number, all: number) => `${shown} of ${all} accounts`,
  },
  none: { zh: '没有符合条件的账号', en: 'No account fits' },
  stopped: { zh: '已停用', en: 'stopped' },
  noPassword: { zh: '还没有密码', en: 'no password yet' },
  startPassword: { zh: '初始密码未改', en: 'start password not changed' },
  waiting: {
    zh: (until: string) => `锁定到 ${until}`,
    en: (until: string) => `locked until ${until}`,
  },
  inUse: { zh: '正常', en: 'in use' },
  withCode: { zh: '有动态口令', en: 'one-time codes' },
  never: { zh: '没有用过', en: 'never' },
  record: { zh: '经过', en: 'Record' },
  when: { zh: '时间', en: 'When' },
  by: { zh: '谁', en: 'By' },
  what: { zh: '事项', en: 'What' },
  why: { zh: '理由', en: 'Why' },
  from: { zh: '来自', en: 'From' },
  change: { zh: '修改账号', en: 'Change the account' },
  save: { zh: '保存', en: 'Save' },
  create: { zh: '增加账号', en: 'Add the account' },
  reason: { zh: '理由', en: 'Reason' },
  wrong: { zh: '还有没填好的', en: 'Something is missing' },
  accountWrong: {
    zh: '账号：小写字母、数字、点和短横',
    en: 'Account: small letters, digits, dots, hyphens',
  },
  nameMissing: { zh: '请填写姓名或岗位', en: 'Type a name or post' },
  unitMissing: {
    zh: '联络员和主管部门审核人要选单位',
    en: 'Choose the unit of a liaison officer or an authority’s reviewer',
  },
  reasonMissing: { zh: '请写明理由', en: 'Say why' },
  chooseUnit: { zh: '选择单位', en: 'Choose a unit' },
  passwordGiven: { zh: '初始密码', en: 'Start password' },
  passwordOnce: {
    zh: '只显示这一次。请当面或电话告诉本人；第一次登录时要改。',
    en: 'Shown this once. Tell it to the person; it is changed at the first sign-in.',
  },
  done: { zh: '知道了', en: 'Done' },
  nextPassword: {
    zh: '账号已增加，还没有密码。发放初始密码后本人才能登录。',
    en: 'The account has no password yet. Give a start password so that its owner can sign in.',
  },
} as const

/** What exactly each act on an account does. */
export const ACT_SENTENCES = {
  deactivate: {
    zh: '这个账号马上不能再用，正在用的登录立即失效。它做过的事都留着，以后可以恢复。',
    en: 'The account stops at once, and with it every session. What it did stays; it can be restored.',
  },
  reactivate: {
    zh: '这个账号恢复使用，密码还是原来的。',
    en: 'The account works again, with its former password.',
  },
  giveStartPassword: {
    zh: '原来的密码作废，全部登录退出，锁定解除；新的初始密码只显示一次。',
    en: 'The former password ends, and every session; a wait is lifted. The new one is shown once.',
  },
  revokeSessions: {
    zh: '这个账号在各处的登录全部退出，要重新登录。',
    en: 'Every session of the account ends; its owner signs in again.',
  },
  unlock: {
    zh: '连续输错的次数清零，马上可以再试。',
    en: 'The failures are forgotten; one may try again now.',
  },
  removeCode: {
    zh: '以后只凭密码登录，直到本人重新设置动态口令；全部登录退出。',
    en: 'The password alone lets in until its owner sets codes up again; every session ends.',
  },
} as const
