import { proofQuery, trailFilter, trailPage, trailProof, trailQuery } from '../audit.ts'
import type { Operation } from './operation.ts'

export const AUDIT_OPERATIONS = {
  readTrail: { method: 'get', path: '/api/audit', query: trailQuery, answer: trailPage },
  downloadTrail: {
    method: 'get',
    path: '/api/audit/file',
    query: trailFilter,
    files: ['text/csv'],
  },
  proveTrail: { method: 'get', path: '/api/audit/proof', query: proofQuery, answer: trailProof },
} as const satisfies Readonly<Record<string, Operation>>
