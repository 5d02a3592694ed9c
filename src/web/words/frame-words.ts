/** What stands around every page. */
export const FRAME_WORDS = {
  brand: { zh: '回音', en: 'Huiyin' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  rounds: { zh: '督察轮次', en: 'Inspection rounds' },
  chooseRound: { zh: '选择督察轮次', en: 'Choose an inspection round' },
  navigation: { zh: '主要页面', en: 'Main pages' },
  menu: { zh: '菜单', en: 'Menu' },
  otherLanguage: { zh: 'English', en: '中文' },
  retry: { zh: '重试', en: 'Try again' },
  numbered: { zh: (id: string) => `编号 ${id}`, en: (id: string) => `Number ${id}` },
  unreachable: {
    zh: '连不上回音服务。已保存的内容不受影响；请确认程序在运行，然后重试。',
    en: 'Huiyin does not answer. What was saved is safe; make sure that the program runs, then try again.',
  },
  noAnswer: {
    zh: (status: number) => `服务器没有给出能读懂的回答（${status}）。`,
    en: (status: number) => `The server gave no readable answer (${status}).`,
  },
  notForYou: { zh: '这一页不是给您的岗位用的', en: 'This page is not for your role' },
  notForYouWhy: {
    zh: '请从左边的菜单选择您岗位的页面；需要权限时请找系统管理员。',
    en: 'Choose a page of your role in the menu; ask the administrator if you need this one.',
  },
  noPage: { zh: '没有这一页', en: 'There is no such page' },
  noPageWhy: {
    zh: '地址可能写错了，或者这一页已经换了地方。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  home: { zh: '回到首页', en: 'Go to the first page' },
  wideTable: { zh: '可以左右滚动的表', en: 'A wide table that scrolls' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  reason: { zh: '原因', en: 'Reason' },
  reasonMissing: { zh: '请写明原因。', en: 'Say why.' },
  signOut: { zh: '退出', en: 'Sign out' },
} as const

/** The groups of the menu. */
export const GROUP_WORDS = {
  work: { zh: '日常', en: 'Daily work' },
  papers: { zh: '简报与数据', en: 'Bulletin and figures' },
  rectification: { zh: '整改', en: 'Rectification' },
  office: { zh: '办公室', en: 'The office' },
  settings: { zh: '设置', en: 'Settings' },
} as const
