/** What the screen of nightly backups says. */
export const BACKUPS_WORDS = {
  title: { zh: '备份', en: 'Backups' },
  about: {
    zh: '每晚一点半把整个台账和附件备份到一个文件，再从头读一遍核对；关机错过的，开机就补。',
    en: 'Every night at half past one the whole ledger and its files are backed up into one file and read back; a night that was missed is made up for at the next start.',
  },
  none: { zh: '没有设置每晚备份。', en: 'Nightly backups are not set up.' },
  how: {
    zh: '请运行程序的人用 HUIYIN_BACKUP 指定一个目录，最好在另一块磁盘上，再重新启动：',
    en: 'Whoever runs the program names a folder with HUIYIN_BACKUP, best on another disk, and starts it again:',
  },
  notYet: { zh: '还没有备份。', en: 'There is no backup yet.' },
  kept: {
    zh: (folder: string, days: number) => `存放在 ${folder}，保存 ${days} 天，最近的一份总留着。`,
    en: (folder: string, days: number) =>
      `They lie in ${folder} and are kept for ${days} days; the latest always stays.`,
  },
  failed: { zh: '最近一次备份没有做成', en: 'The last backup could not be made' },
  retried: { zh: '十分钟后再试。', en: 'It is tried again every ten minutes.' },
  night: { zh: '日期', en: 'Night' },
  made: { zh: '完成', en: 'Made' },
  size: { zh: '大小', en: 'Size' },
  file: { zh: '文件', en: 'File' },
  key: {
    zh: '备份中不含举报人身份信息的密钥，密钥文件要另外保管；每月在空目录里试恢复一次。',
    en: 'The key of the complainants’ identities is not in a backup: keep it elsewhere, and try a restore into an empty folder once a month.',
  },
} as const
