/** What the page of one's own account says. */
export const OWN_WORDS = {
  title: { zh: '我的账号', en: 'My account' },
  account: { zh: '账号', en: 'Account' },
  office: { zh: '办公室', en: 'Office' },
  role: { zh: '角色', en: 'Role' },
  unit: { zh: '单位', en: 'Unit' },
  code: { zh: '动态口令', en: 'One-time codes' },
  codeOff: {
    zh: '没有启用。启用以后，登录时除了密码，还要输入手机上每半分钟换一次的六位数字。',
    en: 'Not in use. With them, signing in needs six digits from your telephone beside the password.',
  },
  codeOn: {
    zh: '已启用。换手机时先停用，再重新设置。',
    en: 'In use. To change the telephone, remove them and set them up again.',
  },
  begin: { zh: '设置动态口令', en: 'Set up one-time codes' },
  scan: {
    zh: '用手机上的动态口令程序扫这个图，再输入它显示的六位数字。',
    en: 'Scan this with an authenticator on your telephone, then type the six digits that it shows.',
  },
  picture: { zh: '动态口令的二维码', en: 'QR code of the one-time codes' },
  byHand: { zh: '扫不了的，把这一串输进手机：', en: 'Or type this into the telephone:' },
  digits: { zh: '六位数字', en: 'Six digits' },
  digitsMissing: { zh: '请输入手机上的六位数字', en: 'Type the six digits on your telephone' },
  confirm: { zh: '启用', en: 'Put them to use' },
  remove: { zh: '停用动态口令', en: 'Remove one-time codes' },
  password: { zh: '现在的密码', en: 'Present password' },
  passwordMissing: { zh: '请填写现在的密码', en: 'Type the present password' },
  recovery: { zh: '备用口令', en: 'Recovery codes' },
  recoveryWhy: {
    zh: '动态口令已启用。手机丢了，就用下面的备用口令登录，每个只能用一次。只显示这一次，请抄下或打印，锁好。',
    en: 'One-time codes are in use. Should you lose the telephone, sign in with one of these, each good once. They are shown this once: write them down or print them and lock them away.',
  },
  kept: { zh: '已经收好', en: 'I have kept them' },
} as const
