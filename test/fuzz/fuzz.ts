import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { PAPER_PROBLEM_WORDING } from '../../src/core/reading/paper-problem.ts'
import { bundleWorker } from '../../src/documents/reading/testing/bundled-worker.ts'
import { broken } from './broken.ts'
import type { Outcome } from './fuzz-worker.ts'
import { chanceOf } from './numbers.ts'
import type { Samples } from './samples.ts'

const MEGABYTES = 448
const MILLISECONDS = 2000
/** A thread that hangs is given up after so long. */
const PATIENCE = 20_000
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** An input that was not answered as it should be, with the seed that makes it again. */
export type Failure = { readonly format: string; readonly seed: number; readonly why: string }

export type Fuzzed = {
  readonly inputs: number
  readonly read: number
  readonly refused: Readonly<Record<string, number>>
  readonly failures: readonly Failure[]
}

/** Breaks sound files of every format in as many ways and sees that each is answered: read, or refused with a sentence, in time and within memory. */
export async function fuzz(samples: Samples, each: number, firstSeed = 1): Promise<Fuzzed> {
  const bench = await openThread()
  const failures: Failure[] = []
  const refused: Record<string, number> = {}
  let read = 0
  for (const [format, sound] of Object.entries(samples)) {
    for (let seed = firstSeed; seed < firstSeed + each; seed++) {
      const { problem, why } = await bench.tried(inputOf(sound, seed))
      if (why !== null) failures.push({ format, seed, why })
      else if (problem === null) read++
      else refused[problem] = (refused[problem] ?? 0) + 1
    }
  }
  await bench.close()
  return { inputs: each * Object.keys(samples).length, read, refused, failures }
}

/** Gives each of these files to the same thread; answers with how each was answered, or what went wrong. */
export async function answersTo(
  files: Readonly<Record<string, () => Buffer>>,
): Promise<Readonly<Record<string, string>>> {
  const bench = await openThread()
  const answers: Record<string, string> = {}
  for (const [name, make] of Object.entries(files)) {
    const { problem, why } = await bench.tried(make())
    answers[name] = why ?? problem ?? 'read'
  }
  await bench.close()
  return answers
}

/** The broken file of a seed. */
export function inputOf(sound: readonly Buffer[], seed: number): Buffer {
  const chance = chanceOf(seed)
  // The small ones oftener: each of their bytes matters more.
  const file = sound[chance.below(3) === 0 ? chance.below(sound.length) : 0] as Buffer
  return broken(file, chance)
}

type Tried = { readonly problem: string | null; readonly why: string | null }

async function openThread() {
  const { worker: program, remove } = await bundleWorker('test/fuzz/fuzz-worker.ts', ROOT)
  const start = () =>
    new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 48 },
      stdout: true,
      stderr: true,
    })
  let worker = start()
  const tried = async (bytes: Buffer): Promise<Tried> => {
    const first = await answerOf(worker, bytes)
    // A machine that is busy for a moment is no hang: the same input again tells.
    const slow = typeof first !== 'string' && first.milliseconds > MILLISECONDS
    const answer = slow ? await answerOf(worker, bytes) : first
    if (typeof answer === 'string') {
      await worker.terminate()
      worker = start()
      return { problem: null, why: answer }
    }
    return { problem: answer.problem, why: whyNot(answer) }
  }
  const close = async () => {
    await worker.terminate()
    remove()
  }
  return { tried, close }
}

function whyNot({ problem, milliseconds }: Outcome): string | null {
  if (milliseconds > MILLISECONDS) return `took ${Math.round(milliseconds)} ms`
  if (problem === null) return null
  return problem in PAPER_PROBLEM_WORDING ? null : `no sentence for ${problem}`
}

/** The outcome, or how the thread went down. */
function answerOf(worker: Worker, bytes: Buffer): Promise<Outcome | string> {
  return new Promise((resolve) => {
    const finish = (answer: Outcome | string) => {
      clearTimeout(timer)
      worker.off('message', finish).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const failed = (error: Error) => finish(`brought the thread down: ${error.message}`)
    const ended = (code: number) => finish(`the thread ended with ${code}`)
    const timer = setTimeout(() => finish(`no answer in ${PATIENCE} ms`), PATIENCE)
    worker.on('message', finish).on('error', failed).on('exit', ended)
    worker.postMessage(bytes)
  })
}
