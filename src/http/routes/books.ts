import { Hono } from 'hono'
import type { z } from 'zod'
import {
  book,
  entriesOfQuery,
  entryActBody,
  entryAsOfQuery,
  entryListQuery,
  newEntryBody,
} from '../../contract/books/entries.ts'
import { entryId } from '../../contract/books/task-act.ts'
import { roundId } from '../../contract/values.ts'
import { actOnEntry } from '../../office/books/act-on-entries.ts'
import { entriesOf } from '../../office/books/entries-of.ts'
import { type ListEntries, listEntries } from '../../office/books/list-entries.ts'
import { entryAsOf, showEntry } from '../../office/books/show-entry.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

/** Answers with the entries of a book or about a target, each now or as of an instant, and takes the acts that begin them and lead them on. */
export function bookRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/books/:book', (request) => {
      const of = {
        roundId: readName(request, roundId, 'roundId'),
        book: readName(request, book, 'book'),
      }
      const input = { ...filterOf(readQuery(request, entryListQuery)), ...of }
      return answer(request, listEntries(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/books/:book', async (request) => {
      const of = {
        roundId: readName(request, roundId, 'roundId'),
        book: readName(request, book, 'book'),
      }
      const input = { ...(await readBody(request, newEntryBody)), ...of }
      return answer(request, actOnEntry(context, request.var.actor, input), 201)
    })
    .get('/entries', (request) => {
      const input = readQuery(request, entriesOfQuery)
      return answer(request, entriesOf(context, request.var.actor, input))
    })
    .get('/entries/:entryId', (request) => {
      const input = { entryId: readName(request, entryId, 'entryId') }
      return answer(request, showEntry(context, request.var.actor, input))
    })
    .get('/entries/:entryId/as-of', (request) => {
      const id = readName(request, entryId, 'entryId')
      const input = { entryId: id, asOf: readQuery(request, entryAsOfQuery) }
      return answer(request, entryAsOf(context, request.var.actor, input))
    })
    .post('/entries/:entryId/acts', async (request) => {
      const id = readName(request, entryId, 'entryId')
      const input = { ...(await readBody(request, entryActBody)), entryId: id }
      return answer(request, actOnEntry(context, request.var.actor, input))
    })
}

function filterOf(query: z.output<typeof entryListQuery>): Omit<ListEntries, 'roundId' | 'book'> {
  const { isOverdue, dueWithin, ...filter } = query
  if (isOverdue) return { ...filter, due: 'overdue' }
  if (dueWithin !== undefined) return { ...filter, due: { withinWorkingDays: dueWithin } }
  return filter
}
