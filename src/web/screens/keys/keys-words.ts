/** What the screen of API keys says. */
export const KEYS_WORDS = {
  title: { zh: '接口密钥', en: 'API keys' },
  about: {
    zh: '程序用密钥以某个账号办理，到期自动失效。密钥只在制作时显示一次，库里只存它的指纹。',
    en: 'With a key a program acts as an account until the key expires. It is shown once; only its hash is kept.',
  },
  make: { zh: '制作密钥', en: 'Make a key' },
  account: { zh: '以哪个账号办理', en: 'Acts as' },
  name: { zh: '做什么用', en: 'What it is for' },
  expires: { zh: '有效到', en: 'Expires' },
  made: { zh: '制作', en: 'Made' },
  lastUsed: { zh: '最近使用', en: 'Last used' },
  state: { zh: '状态', en: 'State' },
  inUse: { zh: '有效', en: 'in use' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  expired: { zh: '已到期', en: 'expired' },
  never: { zh: '没有用过', en: 'never' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
  withdrawWhy: {
    zh: '用这个密钥的程序马上不能再办理，不能恢复；需要时再制作新的。',
    en: 'Programs with this key stop at once. It cannot be restored; make a new one if needed.',
  },
  none: { zh: '还没有密钥。', en: 'There is no key yet.' },
  shown: { zh: '新密钥', en: 'The new key' },
  once: {
    zh: '只显示这一次，请马上存到程序的配置里：Authorization: Bearer 密钥。',
    en: 'Shown this once: put it into the program’s settings now, as Authorization: Bearer KEY.',
  },
  done: { zh: '已存好', en: 'Kept' },
  choose: { zh: '选择账号', en: 'Choose an account' },
  missing: {
    zh: '请选账号、写明用途和期限',
    en: 'Choose the account, say what it is for and until when',
  },
} as const
