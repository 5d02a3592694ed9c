import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { aboutFile } from '../../core/figures/check-wording.ts'
import {
  type CheckedFile,
  isUnread,
  type UnreadFile,
} from '../../core/figures/marks/checked-file.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import type { Language } from '../../core/wording/words.ts'
import { bytesOf } from '../bytes-of.ts'
import type { CheckOptions } from '../check-options.ts'
import { CommandError } from '../command-trouble.ts'
import { writeNewFile } from '../write-new-file.ts'

/** What was checked, what was written beside it, and the sentences about copies that could not be made. */
export type FilesChecked = {
  readonly papers: readonly CheckedFile[]
  readonly written: readonly string[]
  readonly unmarked: readonly string[]
}

/** Pasted text, from standard input. */
const PASTED = '-'

/** Reads and checks the files in their order and writes the report and the copies asked for; a file that cannot be read says so and stops no other. */
export async function checkFiles(
  files: readonly string[],
  { html, marked, language = 'zh' }: CheckOptions & { readonly language?: Language } = {},
): Promise<FilesChecked> {
  const { checkSafely } = await import('../../documents/checking/check-safely.ts')
  const sources = sourcesOf(files)
  const papers = await checkSafely(sources, { withParts: html !== undefined })
  const written: string[] = []
  if (html !== undefined) {
    const { reportHtml } = await import('../../documents/checking/report-html.ts')
    written.push(await write(html, new TextEncoder().encode(reportHtml(papers, language))))
  }
  if (marked === undefined) return { papers, written, unmarked: [] }
  const copies = await writeCopies({ sources, papers, language }, marked)
  return { papers, written: [...written, ...copies.written], unmarked: copies.unmarked }
}

type Source = { readonly file: string; readonly bytes: () => Promise<Uint8Array | UnreadFile> }

/** Standard input is read once, however often its bytes are asked for. */
function sourcesOf(files: readonly string[]): readonly Source[] {
  let pasted: Promise<Uint8Array> | null = null
  const fromInput = () => {
    pasted ??= buffer(process.stdin)
    return pasted
  }
  return files.map((file) => ({
    file,
    bytes: file === PASTED ? fromInput : () => bytesOrProblem(file),
  }))
}

async function bytesOrProblem(file: string): Promise<Uint8Array | UnreadFile> {
  try {
    return await bytesOf(file)
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown
    const problem = thrown.code as PaperProblemCode
    return { file, problem, message: PAPER_PROBLEM_WORDING[problem]?.zh ?? thrown.message }
  }
}

type ToCopy = {
  readonly sources: readonly Source[]
  readonly papers: readonly CheckedFile[]
  readonly language: Language
}

/** One copy under the name given; several in a folder, each under its own name. */
async function writeCopies(
  { sources, papers, language }: ToCopy,
  to: string,
): Promise<Pick<FilesChecked, 'written' | 'unmarked'>> {
  const { copySafely } = await import('../../documents/checking/copy-safely.ts')
  const isFolder = sources.length > 1
  if (isFolder) await mkdir(to, { recursive: true })
  const written: string[] = []
  const unmarked: string[] = []
  for (const [index, { file, bytes }] of sources.entries()) {
    const paper = papers[index]
    if (paper === undefined || isUnread(paper)) continue
    const given = await bytes()
    if (!(given instanceof Uint8Array)) continue
    const { copy, problem } = await copySafely({ bytes: given, checks: paper.checks, language })
    if (copy !== null) written.push(await write(isFolder ? join(to, basename(file)) : to, copy))
    else unmarked.push(aboutFile(file, whyNot(problem, language), language))
  }
  return { written, unmarked }
}

const whyNot = (problem: PaperProblemCode | null, language: Language) =>
  (problem === null ? CHECKER_WORDS['marked-only-office'] : PAPER_PROBLEM_WORDING[problem])[
    language
  ]

/** A file that cannot be written is bad use, exit code 2: 1 says that figures do not agree. */
async function write(file: string, bytes: Uint8Array): Promise<string> {
  try {
    return await writeNewFile(file, bytes)
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown
    throw new CommandError(thrown.message, { code: thrown.code, exitCode: 2 })
  }
}
