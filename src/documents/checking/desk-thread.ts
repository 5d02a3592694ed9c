import { Worker } from 'node:worker_threads'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Bounds } from '../reading/read-safely.ts'
import { builtWorker } from '../reading/read-safely.ts'
import { type DeskAnswer, type DeskRequest, NOTHING, openCheckDesk } from './check-desk.ts'

/** A desk that answers one request after another; one that is gone was brought down and answers no more. */
export type Desk = {
  readonly ask: (request: DeskRequest, milliseconds: number) => Promise<DeskAnswer>
  readonly isGone: () => boolean
  readonly close: () => void
}

const MEGABYTES = 448

/** A desk in a thread with bounded memory and time; sources run from a test ask in the same thread. */
export function openDesk({
  worker = builtWorker() ?? undefined,
  megabytes = MEGABYTES,
}: Bounds): Desk {
  if (worker === undefined)
    return { ask: openCheckDesk(), isGone: () => false, close: () => undefined }
  const thread = new Worker(worker, {
    workerData: { task: 'check' },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 48 },
    env: {},
    stdout: true,
    stderr: true,
  })
  let isGone = false
  thread.once('exit', () => {
    isGone = true
  })
  return {
    ask: async (request, milliseconds) => {
      const answer = await askThread(thread, request, milliseconds)
      if (answer.problem === 'too-slow') isGone = true
      return answer
    },
    isGone: () => isGone,
    close: () => void thread.terminate(),
  }
}

/** The thread's own answer, or why there is none. An error of the thread is followed by its end. */
function askThread(
  thread: Worker,
  request: DeskRequest,
  milliseconds: number,
): Promise<DeskAnswer> {
  return new Promise((resolve) => {
    let problem: PaperProblemCode = 'damaged'
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') problem = 'too-much-memory'
    }
    const ended = () => finish({ ...NOTHING, problem })
    const finish = (answer: DeskAnswer) => {
      clearTimeout(timer)
      thread.off('message', finish).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const timer = setTimeout(() => finish({ ...NOTHING, problem: 'too-slow' }), milliseconds)
    thread.on('message', finish).on('error', failed).on('exit', ended)
    thread.postMessage(request)
  })
}
