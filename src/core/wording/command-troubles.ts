const TROUBLES = {
  'unknown-command': '没有“{name}”这个命令。用 huiyin --help 看全部命令。',
  'unknown-option': '没有选项“{name}”。用 --help 看可用的选项。',
  'argument-missing': '缺少参数“{name}”。用 --help 看用法。',
  'value-missing': '选项“{name}”后面要有值。',
  'value-wrong': '“{name}”的值“{value}”不对，应为{expected}。',
  'too-many-arguments': '参数太多。用 --help 看用法。',
  'file-unreadable': '不能读取文件“{file}”：{reason}。',
  'sending-failed': '没有送到“{url}”：{reason}。',
  'file-not-json': '文件“{file}”不是有效的 JSON：{reason}。',
  'file-exists': '文件“{file}”已存在，没有覆盖。',
  'office-missing': '还没有办公室。先运行 huiyin start，或用 huiyin office open 开设一个。',
  'office-unclear': '有几个办公室：{offices}。请用 --office 指明。',
  'account-missing': '办公室“{office}”没有可用的办事员账号。',
  'account-unknown': '办公室“{office}”没有账号“{account}”，或已停用。',
  'round-missing': '办公室“{office}”还没有轮次。用 huiyin round open 开设一个。',
  'round-unclear': '有几个轮次：{rounds}。请用 --round 指明。',
  'case-missing': '本轮次没有编号、代号或地点为“{case}”的件。',
  'case-unclear': '“{case}”不止一件：{cases}。请写编号或代号。',
  'holiday-missing': '{year} 年还没有放假通知。',
  'layout-missing': '没有名为“{layout}”的表样。有：{layouts}。',
  'layout-nothing': '“{file}”里没有认出表格，无从起草表样。',
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
