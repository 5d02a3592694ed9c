import { CommanderError } from 'commander'
import { type CommandTrouble, commandTroubleSentence } from '../core/wording/command-troubles.ts'
import { CommandError } from './command-trouble.ts'
import { spokenLanguage } from './language.ts'
import { inRed } from './terminal.ts'

type Report = {
  readonly code: string
  readonly message: string
  readonly problems?: CommandError['problems']
}

/** Says what went wrong, as sentences or, with `--json`, as an object; answers with the exit code. */
export function reportTrouble(thrown: unknown, isJson: boolean): number {
  if (thrown instanceof CommanderError) return reportUsage(thrown, isJson)
  if (thrown instanceof CommandError) {
    const { code, message, problems, exitCode } = thrown
    write({ code, message, ...(problems.length > 0 && { problems }) }, isJson)
    return exitCode
  }
  write(reportOfFault(thrown), isJson)
  if (process.env['HUIYIN_DEBUG'] && thrown instanceof Error)
    process.stderr.write(`${thrown.stack}\n`)
  return 1
}

/** Errors of the database's keeper carry a sentence of their own. */
function reportOfFault(thrown: unknown): Report {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (name === 'DatabaseTroubleError') return { code: 'database', message }
  if (name === 'BackupTroubleError') return { code: 'backup', message }
  return {
    code: 'fault',
    message: commandTroubleSentence('fault', { reason: message }, spokenLanguage()),
  }
}

function reportUsage({ code, message, exitCode }: CommanderError, isJson: boolean): number {
  if (exitCode === 0) return 0
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  write({ code, message: usageSentence(code, name) }, isJson)
  return 2
}

function usageSentence(code: string, name: string): string {
  const say = (trouble: CommandTrouble, given: { readonly name?: string }) =>
    commandTroubleSentence(trouble, given, spokenLanguage())
  switch (code) {
    case 'commander.unknownCommand':
      return say('unknown-command', { name })
    case 'commander.unknownOption':
      return say('unknown-option', { name })
    case 'commander.missingArgument':
      return say('argument-missing', { name })
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return say('value-missing', { name })
    default:
      return say('too-many-arguments', {})
  }
}

function write(report: Report, isJson: boolean): void {
  if (isJson) process.stdout.write(`${JSON.stringify({ error: report }, null, 2)}\n`)
  process.stderr.write(`${inRed(report.message)}\n`)
  for (const problem of report.problems ?? []) process.stderr.write(`  ${problem.message}\n`)
}
