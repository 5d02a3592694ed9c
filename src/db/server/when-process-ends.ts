const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is to be done when the process ends without having been asked in code. */
export type AtTheEnd = {
  /** On a signal that nobody else handles; the process ends by that signal afterwards. */
  readonly bySignal: () => Promise<void>
  /** While the process exits: only what needs no waiting. */
  readonly atExit: () => void
}

/** Watches for the end of the process; answers with a way to stop watching. */
export function whenProcessEnds(end: AtTheEnd): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    // A program that handles the signal itself also stops the database itself.
    if (process.listenerCount(signal) > watchers) return
    const endBySignal = () => {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    end.bySignal().then(endBySignal, endBySignal)
  }
  watchers += 1
  // First in line: a listener that is called once and stands before us would be gone when we look.
  for (const signal of SIGNALS) process.prependListener(signal, onSignal)
  process.on('exit', end.atExit)
  let isWatching = true
  return () => {
    if (!isWatching) return
    isWatching = false
    watchers -= 1
    for (const signal of SIGNALS) process.off(signal, onSignal)
    process.off('exit', end.atExit)
  }
}

/** How many servers this process watches over: each has one listener for each signal. */
let watchers = 0
