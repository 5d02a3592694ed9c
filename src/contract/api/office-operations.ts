import { z } from 'zod'
import { batch, batchBody, batchCorrectionBody, batchWithCount } from '../round/batch.ts'
import { roundVersion, settingsChange, settingsOfVersion, storedRound } from '../round/bodies.ts'
import { roundSettings } from '../round/settings.ts'
import { instant, list } from '../values.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'

export const OFFICE_OPERATIONS = {
  health: {
    method: 'get',
    path: '/healthz',
    answer: z.strictObject({ status: z.literal('ok') }),
    isOpen: true,
  },
  showNow: {
    method: 'get',
    path: '/api/now',
    answer: z.strictObject({ now: instant }),
    isOpen: true,
  },
  listRounds: { method: 'get', path: '/api/rounds', answer: list(storedRound) },
  openRound: {
    method: 'post',
    path: '/api/rounds',
    body: roundSettings,
    answer: roundVersion,
    status: 201,
  },
  showRound: { method: 'get', path: ROUND, answer: storedRound },
  changeRoundSettings: {
    method: 'put',
    path: `${ROUND}/settings`,
    body: settingsChange,
    answer: roundVersion,
  },
  showRoundHistory: { method: 'get', path: `${ROUND}/history`, answer: list(settingsOfVersion) },
  listBatches: { method: 'get', path: `${ROUND}/batches`, answer: list(batchWithCount) },
  openBatch: {
    method: 'post',
    path: `${ROUND}/batches`,
    body: batchBody,
    answer: batch,
    status: 201,
  },
  correctBatch: {
    method: 'put',
    path: `${ROUND}/batches/{batchId}`,
    body: batchCorrectionBody,
    answer: batch,
  },
} as const satisfies Readonly<Record<string, Operation>>
