import type { ShapeProblem } from '../contract/read-shape.ts'
import { type CommandTrouble, commandTroubleSentence } from '../core/wording/command-troubles.ts'

/** 1: a rule's No, malformed contents, or a fault. 2: the command itself is wrong. */
export type ExitCode = 1 | 2

/** Ends a command with sentences for its user. */
export class CommandError extends Error {
  readonly code: string
  readonly exitCode: ExitCode
  readonly problems: readonly ShapeProblem[]

  constructor(
    sentence: string,
    about: {
      readonly code: string
      readonly exitCode: ExitCode
      readonly problems?: readonly ShapeProblem[]
    },
  ) {
    super(sentence)
    this.code = about.code
    this.exitCode = about.exitCode
    this.problems = about.problems ?? []
  }
}

/** The command is wrong: exit code 2. */
export function wrongUsage(
  code: CommandTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): CommandError {
  return new CommandError(commandTroubleSentence(code, particulars), { code, exitCode: 2 })
}

/** The command could not be done: exit code 1. */
export function cannot(
  code: CommandTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): CommandError {
  return new CommandError(commandTroubleSentence(code, particulars), { code, exitCode: 1 })
}

/** Contents with problems: all of them at once, exit code 1. */
export function contentsWrong(problems: readonly ShapeProblem[]): CommandError {
  return new CommandError(commandTroubleSentence('problems', { count: problems.length }), {
    code: 'body-malformed',
    exitCode: 1,
    problems,
  })
}
