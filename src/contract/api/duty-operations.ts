import {
  dutiesQuery,
  dutyCases,
  dutyCasesBody,
  dutyCount,
  lastAct,
  lastActsQuery,
} from '../duty/duty.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'

export const DUTY_OPERATIONS = {
  listDuties: {
    method: 'get',
    path: `${ROUND}/duties`,
    query: dutiesQuery,
    answer: list(dutyCount),
  },
  listDutyCases: {
    method: 'post',
    path: `${ROUND}/duties/cases`,
    body: dutyCasesBody,
    answer: dutyCases,
  },
  listLastActs: {
    method: 'get',
    path: `${ROUND}/last-acts`,
    query: lastActsQuery,
    answer: list(lastAct),
  },
} as const satisfies Readonly<Record<string, Operation>>
