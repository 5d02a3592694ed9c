/** What the screen of the rules of signing in says. */
export const ACCESS_WORDS = {
  title: { zh: '登录规则', en: 'Rules of signing in' },
  about: {
    zh: '密码、锁定和时限的规则，由本办公室定。改了以后，正在用的登录也照新的时限。',
    en: 'Rules of passwords, waits and time limits. What is changed holds for open sessions as well.',
  },
  usual: {
    zh: '还没有改过，用的是通常的规则。',
    en: 'Nothing was settled yet; the usual rules hold.',
  },
  passwordLength: { zh: '密码至少', en: 'A password has at least' },
  passwordKinds: { zh: '密码的字符种类至少', en: 'Kinds of characters at least' },
  passwordDays: { zh: '密码用满就要改', en: 'A password is changed after' },
  idleMinutes: { zh: '没有动静就退出', en: 'A session ends when idle for' },
  sessionHours: { zh: '登录最长', en: 'A session lasts at most' },
  freeFailures: { zh: '输错不用等的次数', en: 'Failures that cost no wait' },
  firstWaitSeconds: { zh: '第一次要等', en: 'The first wait' },
  longestWaitMinutes: { zh: '最长要等', en: 'The longest wait' },
  characters: { zh: '个字符', en: 'characters' },
  kinds: { zh: '种（小写、大写、数字、其他）', en: 'of small letters, capitals, digits, signs' },
  days: { zh: '天；空着就不要求', en: 'days; left empty, never' },
  minutes: { zh: '分钟', en: 'minutes' },
  hours: { zh: '小时', en: 'hours' },
  times: { zh: '次；以后每错一次，等的时间加倍', en: 'times; each further one doubles the wait' },
  seconds: { zh: '秒', en: 'seconds' },
  bounds: {
    zh: (from: number, to: number) => `${from} 到 ${to}`,
    en: (from: number, to: number) => `${from} to ${to}`,
  },
  reason: { zh: '理由', en: 'Reason' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存，马上起作用。', en: 'Saved; it holds from now on.' },
  wrong: {
    zh: '有的数不在范围内，或没有写理由',
    en: 'A number is out of bounds, or the reason is missing',
  },
} as const
