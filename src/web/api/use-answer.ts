import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask, type Trouble, troubleOf } from './ask.ts'

/** A question's state: the last answer stays shown while the next one is under way. */
export type Asking<Answer> = {
  readonly answer: Answer | null
  readonly trouble: Trouble | null
  readonly isWaiting: boolean
  readonly again: () => void
}

type Question = {
  /** Null asks nothing. */
  readonly path: string | null
  /** A question too long for an address is posted. */
  readonly body?: unknown
  /** Asked again and again after so many milliseconds, where given. */
  readonly everyMs?: number
}

/** Asks the server whenever the question changes, when the page is looked at again, and after every act. */
export function useAnswer<Answer>({ path, body, everyMs }: Question): Asking<Answer> {
  const query = useQuery({
    queryKey: [path, body ?? null],
    queryFn: ({ signal }) =>
      ask<Answer>(path ?? '', { signal, ...(body !== undefined && { body }) }),
    enabled: path !== null,
    placeholderData: keepPreviousData,
    refetchInterval: everyMs ?? false,
  })
  return {
    answer: query.data ?? null,
    trouble: query.error ? troubleOf(query.error) : null,
    isWaiting: path !== null && (query.isPending || query.isPlaceholderData),
    again: () => void query.refetch(),
  }
}
