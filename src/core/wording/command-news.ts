import { ARCHIVE_NEWS } from './commands/archive-command-words.ts'
import { SNAPSHOT_NEWS } from './commands/snapshot-command-words.ts'

const NEWS = {
  'seals-lost':
    '注意：{count} 条的密钥已不在密钥文件里，打不开，没有重新封存；找回密钥文件后再运行一次。',
  listening: '回音已启动：http://localhost:{port}/　（按 Ctrl+C 停止）',
  'open-to-others': '其他机器可以从“{host}”访问。传输须由反向代理加密（见 docs/operations.md）。',
  'demonstration-open':
    '注意：{offices} 是示范办公室，密码写在登录页上，谁都能进。正式使用请用 --empty 启动一个空的办公室。',
  'demonstration-loading': '首次启动，正在载入演示轮次……',
  'demonstration-loaded': '已载入 {rounds} 个演示轮次。',
  'words-making': '清单已入账，正在为查找建立索引（可以中断，下次启动时接着做）……',
  stopping: '正在停止……',
  stopped: '已停止。',
  written: '已写入“{file}”。',
  saved: '已记录。',
  'trail-whole': '审计记录完整：{links} 环、{entries} 条，环环相接，与 {anchors} 个存证相符。',
  'trail-broken': '审计记录在第 {link} 环（{at}）断开：{why}。',
  'issue-corrected':
    '第{issue}期先后有{count}份（含更正），这是其中最后的一份：{status}，代号 {id}。其余的请用代号：{others}。',
  ...ARCHIVE_NEWS,
  ...SNAPSHOT_NEWS,
  'may-be-private': '印发前请核对，可能涉及私人信息：“{text}”，可改印为“{suggestion}”。',
  'form-same': '重新生成的与留存的一字不差。',
  'form-differs': '重新生成的与留存的不一致，请以留存的为准。',
  'template-sound': '模板没有发现错误。',
  nothing: '没有符合条件的内容。',
  more: '还有更多，用 --limit 增加。',
  'backed-up':
    '已备份到“{file}”：{tables} 张表 {rows} 行，{files} 个文件。身份信息的密钥不在其中，请另行妥善保存。',
  'backed-up-with-key':
    '已备份到“{file}”：{tables} 张表 {rows} 行，{files} 个文件，含身份信息的密钥，请严格保管。',
  'key-kept': '原来的身份信息密钥已改存为“{file}”。',
  restored: '已恢复：{tables} 张表 {rows} 行，{files} 个文件。',
} as const

export type CommandNews = keyof typeof NEWS

/** The sentence for something a command has done. */
export function commandNewsSentence(
  news: CommandNews,
  particulars: Readonly<Record<string, string | number>> = {},
): string {
  return NEWS[news].replace(/\{(\w+)\}/g, (_, name: string) => String(particulars[name] ?? ''))
}
