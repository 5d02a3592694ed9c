import { z } from 'zod'
import {
  attachment,
  attachmentText,
  attachQuery,
  contentQuery,
  reviewedAttachment,
} from '../attachment/attachment.ts'
import { reasonBody } from '../bulletin/item.ts'
import { caseListView, caseListViewBody } from '../desk/case-list-view.ts'
import { standardText, standardTextBody } from '../desk/standard-text.ts'
import {
  chasingList,
  chasingQuery,
  dailyDigest,
  digestQuery,
  noticesTold,
  readToBody,
} from '../notice/notice.ts'
import { instant, list } from '../values.ts'
import type { Operation } from './operation.ts'

const VIEWS = '/api/rounds/{roundId}/case-views'

const ATTACHMENT = '/api/attachments/{attachmentId}'
const ROUND = '/api/rounds/{roundId}'

const ATTACHMENTS = {
  listAttachments: {
    method: 'get',
    path: '/api/cases/{caseId}/attachments',
    answer: list(attachment),
  },
  reviewEvidence: {
    method: 'get',
    path: '/api/cases/{caseId}/evidence',
    answer: list(reviewedAttachment),
  },
  attachFile: {
    method: 'post',
    path: '/api/cases/{caseId}/attachments',
    query: attachQuery,
    takesBytes: true,
    answer: attachment,
    status: 201,
  },
  listEntryAttachments: {
    method: 'get',
    path: '/api/entries/{entryId}/attachments',
    answer: list(attachment),
  },
  reviewEntryEvidence: {
    method: 'get',
    path: '/api/entries/{entryId}/evidence',
    answer: list(reviewedAttachment),
  },
  attachFileToEntry: {
    method: 'post',
    path: '/api/entries/{entryId}/attachments',
    query: attachQuery,
    takesBytes: true,
    answer: attachment,
    status: 201,
  },
  downloadAttachment: {
    method: 'get',
    path: `${ATTACHMENT}/content`,
    query: contentQuery,
    files: ['application/octet-stream'],
  },
  readAttachment: { method: 'get', path: `${ATTACHMENT}/text`, answer: attachmentText },
  withdrawAttachment: {
    method: 'post',
    path: `${ATTACHMENT}/withdrawal`,
    body: reasonBody,
    answer: attachment,
  },
} as const satisfies Readonly<Record<string, Operation>>

const NOTICES = {
  listNotices: { method: 'get', path: `${ROUND}/notices`, answer: noticesTold },
  markNoticesRead: {
    method: 'post',
    path: '/api/notices/reading',
    body: readToBody,
    answer: z.strictObject({ readTo: instant }),
  },
  listChasing: {
    method: 'get',
    path: `${ROUND}/chasing`,
    query: chasingQuery,
    answer: chasingList,
  },
  showDigest: {
    method: 'get',
    path: `${ROUND}/digest`,
    query: digestQuery,
    answer: dailyDigest,
  },
} as const satisfies Readonly<Record<string, Operation>>

export const DESK_OPERATIONS = {
  ...ATTACHMENTS,
  ...NOTICES,
  listCaseListViews: { method: 'get', path: VIEWS, answer: list(caseListView) },
  keepCaseListView: {
    method: 'post',
    path: VIEWS,
    body: caseListViewBody,
    answer: caseListView,
    status: 201,
  },
  removeCaseListView: {
    method: 'post',
    path: `${VIEWS}/{viewId}/removal`,
    answer: caseListView,
  },
  listStandardTexts: { method: 'get', path: '/api/standard-texts', answer: list(standardText) },
  keepStandardText: {
    method: 'post',
    path: '/api/standard-texts',
    body: standardTextBody,
    answer: standardText,
    status: 201,
  },
  removeStandardText: {
    method: 'post',
    path: '/api/standard-texts/{textId}/removal',
    answer: standardText,
  },
} as const satisfies Readonly<Record<string, Operation>>
