import type { ShapeProblem } from '../contract/read-shape.ts'
import { aboutFile } from '../core/figures/check-wording.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../core/reading/paper-problem.ts'
import { type CommandTrouble, commandTroubleSentence } from '../core/wording/command-troubles.ts'
import { spokenLanguage } from './language.ts'

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
  return new CommandError(commandTroubleSentence(code, particulars, spokenLanguage()), {
    code,
    exitCode: 2,
  })
}

/** The command could not be done: exit code 1. */
export function cannot(
  code: CommandTrouble,
  particulars: Readonly<Record<string, string | number>> = {},
): CommandError {
  return new CommandError(commandTroubleSentence(code, particulars, spokenLanguage()), {
    code,
    exitCode: 1,
  })
}

/** Contents with problems: all of them at once, exit code 1. */
export function contentsWrong(problems: readonly ShapeProblem[]): CommandError {
  return new CommandError(
    commandTroubleSentence('problems', { count: problems.length }, spokenLanguage()),
    {
      code: 'body-malformed',
      exitCode: 1,
      problems,
    },
  )
}

/** A paper that cannot be read, by its name and the reason: exit code 1. */
export function unreadableFile(file: string, problem: PaperProblemCode): CommandError {
  const language = spokenLanguage()
  const sentence = aboutFile(file, PAPER_PROBLEM_WORDING[problem][language], language)
  return new CommandError(sentence, { code: problem, exitCode: 1 })
}
