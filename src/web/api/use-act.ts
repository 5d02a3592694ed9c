import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Asked, ask, type Trouble, troubleOf } from './ask.ts'

export type Acting<Input, Answer> = {
  /** Does it; answers null where the server said No, which `trouble` then tells. */
  readonly act: (input: Input) => Promise<Answer | null>
  readonly isActing: boolean
  readonly trouble: Trouble | null
  readonly forget: () => void
}

type Request = Omit<Asked, 'signal'> & { readonly path: string }

/** An act of the person who looks: sends it, and has everything that is shown asked anew when it was done. */
export function useAct<Input = void, Answer = unknown>(
  requestOf: (input: Input) => Request,
): Acting<Input, Answer> {
  const client = useQueryClient()
  const acting = useMutation({
    mutationFn: (input: Input) => {
      const { path, ...asked } = requestOf(input)
      return ask<Answer>(path, { method: 'POST', ...asked })
    },
    onSuccess: () => client.invalidateQueries(),
  })
  return {
    act: (input) => acting.mutateAsync(input).catch(() => null),
    isActing: acting.isPending,
    trouble: acting.error ? troubleOf(acting.error) : null,
    forget: acting.reset,
  }
}
