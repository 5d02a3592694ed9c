/** What can go wrong with the database before any act runs. Each is put right by the person who runs the program. */
export type DatabaseTrouble =
  | { readonly code: 'no-server-for-platform'; readonly platform: string }
  | { readonly code: 'server-cannot-run'; readonly reason: string }
  | { readonly code: 'user-without-name'; readonly uid: number }
  | { readonly code: 'folder-not-ours'; readonly folder: string }
  | { readonly code: 'folder-cannot-be-written'; readonly folder: string; readonly reason: string }
  | { readonly code: 'cluster-of-other-version'; readonly folder: string; readonly found: string }
  | { readonly code: 'server-did-not-start'; readonly logFile: string; readonly lastLines: string }
  | { readonly code: 'lock-held'; readonly file: string; readonly holder: string }
  | { readonly code: 'bad-address'; readonly reason: string }
  | { readonly code: 'cannot-connect'; readonly place: string; readonly reason: string }
  | { readonly code: 'server-too-old'; readonly place: string; readonly version: string }
  | { readonly code: 'not-utf8'; readonly place: string; readonly encoding: string }
  | { readonly code: 'may-not-create-tables'; readonly place: string; readonly user: string }
  | { readonly code: 'migration-changed'; readonly file: string }
  | { readonly code: 'migration-unknown'; readonly number: number; readonly name: string }
  | { readonly code: 'migration-misnumbered'; readonly file: string; readonly expected: string }
  | { readonly code: 'migration-failed'; readonly file: string; readonly reason: string }

type Sentences = { readonly [T in DatabaseTrouble as T['code']]: (trouble: T) => string }

const SENTENCES: Sentences = {
  'no-server-for-platform': (t) =>
    `本程序没有带适用于此系统（${t.platform}）的 PostgreSQL，请自备 PostgreSQL 15 或更高版本，并用环境变量 DATABASE_URL 指明。`,
  'server-cannot-run': (t) =>
    `自带的 PostgreSQL 无法在此机运行：${t.reason}。可自备 PostgreSQL 15 或更高版本，并用环境变量 DATABASE_URL 指明。`,
  'user-without-name': (t) =>
    `当前用户号 ${t.uid} 在本机没有用户名，自带的 PostgreSQL 不能以它运行。请在 /etc/passwd 中为它登记用户名，或换一个用户，或用环境变量 DATABASE_URL 指明自备的 PostgreSQL。`,
  'folder-not-ours': (t) =>
    `当前用户无权使用数据目录“${t.folder}”（可能由另一个用户建立）。请用建立它的用户运行，或用 HUIYIN_DATA 另指一个目录。`,
  'folder-cannot-be-written': (t) =>
    `不能在“${t.folder}”中写入（${t.reason}）。请检查目录权限和磁盘空间，或用 HUIYIN_DATA 另指一个目录。`,
  'cluster-of-other-version': (t) =>
    `数据目录“${t.folder}”由 PostgreSQL ${t.found} 建立，与本程序所带版本不符。请用原来版本的程序备份，再恢复到新的数据目录。`,
  'server-did-not-start': (t) =>
    `数据库没有启动成功，日志在“${t.logFile}”。最后几行：\n${t.lastLines}`,
  'lock-held': (t) =>
    `另一个进程（${t.holder}）长时间占用“${t.file}”。请等它结束，或确认它已停止后删除该文件再试。`,
  'bad-address': (t) =>
    `DATABASE_URL 不是有效的 PostgreSQL 地址（${t.reason}），应形如 postgresql://用户:密码@主机:5432/数据库。`,
  'cannot-connect': (t) => `连接不上数据库 ${t.place}：${t.reason}。请检查 DATABASE_URL 和网络。`,
  'server-too-old': (t) =>
    `数据库 ${t.place} 是 PostgreSQL ${t.version}，本程序需要 15 或更高版本。`,
  'not-utf8': (t) =>
    `数据库 ${t.place} 的编码是 ${t.encoding}，本程序需要 UTF8。请用 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 新建一个数据库。`,
  'may-not-create-tables': (t) =>
    `用户 ${t.user} 不能在数据库 ${t.place} 的 public 模式中建表。请由管理员执行 GRANT CREATE, USAGE ON SCHEMA public TO ${t.user}。`,
  'migration-changed': (t) =>
    `数据库升级文件 ${t.file} 在执行之后被改动过，内容与数据库中的记录不符。请恢复原文件，改动应写成新的升级文件。`,
  'migration-unknown': (t) =>
    `数据库已升级到第 ${t.number} 号（${t.name}），比本程序所知的新。请使用更新版本的程序。`,
  'migration-misnumbered': (t) =>
    `数据库升级文件 ${t.file} 的编号不对，此处应为 ${t.expected} 或更大的编号（从 0001 起递增）。`,
  'migration-failed': (t) => `执行数据库升级文件 ${t.file} 时出错，已全部撤回：${t.reason}`,
}

/** The sentence that names the place and what was expected, for the person who runs the program. */
export function databaseTroubleSentence(trouble: DatabaseTrouble): string {
  const sentence = SENTENCES[trouble.code] as (t: DatabaseTrouble) => string
  return sentence(trouble)
}

/** What the person who runs the program is told while the database comes up. */
export type DatabaseNotice =
  | { readonly code: 'first-start'; readonly folder: string }
  | { readonly code: 'recovered'; readonly pid: number }
  | { readonly code: 'runs-as-user'; readonly uid: number }
  | { readonly code: 'binaries-copied'; readonly folder: string }
  | { readonly code: 'cluster-elsewhere'; readonly folder: string; readonly uid: number }

/** The notice as a sentence. */
export function databaseNoticeSentence(notice: DatabaseNotice): string {
  switch (notice.code) {
    case 'first-start':
      return `首次启动，正在“${notice.folder}”建立数据库。`
    case 'recovered':
      return `上次数据库（进程 ${notice.pid}）没有正常停止，正在自动恢复。`
    case 'runs-as-user':
      return `PostgreSQL 不能以 root 运行，改由用户号 ${notice.uid} 运行。`
    case 'binaries-copied':
      return `PostgreSQL 的程序文件在原处不能运行，改用复制到“${notice.folder}”的一份。`
    case 'cluster-elsewhere':
      return `用户号 ${notice.uid} 不能进入数据目录，数据库文件改放在“${notice.folder}”，备份时请勿遗漏。`
  }
}
