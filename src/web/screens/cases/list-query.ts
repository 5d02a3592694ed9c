import type { Day } from '../../../core/calendar/day.ts'
import { FILTER_WORDS } from './cases-words.ts'

const MARKS = ['isKey', 'isDifficult', 'isRepeat', 'isJoint'] as const
/** What stands in an address and makes the list: filters, words and order. */
export const LIST_NAMES = [
  ...Object.keys(FILTER_WORDS).filter((name) => name !== 'marks'),
  ...MARKS,
  'words',
  'order',
]
const FILTER_NAMES = LIST_NAMES.filter((name) => name !== 'order')

const SOON_WORKING_DAYS = '2'

/** The list's part of an address, as it is kept in a view. */
export function listPart(query: URLSearchParams): URLSearchParams {
  const part = new URLSearchParams()
  for (const name of LIST_NAMES) for (const value of query.getAll(name)) part.append(name, value)
  return part
}

/** Whether the list shows only some cases; its order alone filters nothing. */
export function isFiltered(query: URLSearchParams): boolean {
  return FILTER_NAMES.some((name) => query.has(name))
}

/** The filters in the address as the API names them; deadlines are looked at from the page's cut-off. */
export function apiQuery(chosen: URLSearchParams, today: Day): URLSearchParams {
  const query = listPart(chosen)
  const due = query.get('due')
  query.delete('due')
  if (due === 'overdue') query.set('isOverdue', 'true')
  else if (due !== null) query.set('dueWithin', SOON_WORKING_DAYS)
  if (due !== null) query.set('dueAsOf', today)
  return query
}
