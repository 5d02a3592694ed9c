/** Pictures are decoded one after another: one of 12 megapixels takes half a gigabyte while it is decoded. */
export type Turns = {
  /** For what somebody sends: it waits as long as it must, before all that is only looked at. */
  readonly first: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** For what somebody looks at: it must wait and ask again where many wait already. */
  readonly afterwards: <Value>(work: () => Promise<Value>) => Promise<Value | 'must-wait'>
}

/** Turns of which at most so many that are only looked at wait. */
export function openTurns(mostWaiting: number): Turns {
  const sent: (() => Promise<void>)[] = []
  const lookedAt: (() => Promise<void>)[] = []
  let isBusy = false
  const next = () => {
    const work = sent.shift() ?? lookedAt.shift()
    isBusy = work !== undefined
    void work?.().then(next)
  }
  const wait = <Value>(line: (() => Promise<void>)[], work: () => Promise<Value>) =>
    new Promise<Value>((resolve, reject) => {
      line.push(() => work().then(resolve, reject))
      if (!isBusy) next()
    })
  return {
    first: (work) => wait(sent, work),
    afterwards: async (work) =>
      lookedAt.length >= mostWaiting ? ('must-wait' as const) : wait(lookedAt, work),
  }
}
