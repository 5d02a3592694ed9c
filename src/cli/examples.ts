import type { Command } from 'commander'
import { COMMAND_EXAMPLES, type ExampledCommand } from '../core/wording/command-examples.ts'
import type { CommandWord } from '../core/wording/command-line.ts'

/** Shows how a command is written, below its help. */
export function withExamples(
  command: Command,
  words: (word: CommandWord) => string,
  name: ExampledCommand,
): Command {
  const lines = COMMAND_EXAMPLES[name].map((example) => `  huiyin ${example}`)
  return command.addHelpText('after', ['', words('examples'), ...lines].join('\n'))
}
