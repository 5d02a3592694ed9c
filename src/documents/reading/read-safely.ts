import { Worker } from 'node:worker_threads'
import type { ReadList } from '../../core/reading/list.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { PAPER_PROBLEM_WORDING, type PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { ReadListOptions } from '../../core/reading/read-list.ts'
import type { ReadingAnswer, ReadingAsked } from './answer-reading.ts'
import { LIMITS } from './limits.ts'
import { openTurns } from './picture-turns.ts'
import { timeFor } from './time-for.ts'

/** A value read, or why the file cannot be read: a code and its Chinese sentence. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: PaperProblemCode; readonly message: string }

/** How long and in how much memory a foreign file may be read. */
export type Bounds = {
  readonly milliseconds?: number
  readonly megabytes?: number
  /** Where the reader's own program lies; by default beside the built program. */
  readonly worker?: URL
}

const MILLISECONDS = 30_000
const MEGABYTES = 1536

/** A foreign file as tables and text, read in a worker with bounded memory and time. */
export async function readPaperSafely(
  bytes: Uint8Array,
  bounds: Bounds = {},
): Promise<Read<ReadPaper>> {
  const answer = await ask({ bytes, task: 'paper' }, bounds)
  return answer.ok && 'paper' in answer ? { ok: true, value: answer.paper } : refused(answer)
}

/** A foreign file understood as lists of cases, read in a worker with bounded memory and time. */
export async function readListSafely(
  bytes: Uint8Array,
  options: ReadListOptions = {},
  bounds: Bounds = {},
): Promise<Read<ReadList>> {
  const answer = await ask({ bytes, task: 'list', options }, bounds)
  return answer.ok && 'list' in answer ? { ok: true, value: answer.list } : refused(answer)
}

/**
 * What a picture looks like, decoded in a worker with bounded memory and time; null where that cannot be
 * told. The bytes are read when it is this picture's turn.
 */
export function likenessSafely(
  read: () => Promise<Uint8Array>,
  mediaType: string,
  bounds: Bounds = {},
): Promise<string | null> {
  return PICTURES.first(async () => {
    const told = await ask({ bytes: await read(), task: 'likeness', mediaType }, bounds)
    return told.ok && 'likeness' in told ? told.likeness : null
  })
}

/**
 * A picture that no browser shows as a JPEG, made in the same worker; null where it cannot be made,
 * `must-wait` where many others wait already.
 */
export function previewSafely(
  read: () => Promise<Uint8Array>,
  mediaType: string,
  bounds: Bounds = {},
): Promise<Uint8Array | null | 'must-wait'> {
  return PICTURES.afterwards(async () => {
    const told = await ask({ bytes: await read(), task: 'preview', mediaType }, bounds)
    return told.ok && 'preview' in told ? told.preview : null
  })
}

/** A page of photographs asks for some twenty at once; they take a second or two each. */
const PICTURES = openTurns(40)

function refused(answer: ReadingAnswer): Read<never> {
  const problem = answer.ok ? 'damaged' : answer.problem
  return { ok: false, problem, message: PAPER_PROBLEM_WORDING[problem].zh }
}

async function ask(asked: ReadingAsked, bounds: Bounds): Promise<ReadingAnswer> {
  if (asked.bytes.length === 0) return { ok: false, problem: 'empty-file' }
  if (asked.bytes.length > LIMITS.fileBytes) return { ok: false, problem: 'file-too-large' }
  const program = bounds.worker ?? builtWorker()
  return program === null
    ? (await import('./answer-reading.ts')).answerReading(asked)
    : askWorker(program, asked, bounds)
}

/** The worker lies beside the built program; sources run from a test read in the same thread. */
export function builtWorker(): URL | null {
  return import.meta.url.endsWith('.ts') ? null : new URL('./read-worker.js', import.meta.url)
}

function askWorker(
  program: URL,
  asked: ReadingAsked,
  { milliseconds = MILLISECONDS, megabytes = MEGABYTES }: Bounds,
): Promise<ReadingAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 128 },
      env: {},
      stdout: true,
      stderr: true,
    })
    const time = timeFor(asked.bytes.length, milliseconds)
    const timer = setTimeout(() => finish({ ok: false, problem: 'too-slow' }), time)
    const finish = (answer: ReadingAnswer) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', (answer: ReadingAnswer) => finish(answer))
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish({
        ok: false,
        problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'damaged',
      }),
    )
    worker.once('exit', () => finish({ ok: false, problem: 'damaged' }))
  })
}
