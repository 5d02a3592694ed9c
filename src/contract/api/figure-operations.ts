import {
  besideAnswer,
  casesBehind,
  casesBehindBody,
  measureSums,
  overview,
  overviewQuery,
  statusTable,
  statusTableBody,
  trendDay,
  trendQuery,
} from '../figures/answers.ts'
import { figure, figuresBody, measureQuestion } from '../figures/question.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'

export const FIGURE_OPERATIONS = {
  showOverview: {
    method: 'get',
    path: `${ROUND}/overview`,
    query: overviewQuery,
    answer: overview,
  },
  showBeside: {
    method: 'get',
    path: `${ROUND}/beside`,
    query: overviewQuery,
    answer: besideAnswer,
  },
  showTrend: {
    method: 'get',
    path: `${ROUND}/trend`,
    query: trendQuery,
    answer: list(trendDay),
  },
  askStatusTable: {
    method: 'post',
    path: `${ROUND}/status-table`,
    body: statusTableBody,
    answer: statusTable,
  },
  askFigures: { method: 'post', path: '/api/figures', body: figuresBody, answer: list(figure) },
  listCasesBehind: {
    method: 'post',
    path: '/api/figures/cases',
    body: casesBehindBody,
    answer: casesBehind,
  },
  askMeasures: {
    method: 'post',
    path: '/api/figures/measures',
    body: measureQuestion,
    answer: measureSums,
  },
} as const satisfies Readonly<Record<string, Operation>>
