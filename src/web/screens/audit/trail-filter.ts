import { addDays, type Day, parseDay } from '../../../core/calendar/day.ts'
import { instantAt } from '../../../core/calendar/instant.ts'

/** What the filter asks, as the address bar holds it. */
export const FILTER_NAMES = ['account', 'kind', 'from', 'to', 'path', 'case', 'refused'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** The question to the server that an address asks: whole days, in China. */
export function trailQuery(query: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams()
  const put = (name: string, value: string | null) => value && asked.set(name, value)
  put('accountId', query.get('account'))
  put('kinds', query.get('kind'))
  put('path', query.get('path'))
  put('caseId', query.get('case'))
  put('isRefused', query.get('refused') && 'true')
  const from = dayIn(query, 'from')
  const to = dayIn(query, 'to')
  put('from', from && instantAt(from))
  put('to', to && instantAt(addDays(to, 1)))
  return asked
}

/** The first or last day that the address asks for; null where it holds none that can be read. */
export function dayIn(query: URLSearchParams, name: 'from' | 'to'): Day | null {
  return parseDay(query.get(name) ?? '')
}
