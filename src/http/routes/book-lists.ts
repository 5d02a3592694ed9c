import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { bookListQuery, bookListSettled } from '../../contract/books/book-list.ts'
import { book } from '../../contract/books/entries.ts'
import { roundId } from '../../contract/values.ts'
import {
  bookListSheet,
  importBookList,
  previewBookList,
} from '../../office/books/book-list-file.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse, turnAway } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { type PaperReader, readPaperUpload } from '../read-paper-upload.ts'
import { readName, readQuery } from '../read-request.ts'
import { sendSheet } from '../send-sheet.ts'

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 31

const uploadLimit = bodyLimit({
  maxSize: MOST_MEGABYTES * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '30 MB' }),
})

const bookOf = (request: Context<HttpEnv>) => ({
  roundId: readName(request, roundId, 'roundId'),
  book: readName(request, book, 'book'),
})

/** Books that come and go as lists: read from a file, written as one. */
export function bookListRoutes(context: OfficeContext, read: PaperReader) {
  const listOf = async (request: Context<HttpEnv>) => {
    const of = bookOf(request)
    const { file, paper } = await readPaperUpload(request, read, bookListSettled)
    return { ...of, paper, fileName: file.fileName }
  }
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/books/:book/list', async (request) => {
      const { format } = readQuery(request, bookListQuery)
      const sheet = await bookListSheet(context, request.var.actor, bookOf(request))
      return sheet.ok ? sendSheet(request, sheet.value, format) : refuse(request, sheet.refusal)
    })
    .post('/rounds/:roundId/books/:book/list/preview', uploadLimit, async (request) =>
      answer(request, previewBookList(context, request.var.actor, await listOf(request))),
    )
    .post('/rounds/:roundId/books/:book/list', uploadLimit, async (request) =>
      answer(request, importBookList(context, request.var.actor, await listOf(request)), 201),
    )
}
