import {
  bookListPlan,
  bookListQuery,
  bookListReceipt,
  bookListSettled,
} from '../books/book-list.ts'
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
import { EXCEL, WORD } from './media-types.ts'
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
  downloadBookList: {
    method: 'get',
    path: `${BOOK}/list`,
    query: bookListQuery,
    files: [EXCEL, WORD, 'text/html'],
  },
  previewBookList: {
    method: 'post',
    path: `${BOOK}/list/preview`,
    form: bookListSettled,
    answer: bookListPlan,
  },
  importBookList: {
    method: 'post',
    path: `${BOOK}/list`,
    form: bookListSettled,
    answer: bookListReceipt,
    status: 201,
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
