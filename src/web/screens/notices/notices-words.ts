/** What somebody was told, and the digest of the day. */
export const NOTICES_WORDS = {
  title: { zh: '消息和每日提要', en: 'Notices and digest' },
  sentence: {
    zh: '今天要盯的件，和转办、催办、退回、延期、到期的消息。',
    en: 'What presses today, and what was told: dispatches, urgings, returns, extensions, deadlines.',
  },
  digest: { zh: '每日提要', en: 'Digest of the day' },
  print: { zh: '打印提要', en: 'Print the digest' },
  copy: { zh: '复制文字', en: 'Copy as text' },
  copied: { zh: '已复制', en: 'Copied' },
  notices: { zh: '消息', en: 'Notices' },
  none: {
    zh: '还没有消息。有件转办、催办、退回或到期时，这里会告诉您。',
    en: 'No notice yet. You are told here of dispatches, urgings, returns and deadlines.',
  },
  markRead: { zh: '全部标为已读', en: 'Mark all as read' },
  unread: { zh: (n: number) => `${n} 条新消息`, en: (n: number) => `${n} new` },
  bell: { zh: '消息', en: 'Notices' },
  due: { zh: (on: string) => `时限 ${on}`, en: (on: string) => `due ${on}` },
} as const
