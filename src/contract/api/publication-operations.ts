import {
  judgeMarksBody,
  outstandingCase,
  publicationDraftBody,
  publicationEndBody,
  publicationFileQuery,
  publicationLine,
  publicationStepBody,
  rewriteTextBody,
  shownPublication,
  storedPublication,
} from '../publication.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'
const PUBLICATION = '/api/publications/{publicationId}'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const post = (path: string, body: NonNullable<Operation['body']>) =>
  ({ method: 'post', path: `${PUBLICATION}/${path}`, body, answer: storedPublication }) as const

/** What is told to the public. */
export const PUBLICATION_OPERATIONS = {
  listPublications: {
    method: 'get',
    path: `${ROUND}/publications`,
    answer: list(publicationLine),
  },
  draftPublication: {
    method: 'post',
    path: `${ROUND}/publications`,
    body: publicationDraftBody,
    answer: storedPublication,
    status: 201,
  },
  listOutstanding: {
    method: 'get',
    path: `${ROUND}/publications/outstanding`,
    answer: list(outstandingCase),
  },
  downloadPublicSite: {
    method: 'get',
    path: `${ROUND}/public-site`,
    files: ['application/zip'],
  },
  showPublication: { method: 'get', path: PUBLICATION, answer: shownPublication },
  downloadPublication: {
    method: 'get',
    path: `${PUBLICATION}/files/{format}`,
    query: publicationFileQuery,
    files: [WORD, EXCEL, 'text/html'],
  },
  judgeMarks: post('judgements', judgeMarksBody),
  rewriteText: post('texts', rewriteTextBody),
  refreshPublication: post('refresh', publicationStepBody),
  confirmPublication: post('confirmation', publicationStepBody),
  returnPublication: post('return', publicationEndBody),
  publishPublication: post('publication', publicationStepBody),
  discardPublication: post('discard', publicationEndBody),
} as const satisfies Readonly<Record<string, Operation>>
