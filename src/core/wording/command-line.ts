import { ARCHIVE_COMMAND_WORDS } from './archive-command-words.ts'
import { AUDIT_COMMAND_WORDS } from './audit-command-words.ts'
import { BOOK_COMMAND_WORDS } from './book-command-words.ts'
import { DESK_COMMAND_WORDS } from './desk-command-words.ts'
import { FORM_COMMAND_WORDS } from './form-command-words.ts'
import { PUBLICATION_COMMAND_WORDS } from './publication-command-words.ts'

/** What the command line says, in Chinese first and in English where it is asked for. */
export type CommandLanguage = 'zh' | 'en'

type Words = Readonly<Record<CommandLanguage, string>>

const COMMAND_WORDS = {
  program: {
    zh: '回音：生态环境保护督察协调联络台账——交办、办理、统计、简报',
    en: "Huiyin: a coordination office's ledger of an ecological-environment inspection",
  },
  commands: { zh: '命令：', en: 'Commands:' },
  options: { zh: '选项：', en: 'Options:' },
  'global-options': { zh: '各命令通用的选项：', en: 'Options of every command:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  usage: { zh: '用法：', en: 'Usage:' },
  help: { zh: '显示帮助', en: 'show help' },
  'help-command': { zh: '显示某个命令的帮助', en: 'show help for a command' },
  'option.data': {
    zh: '数据目录（默认取 HUIYIN_DATA，否则 ./data）',
    en: 'data folder (HUIYIN_DATA, else ./data)',
  },
  'option.office': {
    zh: '办公室代号；只有一个时可省略',
    en: 'office id; may be left out where there is one',
  },
  'option.as': {
    zh: '以哪个账号办理；默认为办公室的第一个办事员账号',
    en: 'account that acts; by default the first clerk of the office',
  },
  'option.round': {
    zh: '督察轮次代号；只有一个时可省略',
    en: 'round id; may be left out where there is one',
  },
  'option.json': { zh: '按 JSON 输出', en: 'print JSON' },
  'option.lang': { zh: '语言：zh 或 en', en: 'language: zh or en' },
  'option.reason': { zh: '理由', en: 'reason' },
  'option.out': { zh: '写入的文件', en: 'file to write' },
  'option.at': {
    zh: '截止时刻，如 2020-11-08 或 2024-03-14T17:00:00+08:00；默认现在',
    en: 'cut-off, such as 2020-11-08 or 2024-03-14T17:00:00+08:00; default now',
  },
  'option.clock': {
    zh: 'now：按现在所知；then：按当时所知',
    en: 'now: as now known; then: as then known',
  },
  start: {
    zh: '启动数据库和服务，打印地址；首次启动载入演示轮次',
    en: 'start the database and the server; the first start loads the demonstration',
  },
  'start.empty': {
    zh: '首次启动时不载入演示轮次',
    en: 'an empty office: do not load the demonstration',
  },
  'start.port': { zh: '端口（默认取 PORT，否则 8080）', en: 'port (PORT, else 8080)' },
  read: {
    zh: '读一份清单或表（xlsx、xls、csv、docx、doc、html、pdf、文本），看导入会得到什么；不用数据库',
    en: 'read a list or table and show what an import would take; needs no database',
  },
  'read.template': { zh: '表格模板，如 layout-7', en: 'table template, such as layout-7' },
  check: {
    zh: '核对文件里的数字（简报、报表、通报，一份或几份；- 表示粘贴的文字）：哪些对得上，哪些对不上；不用数据库',
    en: 'check that the figures of papers agree (- reads pasted text); needs neither ledger nor database',
  },
  'check.html': {
    zh: '另写一份网页报告：原文和标出的数字，自成一个文件',
    en: 'also write a report as one web page: the paper with its figures marked',
  },
  'check.marked': {
    zh: '另写一份带批注的副本（.docx、.xlsx）；几份文件时给一个文件夹',
    en: 'also write a copy with comments (.docx, .xlsx); a folder where there are several files',
  },
  'check.privacy': {
    zh: '不核对数字，改查涉及个人的内容：电话、证件号、银行卡号、房号、私人姓名',
    en: 'look for what points to private persons instead of figures',
  },
  mask: {
    zh: '写一份遮去个人信息的副本（文本、csv、docx、xlsx 保持原样，其他写成文本）；不用数据库',
    en: 'write a copy with personal matters masked; needs no database',
  },
  'mask.out': { zh: '副本写到哪个文件', en: 'file for the copy' },
  version: { zh: '显示版本', en: 'show the version' },
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
  round: { zh: '督察轮次', en: 'rounds' },
  'round.list': { zh: '列出轮次', en: 'list the rounds' },
  'round.show': { zh: '显示轮次及其批次', en: 'show a round and its batches' },
  'round.open': {
    zh: '按设置文件（JSON）或现成设置的名称开设轮次',
    en: 'open a round from a settings file (JSON) or a ready-made name',
  },
  'round.settings': {
    zh: '打印轮次的设置；给出文件则按它更改',
    en: 'print the settings of a round; with a file, change them',
  },
  'round.batch': { zh: '开设批次（可以没有件）', en: 'open a batch (it may be empty)' },
  import: {
    zh: '导入交办清单：先预览，确认后一次入账',
    en: 'import a hand-over list: preview, then confirm all at once',
  },
  'import.yes': { zh: '不再询问，直接确认入账', en: 'confirm without asking' },
  'import.preview': { zh: '只预览，不入账', en: 'preview only' },
  'import.template': {
    zh: '列的含义：现成模板名，或 JSON 文件',
    en: 'meaning of the columns: a template name or a JSON file',
  },
  'import.choices': {
    zh: '入账时的选择（JSON 文件）：单位、类别的对应，不收的行及理由',
    en: 'choices (JSON file): units, categories, rows left out and why',
  },
  'import.batch': {
    zh: '批次：市里的批次号（没有则开设），或批次代号',
    en: 'batch: the city’s number (opened where it is not there), or an id',
  },
  'import.spot': { zh: '现场交办，不属任何批次', en: 'handed over on the spot, outside any batch' },
  'import.ledger': {
    zh: '文件是导出的台账，连同经过一并收回',
    en: 'the file is an exported ledger: take it back with its record',
  },
  'import.kind': {
    zh: '件的种类（默认按表判断）',
    en: 'kind of case (by default as the list says)',
  },
  'import.undo': {
    zh: '撤销一次导入（默认最近一次），在有件办理之前',
    en: 'undo an import (the last one unless said), until a case of it was acted on',
  },
  'import.question': { zh: '确认入账？[y/N] ', en: 'Confirm? [y/N] ' },
  case: { zh: '交办件', en: 'cases' },
  'case.list': { zh: '列出交办件', en: 'list cases' },
  'case.show': {
    zh: '显示一件：办理经过、期限及其由来',
    en: 'show a case: its record and its deadlines explained',
  },
  'case.act': {
    zh: '办理一件，如 case act D1YZ202000131 signFor unitId=lingling',
    en: 'act on a case, such as case act D1YZ202000131 signFor unitId=lingling',
  },
  'case.file': {
    zh: '办理内容的 JSON 文件，- 为标准输入',
    en: 'JSON file with the act, - for standard input',
  },
  'case.happened': { zh: '发生时刻（默认现在）', en: 'when it happened (default now)' },
  'case.kind': { zh: '种类', en: 'kind' },
  'case.unit': { zh: '责任单位', en: 'unit' },
  'case.batch': { zh: '批次', en: 'batch' },
  'case.status': { zh: '办结状态 open、partlyClosed、closed', en: 'open, partlyClosed or closed' },
  'case.key': { zh: '只看重点件', en: 'key cases only' },
  'case.difficult': { zh: '只看重点难点问题', en: 'difficult ones only' },
  'case.overdue': { zh: '只看超期', en: 'overdue only' },
  'case.words': { zh: '查找的字词', en: 'words to find' },
  'case.limit': { zh: '最多列出几件', en: 'at most so many' },
  figures: {
    zh: '统计：总览，或按单位、类别、批次等分列',
    en: 'figures: an overview, or by unit, category, batch …',
  },
  'figures.by': {
    zh: '按什么分列：unit、category、batch、channel、key、status、verdict、kind …',
    en: 'by unit, category, batch, channel, key, status, verdict, kind …',
  },
  'figures.scope': {
    zh: '统计范围（JSON），如 {"isKey":true}',
    en: 'scope (JSON), such as {"isKey":true}',
  },
  'figures.joint': {
    zh: '联合件：own-line 单列，each-unit 各单位都计',
    en: 'joint cases: own-line or each-unit',
  },
  'figures.cases': { zh: '列出某一项背后的件', en: 'list the cases behind one part' },
  bulletin: { zh: '工作简报', en: 'bulletins' },
  'bulletin.list': { zh: '列出各期', en: 'list the issues' },
  'bulletin.draft': { zh: '起草一期', en: 'draft an issue' },
  'bulletin.on': { zh: '印发日期', en: 'date of the issue' },
  'bulletin.number': { zh: '期号（默认接上一期）', en: 'issue number (default: the next)' },
  'bulletin.show': { zh: '显示一期的全文', en: 'show an issue' },
  'bulletin.review': { zh: '送审', en: 'send to review' },
  'bulletin.return': { zh: '退回修改', en: 'return for changes' },
  'bulletin.publish': {
    zh: '印发：冻结内容、数字和文件',
    en: 'publish: freeze blocks, figures and files',
  },
  'bulletin.export': { zh: '导出 docx、pdf、html 或 txt', en: 'export as docx, pdf, html or txt' },
  table: { zh: '公开情况一览表、办理情况统计表', en: 'the public table and the table of handling' },
  'table.format': { zh: '格式：docx、xlsx 或 html', en: 'docx, xlsx or html' },
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
  ...ARCHIVE_COMMAND_WORDS,
  ...AUDIT_COMMAND_WORDS,
  ...DESK_COMMAND_WORDS,
  ...FORM_COMMAND_WORDS,
  ...PUBLICATION_COMMAND_WORDS,
  ...BOOK_COMMAND_WORDS,
} as const satisfies Readonly<Record<string, Words>>

export type CommandWord = keyof typeof COMMAND_WORDS

/** The words of a command or option in a language. */
export function commandWords(word: CommandWord, language: CommandLanguage): string {
  return COMMAND_WORDS[word][language]
}

const TROUBLES = {
  'unknown-command': '没有“{name}”这个命令。用 huiyin --help 看全部命令。',
  'unknown-option': '没有选项“{name}”。用 --help 看可用的选项。',
  'argument-missing': '缺少参数“{name}”。用 --help 看用法。',
  'value-missing': '选项“{name}”后面要有值。',
  'value-wrong': '“{name}”的值“{value}”不对，应为{expected}。',
  'too-many-arguments': '参数太多。用 --help 看用法。',
  'file-unreadable': '不能读取文件“{file}”：{reason}。',
  'file-not-json': '文件“{file}”不是有效的 JSON：{reason}。',
  'file-exists': '文件“{file}”已存在，没有覆盖。',
  'office-missing': '还没有办公室。先运行 huiyin start，或用 huiyin office open 开设一个。',
  'office-unclear': '有几个办公室：{offices}。请用 --office 指明。',
  'account-missing': '办公室“{office}”没有可用的办事员账号。',
  'account-unknown': '办公室“{office}”没有账号“{account}”，或已停用。',
  'round-missing': '办公室“{office}”还没有轮次。用 huiyin round open 开设一个。',
  'round-unclear': '有几个轮次：{rounds}。请用 --round 指明。',
  'case-missing': '本轮次没有编号或代号为“{case}”的件。',
  'entry-missing': '本轮次的“{book}”中没有序号或代号为“{entry}”的一条。',
  'issue-missing': '本轮次没有第 {issue} 期。',
  'publication-missing': '本轮次没有第 {publication} 张公开表。',
  'item-missing': '本轮次没有代号或标题为“{item}”的稿件。',
  'item-unclear': '有几篇稿件的标题含“{item}”：{items}。请写代号。',
  'section-unknown': '本轮次的简报没有栏目“{named}”。可写的有：{known}。',
  'batch-missing': '本轮次没有代号为“{batch}”的批次。',
  'archived-missing': '档案中没有代号或期号为“{issue}”的一期，或不止一期：请写代号。',
  'form-missing': '本轮次没有文号为“{form}”的文书。',
  'form-kind-unknown': '没有“{kind}”这种文书。有：{kinds}。',
  'figure-missing': '这一期没有代号为“{figure}”的数字。不写代号可列出全部。',
  'file-not-written': '不能写入文件“{file}”：{reason}。',
  'port-taken': '端口 {port} 已被占用。请关闭占用它的程序，或用 PORT（--port）另指一个端口。',
  'port-forbidden': '不能监听端口 {port}：{reason}。请用 PORT（--port）另指一个端口。',
  'key-file-bad': '密钥文件“{file}”第 {line} 行不对，应为 64 位十六进制数字。',
  fault: '程序出了故障，本次操作没有保存：{reason}',
  'confirm-first': '没有入账。确认无误后加 --yes，或在终端中运行并回答 y。',
  problems: '有 {count} 处不对，什么也没有保存：',
} as const

export type CommandTrouble = keyof typeof TROUBLES

/** The sentence for something wrong with a command. */
export function commandTroubleSentence(
  trouble: CommandTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): string {
  return TROUBLES[trouble].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(particulars[name] ?? ''),
  )
}
