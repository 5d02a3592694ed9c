import { z } from 'zod'
import { reasonBody } from '../bulletin/item.ts'
import {
  actBody,
  actsBody,
  bulkBody,
  receiveBody,
  someCasesBody,
  sortOutBody,
} from '../case/bodies.ts'
import { caseIds, caseList, caseListQuery } from '../case/list.ts'
import { bulkOutcome, caseAsOfQuery, caseOutcome, caseThen, shownCase } from '../case/shown-case.ts'
import {
  importPreview,
  importReceipt,
  importSettled,
  importUnderWay,
  importUndone,
} from '../import.ts'
import { caseId, list } from '../values.ts'
import type { Operation } from './operation.ts'

const CASES = '/api/rounds/{roundId}/cases'
const IMPORTS = '/api/rounds/{roundId}/imports'
const CASE = '/api/cases/{caseId}'

/** Of one complainant; never part of any other answer. */
const complainant = z.looseObject({})

export const CASE_OPERATIONS = {
  listCases: { method: 'get', path: CASES, query: caseListQuery, answer: caseList },
  listCaseIds: {
    method: 'get',
    path: '/api/rounds/{roundId}/case-ids',
    query: caseListQuery,
    answer: caseIds,
  },
  receiveCases: {
    method: 'post',
    path: CASES,
    body: receiveBody,
    answer: list(caseId),
    status: 201,
  },
  showCase: { method: 'get', path: CASE, answer: shownCase },
  showCaseAsOf: { method: 'get', path: `${CASE}/as-of`, query: caseAsOfQuery, answer: caseThen },
  actOnCase: { method: 'post', path: `${CASE}/acts`, body: actBody, answer: caseOutcome },
  actOnCases: {
    method: 'post',
    path: '/api/case-acts',
    body: actsBody,
    answer: list(caseOutcome),
  },
  actInBulk: { method: 'post', path: '/api/bulk-acts', body: bulkBody, answer: bulkOutcome },
  sortOutDifficult: {
    method: 'post',
    path: '/api/difficult-cases',
    body: sortOutBody,
    answer: list(caseOutcome),
  },
  exportCases: {
    method: 'post',
    path: '/api/rounds/{roundId}/ledger-selection',
    body: someCasesBody,
    files: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  viewIdentity: {
    method: 'post',
    path: `${CASE}/identity`,
    body: reasonBody,
    answer: list(complainant),
  },
  undoImport: {
    method: 'post',
    path: `${IMPORTS}/{importId}/undo`,
    body: reasonBody,
    answer: importUndone,
  },
  showImportUnderWay: { method: 'get', path: `${IMPORTS}/under-way`, answer: importUnderWay },
  listImports: { method: 'get', path: IMPORTS, answer: list(importReceipt) },
  previewImport: {
    method: 'post',
    path: `${IMPORTS}/preview`,
    form: importSettled,
    answer: importPreview,
  },
  confirmImport: {
    method: 'post',
    path: IMPORTS,
    form: importSettled,
    answer: importReceipt,
    status: 201,
  },
} as const satisfies Readonly<Record<string, Operation>>
