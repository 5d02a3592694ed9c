import type { PaperChecks } from '../../core/figures/check-papers.ts'
import { CommandError } from '../command-trouble.ts'
import type { Register } from '../program.ts'
import { openTerminal } from '../terminal.ts'
import { bytesOf } from './read.ts'

/** A file with its checks, or the sentence that says why it cannot be read. */
export type CheckedFile = PaperChecks & { readonly problem?: string }

/** `huiyin check FILE…`: which figures of a paper do not agree. Exit 0 all right, 1 something wrong, 2 unreadable. */
export const registerCheck: Register = (program, words) => {
  program
    .command('check <files...>')
    .description(words('check'))
    .action(async (files: readonly string[], _options, command) => {
      const { json = false } = command.optsWithGlobals()
      const { checkedText } = await import('../actions/check.ts')
      const papers = await checkFiles(files)
      openTerminal(json).result({ papers }, () => checkedText(papers))
      process.exitCode = exitCodeOf(papers)
    })
}

/** Reads and checks the files in their order; a file that cannot be read says so and stops no other. */
export async function checkFiles(files: readonly string[]): Promise<readonly CheckedFile[]> {
  const { checkPapers } = await import('../../core/figures/check-papers.ts')
  const read = []
  for (const file of files) read.push(await readOne(file))
  const papers = read.flatMap(({ file, paper }) => (paper === null ? [] : [{ file, paper }]))
  const checked = checkPapers(papers)
  let next = 0
  return read.map(({ file, problem }) =>
    problem === null ? (checked[next++] ?? { file, checks: [] }) : { file, checks: [], problem },
  )
}

async function readOne(file: string) {
  const { readPaperSafely } = await import('../../documents/reading/read-safely.ts')
  try {
    const read = await readPaperSafely(await bytesOf(file))
    return read.ok
      ? { file, paper: read.value, problem: null }
      : { file, paper: null, problem: read.message }
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown
    return { file, paper: null, problem: thrown.message.replace(`${file}：`, '') }
  }
}

/** 0 all right, 1 something wrong, 2 a file that cannot be read. */
export function exitCodeOf(papers: readonly CheckedFile[]): number {
  if (papers.some(({ problem }) => problem !== undefined)) return 2
  return papers.some(({ checks }) => checks.some(({ outcome }) => outcome === 'wrong')) ? 1 : 0
}
