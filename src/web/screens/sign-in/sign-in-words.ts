/** What the sign-in page says. */
export const SIGN_IN_WORDS = {
  title: { zh: '登录', en: 'Sign in' },
  brand: { zh: '回音', en: 'Huiyin' },
  motto: { zh: '事事有回音、件件有着落', en: 'Every matter gets an answer' },
  office: { zh: '办公室', en: 'Office' },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  code: { zh: '动态口令', en: 'One-time code' },
  codeHint: {
    zh: '手机上的六位数字，或一个备用口令',
    en: 'The six digits on your telephone, or a recovery code',
  },
  submit: { zh: '登录', en: 'Sign in' },
  submitting: { zh: '正在登录…', en: 'Signing in…' },
  wrong: { zh: '没有登录', en: 'You are not signed in' },
  accountMissing: { zh: '请填写账号', en: 'Type the account' },
  passwordMissing: { zh: '请填写密码', en: 'Type the password' },
  codeMissing: { zh: '请填写动态口令', en: 'Type the one-time code' },
  forgotten: {
    zh: '没有账号或忘记密码的，请找本办公室的系统管理员。',
    en: 'The administrator of your office gives accounts and start passwords.',
  },
  again: { zh: '请重新登录', en: 'Sign in again' },
  againWhy: {
    zh: '登录已失效。页面上没有保存的内容都还在，登录后接着办。',
    en: 'Your session has ended. What you typed is still on the page; sign in and go on.',
  },
  demonstration: { zh: '示范账号', en: 'Demonstration accounts' },
  demonstrationWhy: {
    zh: '这里是示范数据。点一个账号就以这个岗位进去看看；所有示范账号的密码都是',
    en: 'This is a demonstration. Choose an account to look around in that role; the password of all of them is',
  },
  unreachable: {
    zh: '连不上回音服务。请确认程序在运行，然后重试。',
    en: 'Huiyin does not answer. Make sure that the program runs, then try again.',
  },
  retry: { zh: '重试', en: 'Try again' },
  numbered: { zh: (id: string) => `编号 ${id}`, en: (id: string) => `Number ${id}` },
} as const
