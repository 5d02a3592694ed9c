/** Lets only so many do their work at once; the others wait in the order in which they came. */
export function inTurn(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let busy = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) busy--
      else next()
    }
  }
}
