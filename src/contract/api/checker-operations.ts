import { checkedFiles, pastedBody } from '../checker.ts'
import type { Operation } from './operation.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const CHECKER_OPERATIONS = {
  checkFiles: { method: 'post', path: '/api/check', papers: true, answer: checkedFiles },
  checkPasted: {
    method: 'post',
    path: '/api/check/pasted',
    body: pastedBody,
    answer: checkedFiles,
  },
  reportOnFiles: {
    method: 'post',
    path: '/api/check/report',
    papers: true,
    files: ['text/html'],
  },
  markFile: { method: 'post', path: '/api/check/marked', papers: true, files: [DOCX, XLSX] },
  maskFile: {
    method: 'post',
    path: '/api/check/masked',
    papers: true,
    files: [DOCX, XLSX, 'text/plain'],
  },
} as const satisfies Readonly<Record<string, Operation>>
