import type { z } from 'zod'

/** One way in over HTTP. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put'
  /** With its names in braces: `/api/rounds/{roundId}`. */
  readonly path: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** A form with a `file` and, as JSON, what this shape has in `settled`. */
  readonly form?: z.ZodType
  /** Whether the body is a file as it is. */
  readonly takesBytes?: true
  /** A form with papers as `file` and pasted texts as `text`, each as often as there are. */
  readonly papers?: true
  readonly answer?: z.ZodType
  /** Media types of a file that is answered. */
  readonly files?: readonly string[]
  /** 200 where it is not said. */
  readonly status?: 201
  /** Whether it is asked without an account. */
  readonly isOpen?: true
}
