import {
  archived,
  archiveHits,
  archivePage,
  archivePreview,
  archiveQuery,
  archiveSearchQuery,
  archiveSettled,
  correctionBody,
  figureSeries,
  seriesQuery,
  shownArchived,
} from '../archive.ts'
import type { Operation } from './operation.ts'

const ISSUE = '/api/archive/issues/{archiveId}'

export const ARCHIVE_OPERATIONS = {
  listArchive: {
    method: 'get',
    path: '/api/archive/issues',
    query: archiveQuery,
    answer: archivePage,
  },
  previewArchive: {
    method: 'post',
    path: '/api/archive/preview',
    form: archiveSettled,
    answer: archivePreview,
  },
  archiveIssue: {
    method: 'post',
    path: '/api/archive/issues',
    form: archiveSettled,
    answer: archived,
    status: 201,
  },
  showArchived: { method: 'get', path: ISSUE, answer: shownArchived },
  correctArchived: {
    method: 'post',
    path: `${ISSUE}/corrections`,
    body: correctionBody,
    answer: archived.pick({ archiveId: true, version: true }),
    status: 201,
  },
  downloadArchived: {
    method: 'get',
    path: `${ISSUE}/file`,
    files: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/msword',
      'application/pdf',
      'text/html',
      'text/plain',
    ],
  },
  searchArchive: {
    method: 'get',
    path: '/api/archive/search',
    query: archiveSearchQuery,
    answer: archiveHits,
  },
  askSeries: {
    method: 'get',
    path: '/api/archive/series',
    query: seriesQuery,
    answer: figureSeries,
  },
} as const satisfies Readonly<Record<string, Operation>>
