/** The words of the commands of an office: its start, accounts, backup and export. */
export const OFFICE_COMMAND_WORDS = {
  start: {
    zh: '启动数据库和服务，打印地址；首次启动载入演示轮次',
    en: 'start the database and the server; the first start loads the demonstration',
  },
  'start.empty': {
    zh: '首次启动时不载入演示轮次',
    en: 'an empty office: do not load the demonstration',
  },
  'start.backup-to': {
    zh: '每晚备份到这个目录（默认取 HUIYIN_BACKUP，都没有就不备份）',
    en: 'back up into this folder every night (HUIYIN_BACKUP, else none)',
  },
  'start.backup-days': {
    zh: '备份保存几天（默认取 HUIYIN_BACKUP_DAYS，否则 30）',
    en: 'days for which a backup is kept (HUIYIN_BACKUP_DAYS, else 30)',
  },
  'start.port': { zh: '端口（默认取 PORT，否则 8080）', en: 'port (PORT, else 8080)' },
  office: { zh: '办公室', en: 'offices' },
  'office.list': { zh: '列出办公室', en: 'list the offices' },
  'office.open': { zh: '开设办公室和它的第一个账号', en: 'open an office with its first account' },
  'office.reseal': {
    zh: '换了密钥以后，把举报人信息和动态口令用新密钥重新封存，打印条数',
    en: 'after a change of keys, seal identities and one-time codes anew; prints how many',
  },
  account: { zh: '账号', en: 'accounts' },
  'account.list': { zh: '列出账号', en: 'list the accounts' },
  'account.add': { zh: '增加账号', en: 'add an account' },
  'account.role': { zh: '角色', en: 'role' },
  'account.unit': {
    zh: '联络员、主管部门账号所在的单位',
    en: 'unit of a liaison officer or an authority',
  },
  'account.password': {
    zh: '发放初始密码，只打印一次；第一次登录时要改',
    en: 'print a start password, once; it is changed at the first sign-in',
  },
  'account.usual-reason': { zh: '在服务器上发放', en: 'given on the server' },
  'account.act': {
    zh: '停用（deactivate）、恢复（reactivate）、解锁（unlock）、退出全部登录（revokeSessions）、取消动态口令（removeCode）',
    en: 'deactivate, reactivate, unlock, revokeSessions or removeCode',
  },
  'account.key': {
    zh: '给程序制作接口密钥，以该账号办理，只打印一次',
    en: 'print a key with which a program acts as the account, once',
  },
  'account.days': { zh: '有效天数', en: 'days until it expires' },
  export: {
    zh: '导出台账为 Excel，可以再导入',
    en: 'export the ledger as Excel that can be imported again',
  },
  backup: { zh: '备份到一个文件', en: 'back up into one file' },
  'backup.key': {
    zh: '把身份信息的密钥也放进备份',
    en: 'put the key of identities into the backup as well',
  },
  restore: {
    zh: '从备份恢复；先核对每个校验值',
    en: 'restore a backup; every hash is checked first',
  },
  'restore.replace': {
    zh: '数据库不空时，替换其中全部内容',
    en: 'replace everything in a database that is not empty',
  },
} as const
