import { makeWordsEverywhere } from '../office/cases/make-all-words.ts'
import type { OfficeContext } from '../office/context.ts'

/** Makes the search words that long lists left for later, beside everything else the server does. */
export type WordMaker = {
  /** Begins where it rests, and looks once more where it works. */
  readonly wake: () => void
  /** Resolves once it rests. */
  readonly rested: () => Promise<void>
  /** Ends after the portion in hand; what is left waits for the next start. */
  readonly finish: () => Promise<void>
}

/** One at a time, so that the index never takes more than one connection. A fault is told to `onFault`. */
export function openWordMaker(
  context: OfficeContext,
  onFault: (thrown: unknown) => void,
): WordMaker {
  let isStopping = false
  let isAwake = false
  let work = Promise.resolve()
  const goesOn = () => !isStopping
  const once = async () => {
    isAwake = false
    if (goesOn()) await makeWordsEverywhere(context, goesOn)
  }
  return {
    wake: () => {
      if (isAwake) return
      isAwake = true
      work = work.then(once).catch(onFault)
    },
    rested: () => work,
    finish: () => {
      isStopping = true
      return work
    },
  }
}
