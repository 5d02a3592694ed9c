import { ARCHIVE_COMMAND_WORDS } from './commands/archive-command-words.ts'
import { AUDIT_COMMAND_WORDS } from './commands/audit-command-words.ts'
import { BOOK_COMMAND_WORDS } from './commands/book-command-words.ts'
import { BULLETIN_COMMAND_WORDS } from './commands/bulletin-command-words.ts'
import { CASE_COMMAND_WORDS } from './commands/case-command-words.ts'
import { CHECKER_COMMAND_WORDS } from './commands/checker-command-words.ts'
import { DESK_COMMAND_WORDS } from './commands/desk-command-words.ts'
import { FORM_COMMAND_WORDS } from './commands/form-command-words.ts'
import { IMPORT_COMMAND_WORDS } from './commands/import-command-words.ts'
import { OFFICE_COMMAND_WORDS } from './commands/office-command-words.ts'
import { PUBLICATION_COMMAND_WORDS } from './commands/publication-command-words.ts'
import { SETUP_COMMAND_WORDS } from './commands/setup-command-words.ts'
import { SNAPSHOT_COMMAND_WORDS } from './commands/snapshot-command-words.ts'

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
  default: { zh: '（默认 {value}）', en: ' (default {value})' },
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
  version: { zh: '显示版本', en: 'show the version' },
  ...ARCHIVE_COMMAND_WORDS,
  ...AUDIT_COMMAND_WORDS,
  ...BOOK_COMMAND_WORDS,
  ...BULLETIN_COMMAND_WORDS,
  ...CASE_COMMAND_WORDS,
  ...CHECKER_COMMAND_WORDS,
  ...DESK_COMMAND_WORDS,
  ...FORM_COMMAND_WORDS,
  ...IMPORT_COMMAND_WORDS,
  ...OFFICE_COMMAND_WORDS,
  ...PUBLICATION_COMMAND_WORDS,
  ...SETUP_COMMAND_WORDS,
  ...SNAPSHOT_COMMAND_WORDS,
} as const satisfies Readonly<Record<string, Words>>

export type CommandWord = keyof typeof COMMAND_WORDS

/** The words of a command or option in a language. */
export function commandWords(word: CommandWord, language: CommandLanguage): string {
  return COMMAND_WORDS[word][language]
}
