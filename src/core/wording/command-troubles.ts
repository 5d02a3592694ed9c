import type { Language, Words } from './words.ts'

const TROUBLES = {
  'unknown-command': {
    zh: '没有“{name}”这个命令。用 huiyin --help 看全部命令。',
    en: 'There is no command “{name}”. huiyin --help lists them all.',
  },
  'unknown-option': {
    zh: '没有选项“{name}”。用 --help 看可用的选项。',
    en: 'There is no option “{name}”. --help lists those that can be used.',
  },
  'argument-missing': {
    zh: '缺少参数“{name}”。用 --help 看用法。',
    en: 'The argument “{name}” is missing. --help shows how the command is used.',
  },
  'value-missing': {
    zh: '选项“{name}”后面要有值。',
    en: 'The option “{name}” wants a value after it.',
  },
  'value-wrong': {
    zh: '“{name}”的值“{value}”不对，应为{expected}。',
    en: 'The value “{value}” of “{name}” is wrong; it should be {expected}.',
  },
  'too-many-arguments': {
    zh: '参数太多。用 --help 看用法。',
    en: 'Too many arguments. --help shows how the command is used.',
  },
  'file-unreadable': {
    zh: '不能读取文件“{file}”：{reason}。',
    en: 'The file “{file}” cannot be read: {reason}.',
  },
  'sending-failed': {
    zh: '没有送到“{url}”：{reason}。',
    en: 'Nothing reached “{url}”: {reason}.',
  },
  'file-not-json': {
    zh: '文件“{file}”不是有效的 JSON：{reason}。',
    en: 'The file “{file}” is no valid JSON: {reason}.',
  },
  'file-exists': {
    zh: '文件“{file}”已存在，没有覆盖。',
    en: 'The file “{file}” exists; it was not written over.',
  },
  'office-missing': {
    zh: '还没有办公室。先运行 huiyin start，或用 huiyin office open 开设一个。',
    en: 'There is no office yet. Run huiyin start first, or open one with huiyin office open.',
  },
  'office-unclear': {
    zh: '有几个办公室：{offices}。请用 --office 指明。',
    en: 'There are several offices: {offices}. Say which with --office.',
  },
  'account-missing': {
    zh: '办公室“{office}”没有可用的办事员账号。',
    en: 'The office “{office}” has no clerk’s account that can be used.',
  },
  'account-unknown': {
    zh: '办公室“{office}”没有账号“{account}”，或已停用。',
    en: 'The office “{office}” has no account “{account}”, or it was stopped.',
  },
  'settings-missing': {
    zh: '没有文件“{named}”，也没有叫这个名称的现成设置。现成的有：{names}。',
    en: 'There is neither a file “{named}” nor ready-made settings of that name. Ready-made are: {names}.',
  },
  'round-missing': {
    zh: '办公室“{office}”还没有轮次。用 huiyin round open 开设一个。',
    en: 'The office “{office}” has no round yet. Open one with huiyin round open.',
  },
  'round-unclear': {
    zh: '有几个轮次：{rounds}。请用 --round 指明。',
    en: 'There are several rounds: {rounds}. Say which with --round.',
  },
  'case-missing': {
    zh: '本轮次没有编号、代号或地点为“{case}”的件。',
    en: 'This round has no case with the number, id or place “{case}”.',
  },
  'case-unclear': {
    zh: '“{case}”不止一件：{cases}。请写编号或代号。',
    en: '“{case}” is more than one case: {cases}. Write the number or the id.',
  },
  'holiday-missing': {
    zh: '{year} 年还没有放假通知。',
    en: 'There is no holiday notice of {year} yet.',
  },
  'layout-missing': {
    zh: '没有名为“{layout}”的表样。有：{layouts}。',
    en: 'There is no layout called “{layout}”. There are: {layouts}.',
  },
  'layout-nothing': {
    zh: '“{file}”里没有认出表格，无从起草表样。',
    en: 'No table was recognised in “{file}”, so no layout can be drafted from it.',
  },
  'entry-missing': {
    zh: '本轮次的“{book}”中没有序号或代号为“{entry}”的一条。',
    en: 'The book “{book}” of this round has no entry with the number or id “{entry}”.',
  },
  'issue-missing': {
    zh: '本轮次没有第 {issue} 期。',
    en: 'This round has no issue {issue}.',
  },
  'publication-missing': {
    zh: '本轮次没有第 {publication} 张公开表。',
    en: 'This round has no public table {publication}.',
  },
  'item-missing': {
    zh: '本轮次没有代号或标题为“{item}”的稿件。',
    en: 'This round has no piece with the id or title “{item}”.',
  },
  'item-unclear': {
    zh: '有几篇稿件的标题含“{item}”：{items}。请写代号。',
    en: 'Several pieces have “{item}” in their title: {items}. Write the id.',
  },
  'section-unknown': {
    zh: '本轮次的简报没有栏目“{named}”。可写的有：{known}。',
    en: 'The bulletin of this round has no section “{named}”. There are: {known}.',
  },
  'batch-missing': {
    zh: '本轮次没有代号为“{batch}”的批次。',
    en: 'This round has no batch with the id “{batch}”.',
  },
  'archived-missing': {
    zh: '档案中没有代号或期号为“{issue}”的一期，或不止一期：请写代号。',
    en: 'The archive has no issue with the id or number “{issue}”, or more than one: write the id.',
  },
  'form-missing': {
    zh: '本轮次没有文号为“{form}”的文书。',
    en: 'This round has no paper numbered “{form}”.',
  },
  'form-kind-unknown': {
    zh: '没有“{kind}”这种文书。有：{kinds}。',
    en: 'There is no kind of paper “{kind}”. There are: {kinds}.',
  },
  'figure-missing': {
    zh: '这一期没有代号为“{figure}”的数字。不写代号可列出全部。',
    en: 'This issue has no figure with the id “{figure}”. Without an id all are listed.',
  },
  'file-not-written': {
    zh: '不能写入文件“{file}”：{reason}。',
    en: 'The file “{file}” cannot be written: {reason}.',
  },
  'port-taken': {
    zh: '端口 {port} 已被占用。请关闭占用它的程序，或用 PORT（--port）另指一个端口。',
    en: 'Port {port} is taken. Close the program that has it, or name another with PORT (--port).',
  },
  'port-forbidden': {
    zh: '不能监听端口 {port}：{reason}。请用 PORT（--port）另指一个端口。',
    en: 'Port {port} cannot be listened on: {reason}. Name another with PORT (--port).',
  },
  'key-file-bad': {
    zh: '密钥文件“{file}”第 {line} 行不对，应为 64 位十六进制数字。',
    en: 'Line {line} of the key file “{file}” is wrong; it should be 64 hexadecimal digits.',
  },
  fault: {
    zh: '程序出了故障，本次操作没有保存：{reason}',
    en: 'The program failed and nothing of this was stored: {reason}',
  },
  'confirm-first': {
    zh: '没有入账。确认无误后加 --yes，或在终端中运行并回答 y。',
    en: 'Nothing was stored. Add --yes once you have looked, or run it in a terminal and answer y.',
  },
  problems: {
    zh: '有 {count} 处不对，什么也没有保存：',
    en: '{count} things are wrong, and nothing was stored:',
  },
} as const satisfies Words<string>

export type CommandTrouble = keyof typeof TROUBLES

/** The sentence for something wrong with a command. */
export function commandTroubleSentence(
  trouble: CommandTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
  language: Language = 'zh',
): string {
  return TROUBLES[trouble][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(particulars[name] ?? ''),
  )
}
