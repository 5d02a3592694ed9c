import type { CheckedFile, UnreadFile } from '../../core/figures/marks/checked-file.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { LIMITS } from '../reading/limits.ts'
import type { Bounds } from '../reading/read-safely.ts'
import { timeFor } from '../reading/time-for.ts'
import type { DeskAnswer } from './check-desk.ts'
import { type Desk, openDesk } from './desk-thread.ts'

/** A file to be checked; its bytes are asked for when its turn comes. */
export type FileToCheck = {
  readonly file: string
  readonly bytes: () => Promise<Uint8Array | UnreadFile>
}

export type CheckBounds = Bounds & { readonly withParts?: boolean }

const MILLISECONDS = 30_000

/**
 * Foreign files read and checked together in a thread with bounded memory and time, in their order.
 * A file that cannot be read says why and stops no other.
 */
export async function checkSafely(
  files: readonly FileToCheck[],
  { withParts = false, milliseconds = MILLISECONDS, ...bounds }: CheckBounds = {},
): Promise<readonly CheckedFile[]> {
  const counter = openCounter(() => openDesk(bounds), milliseconds)
  try {
    const unread: (UnreadFile | null)[] = []
    for (const file of files) unread.push(await takeOne(file, counter))
    const { papers, problem } = await counter.check(withParts)
    let next = 0
    return files.map(({ file }, index) => {
      const own = unread[index] ?? (problem === null ? papers[next++] : undefined)
      return own ?? unreadFile(file, problem ?? 'damaged')
    })
  } finally {
    counter.close()
  }
}

/** Says why a file cannot be read, in Chinese; a .wps of no known type is of another program than Word. */
export function unreadFile(file: string, found: PaperProblemCode): UnreadFile {
  const problem = found === 'unknown-type' && /\.wp[st]$/iu.test(file) ? 'not-word' : found
  return { file, problem, message: PAPER_PROBLEM_WORDING[problem].zh }
}

async function takeOne(one: FileToCheck, counter: Counter): Promise<UnreadFile | null> {
  const given = await one.bytes()
  if (!(given instanceof Uint8Array)) return given
  if (given.length === 0) return unreadFile(one.file, 'empty-file')
  if (given.length > LIMITS.fileBytes) return unreadFile(one.file, 'file-too-large')
  const problem = await counter.take(one, given)
  return problem === null ? null : unreadFile(one.file, problem)
}

type Counter = {
  readonly take: (one: FileToCheck, bytes: Uint8Array) => Promise<PaperProblemCode | null>
  readonly check: (withParts: boolean) => Promise<DeskAnswer>
  readonly close: () => void
}

/** Remembers what was taken, so that a desk that one file brought down is set up again without that file. */
function openCounter(open: () => Desk, milliseconds: number): Counter {
  const taken: FileToCheck[] = []
  let desk = open()
  const takeAgain = async () => {
    desk.close()
    desk = open()
    for (const { file, bytes } of taken) {
      const given = await bytes()
      if (given instanceof Uint8Array)
        await desk.ask({ ask: 'take', file, bytes: given }, milliseconds)
    }
  }
  return {
    take: async (one, bytes) => {
      const time = timeFor(bytes.length, milliseconds)
      const { problem } = await desk.ask({ ask: 'take', file: one.file, bytes }, time)
      if (problem === null) taken.push(one)
      else if (desk.isGone()) await takeAgain()
      return problem
    },
    check: (withParts) => desk.ask({ ask: 'check', withParts }, milliseconds + taken.length * 100),
    close: () => desk.close(),
  }
}
