import { readFile, stat } from 'node:fs/promises'
import { PAPER_PROBLEM_WORDING } from '../core/reading/paper-problem.ts'
import { CommandError } from './command-trouble.ts'

const MOST_BYTES = 100 * 1024 * 1024

/** The bytes of a file that a command names; one that is not there or too large ends the command. */
export async function bytesOf(file: string): Promise<Buffer> {
  const about = await stat(file).catch(() => null)
  if (about === null || !about.isFile())
    throw new CommandError(`${file}：${PAPER_PROBLEM_WORDING['not-found'].zh}`, {
      code: 'not-found',
      exitCode: 1,
    })
  if (about.size > MOST_BYTES)
    throw new CommandError(`${file}：${PAPER_PROBLEM_WORDING['file-too-large'].zh}`, {
      code: 'file-too-large',
      exitCode: 1,
    })
  return readFile(file)
}
