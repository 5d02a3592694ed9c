/** What the forms for changing one's password say. */
export const PASSWORD_WORDS = {
  title: { zh: '修改密码', en: 'Change the password' },
  startTitle: { zh: '请先修改密码', en: 'Change your password first' },
  startWhy: {
    zh: '您的密码是别人发放的初始密码，或者已经到期。换成只有您自己知道的密码以后，就可以办理了。',
    en: 'Your password was given to you, or it has expired. Choose one that you alone know; then you can go on.',
  },
  old: { zh: '现在的密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  nextHint: {
    zh: '越长越好，一句话也行；不要用姓名、生日和常见的词',
    en: 'The longer the better, a whole sentence will do; no names, birthdays or common words',
  },
  repeat: { zh: '再输一遍新密码', en: 'New password once more' },
  submit: { zh: '修改密码', en: 'Change the password' },
  oldMissing: { zh: '请填写现在的密码', en: 'Type the present password' },
  nextMissing: { zh: '请填写新密码', en: 'Type the new password' },
  different: { zh: '两遍输入的不一样', en: 'The two are not the same' },
  changed: {
    zh: '密码已修改。其他地方的登录都已退出。',
    en: 'The password was changed. Your other sessions have ended.',
  },
} as const
