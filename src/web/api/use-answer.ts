import { useCallback, useEffect, useState } from 'react'
import { ask, type Trouble, TroubleError } from './ask.ts'

/** A question's state: the last answer stays shown while the next one is under way. */
export type Asking<Answer> = {
  readonly answer: Answer | null
  readonly trouble: Trouble | null
  readonly isWaiting: boolean
  readonly again: () => void
}

type Question = {
  readonly account: string | null
  readonly path: string | null
  readonly body?: unknown
}

type Held<Answer> = {
  readonly key: string
  readonly answer: Answer | null
  readonly trouble: Trouble | null
}

/** Asks the server whenever the question changes; a null path asks nothing. */
export function useAnswer<Answer>({ account, path, body }: Question): Asking<Answer> {
  const [held, hold] = useState<Held<Answer>>({ key: '', answer: null, trouble: null })
  const [round, setRound] = useState(0)
  const key = JSON.stringify([account, path, body ?? null, round])
  useEffect(() => {
    const [asAccount, asked, withBody] = JSON.parse(key) as [string | null, string | null, unknown]
    if (asked === null) return
    const stop = new AbortController()
    ask<Answer>(asked, {
      account: asAccount,
      signal: stop.signal,
      ...(withBody !== null && { body: withBody }),
    }).then(
      (answer) => hold({ key, answer, trouble: null }),
      (thrown: unknown) => {
        if (!stop.signal.aborted) hold({ key, answer: null, trouble: troubleOf(thrown) })
      },
    )
    return () => stop.abort()
  }, [key])
  const again = useCallback(() => setRound((count) => count + 1), [])
  return {
    answer: held.answer,
    trouble: held.trouble,
    isWaiting: path !== null && held.key !== key,
    again,
  }
}

function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof TroubleError) return thrown.trouble
  return { status: 0, code: 'fault', message: String(thrown), id: null }
}
