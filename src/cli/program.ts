import { Command } from 'commander'
import {
  type CommandLanguage,
  type CommandWord,
  commandWords,
} from '../core/wording/command-line.ts'
import { registerArchive } from './commands/archive.ts'
import { registerAudit } from './commands/audit.ts'
import { registerBackup } from './commands/backup.ts'
import { registerBook } from './commands/book.ts'
import { registerBulletin } from './commands/bulletin.ts'
import { registerCase } from './commands/case.ts'
import { registerCheck } from './commands/check.ts'
import { registerDigest } from './commands/digest.ts'
import { registerFigures } from './commands/figures.ts'
import { registerHoliday } from './commands/holiday.ts'
import { registerImport } from './commands/import.ts'
import { registerLayout } from './commands/layout.ts'
import { registerLookBack } from './commands/look-back.ts'
import { registerMask } from './commands/mask.ts'
import { registerOffice } from './commands/office.ts'
import { registerPaper } from './commands/paper.ts'
import { registerPapers } from './commands/papers.ts'
import { registerPublication } from './commands/publication.ts'
import { registerRead } from './commands/read.ts'
import { registerRound } from './commands/round.ts'
import { registerSnapshot } from './commands/snapshot.ts'
import { registerStart } from './commands/start.ts'
import { registerTask } from './commands/task.ts'
import { registerVersion } from './commands/version.ts'
import type { Register } from './register.ts'
import { widthOf } from './text-table.ts'

type Group = { readonly heading: CommandWord; readonly register: readonly Register[] }

/** Every command, in the groups and the order in which the help lists them. */
const GROUPS: readonly Group[] = [
  {
    heading: 'group.begin',
    register: [registerStart, registerOffice, registerRound, registerHoliday, registerLayout],
  },
  {
    heading: 'group.cases',
    register: [
      registerImport,
      registerCase,
      registerDigest,
      registerBook,
      registerTask,
      registerLookBack,
    ],
  },
  {
    heading: 'group.print',
    register: [
      registerFigures,
      registerSnapshot,
      registerBulletin,
      registerArchive,
      registerPapers,
      registerPaper,
      registerPublication,
    ],
  },
  { heading: 'group.without', register: [registerRead, registerCheck, registerMask] },
  { heading: 'group.keep', register: [registerBackup, registerAudit, registerVersion] },
]

/** The command line, whole. Nothing is loaded for a command before it runs. */
export function buildProgram(language: CommandLanguage): Command {
  const words = (word: CommandWord) => commandWords(word, language)
  const program = new Command('huiyin')
    .description(words('program'))
    .option('--data <folder>', words('option.data'))
    .option('--office <id>', words('option.office'))
    .option('--as <account>', words('option.as'))
    .option('--round <id>', words('option.round'))
    .option('--json', words('option.json'))
    .option('--lang <zh|en>', words('option.lang'))
  for (const { heading, register } of GROUPS) {
    program.commandsGroup(words(heading))
    for (const one of register) one(program, words)
  }
  for (const command of everyCommand(program)) speak(command, words)
  return program
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

function speak(command: Command, words: (word: CommandWord) => string): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words('usage'),
    'Options:': words('options'),
    'Global Options:': words('global-options'),
    'Commands:': words('commands'),
    'Arguments:': words('arguments'),
  }
  if (command.commands.length > 0) command.helpCommand('help [command]', words('help-command'))
  command
    .exitOverride()
    .helpOption('-h, --help', words('help'))
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === ''
          ? description
          : description + words('default').replace('{value}', String(defaultValue)),
      styleTitle: (title) => titles[title] ?? title,
      showGlobalOptions: true,
      displayWidth: widthOf,
    })
}
