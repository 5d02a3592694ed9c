import { createMiddleware } from 'hono/factory'
import type { Operation } from '../../contract/api/operation.ts'
import { OPERATIONS } from '../../contract/api/operations.ts'
import { mayAsk } from '../../core/account/operation-rights.ts'
import type { OperationName } from '../../core/wording/operations.ts'
import { refuse, turnAway } from '../answer.ts'
import type { HttpEnv } from '../env.ts'

type Way = { readonly name: OperationName; readonly parts: readonly string[] }

/** Every way in by its method and the number of its path's parts. */
const WAYS = new Map<string, Way[]>()
for (const [name, { method, path }] of Object.entries(OPERATIONS) as [OperationName, Operation][]) {
  const parts = path.split('/')
  const key = `${method.toUpperCase()} ${parts.length}`
  WAYS.set(key, [...(WAYS.get(key) ?? []), { name, parts }])
}

/** The operation that a request asks for; undefined where there is none, so that a route nobody listed is not answered. */
export function operationAsked(method: string, path: string): OperationName | undefined {
  const parts = path.split('/')
  // A question about the head alone is one for the whole.
  const asked = method === 'HEAD' ? 'GET' : method
  const fitting = (WAYS.get(`${asked} ${parts.length}`) ?? []).filter((way) =>
    way.parts.every((part, index) => part.startsWith('{') || part === parts[index]),
  )
  // `/cases/acts` before `/cases/{caseId}`.
  return fitting.toSorted((one, other) => blanksOf(one) - blanksOf(other))[0]?.name
}

function blanksOf({ parts }: Way): number {
  return parts.filter((part) => part.startsWith('{')).length
}

/** Asks before any act whether this role may ask at all; the acts decide the rest. */
export const rightToAsk = createMiddleware<HttpEnv>(async (request, next) => {
  const { method, path } = request.req
  const operation = operationAsked(method, path)
  if (operation === undefined) return turnAway(request, 404, 'not-found', { path })
  const { role } = request.var.actor
  if (mayAsk(operation, role)) return next()
  return refuse(request, { code: 'right-missing', particulars: { act: operation, role } })
})
