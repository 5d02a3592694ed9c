import {
  entriesOfQuery,
  entryActBody,
  entryAsOfQuery,
  entryList,
  entryListQuery,
  entryOutcome,
  entrySummaries,
  entryThen,
  newEntryBody,
  shownEntry,
} from '../books/entries.ts'
import type { Operation } from './operation.ts'

const BOOK = '/api/rounds/{roundId}/books/{book}'
const ENTRY = '/api/entries/{entryId}'

/** The office's books beside that of cases. */
export const BOOK_OPERATIONS = {
  listEntries: { method: 'get', path: BOOK, query: entryListQuery, answer: entryList },
  beginEntry: {
    method: 'post',
    path: BOOK,
    body: newEntryBody,
    answer: entryOutcome,
    status: 201,
  },
  listEntriesAbout: {
    method: 'get',
    path: '/api/entries',
    query: entriesOfQuery,
    answer: entrySummaries,
  },
  showEntry: { method: 'get', path: ENTRY, answer: shownEntry },
  showEntryAsOf: {
    method: 'get',
    path: `${ENTRY}/as-of`,
    query: entryAsOfQuery,
    answer: entryThen,
  },
  actOnEntry: { method: 'post', path: `${ENTRY}/acts`, body: entryActBody, answer: entryOutcome },
} as const satisfies Readonly<Record<string, Operation>>
