import { z } from 'zod'
import {
  arrangeBody,
  draftBody,
  figureWithCases,
  publishBody,
  returnBody,
  reviewBody,
  shownIssue,
  storedIssue,
} from '../bulletin/issue.ts'
import {
  drawnItems,
  drawnRefreshBody,
  itemChangeBody,
  itemContent,
  itemDraftBody,
  itemsQuery,
  listedItem,
  picture,
  pictureBody,
  reasonBody,
  storedItem,
} from '../bulletin/item.ts'
import { publicTableQuery, statusSheetQuery } from '../table.ts'
import { instant, list } from '../values.ts'
import { EXCEL, WORD } from './media-types.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'
const ITEM = '/api/items/{itemId}'
const ISSUE = '/api/issues/{issueId}'

const publishedIssue = z.looseObject({
  publishedAt: instant,
  docxSha256: z.string(),
  pdfSha256: z.string(),
})

const ITEMS = {
  listItems: {
    method: 'get',
    path: `${ROUND}/items`,
    query: itemsQuery,
    answer: list(listedItem),
  },
  storePicture: {
    method: 'post',
    path: '/api/pictures',
    body: pictureBody,
    answer: picture,
    status: 201,
  },
  showPicture: {
    method: 'get',
    path: '/api/pictures/{sha256}',
    files: ['image/png', 'image/jpeg'],
  },
  sendInItem: {
    method: 'post',
    path: `${ROUND}/items`,
    body: itemContent,
    answer: storedItem,
    status: 201,
  },
  draftItem: {
    method: 'post',
    path: `${ROUND}/item-drafts`,
    body: itemDraftBody,
    answer: itemContent,
  },
  listDrawnItems: { method: 'get', path: `${ISSUE}/drawn-items`, answer: drawnItems },
  refreshDrawnItem: {
    method: 'post',
    path: `${ISSUE}/drawn-items`,
    body: drawnRefreshBody,
    answer: storedItem,
  },
  changeItem: { method: 'put', path: ITEM, body: itemChangeBody, answer: storedItem },
  acceptItem: { method: 'post', path: `${ITEM}/acceptance`, answer: storedItem },
  declineItem: { method: 'post', path: `${ITEM}/refusal`, body: reasonBody, answer: storedItem },
} as const satisfies Readonly<Record<string, Operation>>

const ISSUES = {
  listIssues: { method: 'get', path: `${ROUND}/issues`, answer: list(storedIssue) },
  draftIssue: {
    method: 'post',
    path: `${ROUND}/issues`,
    body: draftBody,
    answer: storedIssue,
    status: 201,
  },
  showIssue: { method: 'get', path: ISSUE, answer: shownIssue },
  arrangeIssue: {
    method: 'put',
    path: `${ISSUE}/arrangement`,
    body: arrangeBody,
    answer: storedIssue,
  },
  showIssueFigure: { method: 'get', path: `${ISSUE}/figures/{reference}`, answer: figureWithCases },
  downloadIssue: {
    method: 'get',
    path: `${ISSUE}/files/{format}`,
    files: [WORD, 'application/pdf', 'text/html', 'text/plain'],
  },
  sendIssueToReview: {
    method: 'post',
    path: `${ISSUE}/review`,
    body: reviewBody,
    answer: storedIssue,
  },
  returnIssue: { method: 'post', path: `${ISSUE}/return`, body: returnBody, answer: storedIssue },
  publishIssue: {
    method: 'post',
    path: `${ISSUE}/publication`,
    body: publishBody,
    answer: publishedIssue,
  },
  correctIssue: {
    method: 'post',
    path: `${ISSUE}/corrections`,
    body: reasonBody,
    answer: storedIssue,
    status: 201,
  },
} as const satisfies Readonly<Record<string, Operation>>

export const BULLETIN_OPERATIONS = {
  ...ITEMS,
  ...ISSUES,
  downloadLedger: { method: 'get', path: `${ROUND}/ledger`, files: [EXCEL] },
  downloadPublicTable: {
    method: 'get',
    path: `${ROUND}/public-table`,
    query: publicTableQuery,
    files: [EXCEL, WORD, 'text/html'],
  },
  downloadHandlingTable: {
    method: 'get',
    path: `${ROUND}/handling-table`,
    query: statusSheetQuery,
    files: [EXCEL, WORD, 'text/html'],
  },
} as const satisfies Readonly<Record<string, Operation>>
