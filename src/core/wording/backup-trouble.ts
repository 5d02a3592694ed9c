/** Why a backup cannot be made or put back. Nothing has been changed when one of these is said. */
export type BackupTrouble =
  | { readonly code: 'target-exists'; readonly file: string }
  | { readonly code: 'target-cannot-be-written'; readonly file: string; readonly reason: string }
  | { readonly code: 'file-missing'; readonly file: string; readonly reason: string }
  | { readonly code: 'not-a-backup'; readonly file: string; readonly reason: string }
  | {
      readonly code: 'part-damaged'
      readonly file: string
      readonly part: string
      readonly reason: string
    }
  | { readonly code: 'part-missing'; readonly file: string; readonly part: string }
  | { readonly code: 'part-unexpected'; readonly file: string; readonly part: string }
  | { readonly code: 'from-newer-program'; readonly file: string; readonly version: string }
  | { readonly code: 'from-other-schema'; readonly file: string; readonly step: string }
  | { readonly code: 'not-empty'; readonly table: string }
  | { readonly code: 'files-not-empty'; readonly folder: string }
  | { readonly code: 'database-in-use' }
  | { readonly code: 'table-unknown'; readonly table: string }
  | { readonly code: 'rejected'; readonly part: string; readonly reason: string }

type Sentences = { readonly [T in BackupTrouble as T['code']]: (trouble: T) => string }

const SENTENCES: Sentences = {
  'target-exists': (t) => `“${t.file}”已存在，不会被覆盖。请换一个文件名，或先移走它。`,
  'target-cannot-be-written': (t) =>
    `不能写备份文件“${t.file}”：${t.reason}。请检查目录权限和磁盘空间。`,
  'file-missing': (t) => `打不开备份文件“${t.file}”：${t.reason}。`,
  'not-a-backup': (t) => `“${t.file}”不是本程序的备份文件，或已损坏（${t.reason}）。数据没有改动。`,
  'part-damaged': (t) =>
    `备份文件“${t.file}”中的“${t.part}”已损坏或被改动（${t.reason}），应与备份时的记录一致。数据没有改动。`,
  'part-missing': (t) => `备份文件“${t.file}”缺少“${t.part}”。数据没有改动。`,
  'part-unexpected': (t) => `备份文件“${t.file}”多出清单中没有的“${t.part}”。数据没有改动。`,
  'from-newer-program': (t) =>
    `备份文件“${t.file}”由更新的程序（${t.version} 版）制作，请用同样新或更新的程序恢复。数据没有改动。`,
  'from-other-schema': (t) =>
    `备份文件“${t.file}”的数据库升级步骤“${t.step}”与本程序的不同，不能恢复。数据没有改动。`,
  'not-empty': (t) =>
    `数据库不是空的（${t.table} 中已有数据），备份只能恢复到空数据库；确要用备份替换现有数据，请加 --replace。`,
  'files-not-empty': (t) =>
    `附件目录“${t.folder}”不是空的；确要用备份替换现有附件，请加 --replace。`,
  'database-in-use': () =>
    '另有程序正在使用数据库，等候超时。请先停止本系统的其他进程再恢复。数据没有改动。',
  'table-unknown': (t) => `备份中的表“${t.table}”在本程序的数据库中不存在。数据没有改动。`,
  rejected: (t) => `恢复“${t.part}”时数据库报告错误，已全部撤回：${t.reason}`,
}

/** The sentence that names the place and what was expected. */
export function backupTroubleSentence(trouble: BackupTrouble): string {
  const sentence = SENTENCES[trouble.code] as (t: BackupTrouble) => string
  return sentence(trouble)
}
