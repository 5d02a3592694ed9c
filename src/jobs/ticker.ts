import { setTimeout as wait } from 'node:timers/promises'

/** Something that happens by itself from time to time. */
export type Job = {
  readonly name: string
  readonly everyMs: number
  /** Ends early, if it can, when the signal is given: the program stops. */
  readonly run: (stopping: AbortSignal) => Promise<unknown>
}

/** What happens by itself while the program runs. */
export type Ticker = {
  /** Runs every job once, now, beside the rhythm of each; resolves when all are done. */
  readonly runAll: () => Promise<void>
  /** Lets the job in hand end and begins none any more. */
  readonly stop: () => Promise<void>
}

/**
 * Runs each job at once and then again and again; one at a time, so that all of them never take more
 * than one connection. A fault is told and does not keep the next turn from coming.
 */
export function startTicker(
  jobs: readonly Job[],
  onFault: (job: string, thrown: unknown) => void,
): Ticker {
  const stopping = new AbortController()
  let work = Promise.resolve()
  const turn = (job: Job) => {
    work = work.then(async () => {
      if (stopping.signal.aborted) return
      await job.run(stopping.signal).catch((thrown: unknown) => {
        if (!stopping.signal.aborted) onFault(job.name, thrown)
      })
    })
    return work
  }
  const rhythm = async (job: Job) => {
    while (!stopping.signal.aborted) {
      await turn(job)
      const isOver = await wait(job.everyMs, false, { signal: stopping.signal, ref: false }).catch(
        () => true,
      )
      if (isOver) return
    }
  }
  const rhythms = jobs.map(rhythm)
  return {
    runAll: async () => {
      await Promise.all(jobs.map(turn))
    },
    stop: async () => {
      stopping.abort()
      await Promise.all(rhythms)
      await work
    },
  }
}
