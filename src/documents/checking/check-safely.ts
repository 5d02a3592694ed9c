import {
  type CheckedFile,
  type CheckedPaper,
  isUnread,
  type UnreadFile,
} from '../../core/figures/marks/checked-file.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { LIMITS } from '../reading/limits.ts'
import type { Bounds } from '../reading/read-safely.ts'
import type { DeskAnswer } from './check-desk.ts'
import { type Desk, openDesk } from './desk-thread.ts'

/** A file to be checked; its bytes are asked for when its turn comes. */
export type FileToCheck = {
  readonly file: string
  readonly bytes: () => Promise<Uint8Array | UnreadFile>
}

export type CheckBounds = Bounds & { readonly withParts?: boolean }

const MILLISECONDS = 30_000
const LEAST_MILLISECONDS = 5_000
const BYTES_A_SECOND = 100_000

/** How long reading a file may take: a small one that takes long is damaged in a way that a library never ends on. */
function timeFor(bytes: number, most: number): number {
  return Math.min(most, LEAST_MILLISECONDS + (1000 * bytes) / BYTES_A_SECOND)
}

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

/** Says why a file cannot be read. */
export function unreadFile(file: string, problem: PaperProblemCode): UnreadFile {
  return { file, problem, message: PAPER_PROBLEM_WORDING[problem] }
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

/** The papers that could be read. */
export function papersIn(files: readonly CheckedFile[]): readonly CheckedPaper[] {
  return files.flatMap((file) => (isUnread(file) ? [] : [file]))
}
