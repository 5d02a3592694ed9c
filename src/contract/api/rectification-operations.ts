import { closeOutDoubtList } from '../books/close-out-paper.ts'
import { entryOutcome } from '../books/entries.ts'
import { drawBody, drawn, lookBackBody, relapseSignal } from '../books/look-back-plan.ts'
import {
  monthlyReportsQuery,
  taskFiguresAnswer,
  taskFiguresQuery,
  taskMonth,
} from '../books/task-figures.ts'
import { taskListPlan, taskListQuery, taskListReceipt } from '../books/task-list.ts'
import { taskSchedule, taskScheduleQuery } from '../books/task-schedule.ts'
import { importSettled } from '../import.ts'
import { list } from '../values.ts'
import { EXCEL, WORD } from './media-types.ts'
import type { Operation } from './operation.ts'

const LOOK_BACKS = '/api/rounds/{roundId}/look-backs'
const TASK_LIST = '/api/rounds/{roundId}/task-list'

/** What rectification has beside its books. */
export const RECTIFICATION_OPERATIONS = {
  askTaskFigures: {
    method: 'get',
    path: '/api/rounds/{roundId}/task-figures',
    query: taskFiguresQuery,
    answer: taskFiguresAnswer,
  },
  listMonthlyReports: {
    method: 'get',
    path: '/api/rounds/{roundId}/monthly-reports',
    query: monthlyReportsQuery,
    answer: list(taskMonth),
  },
  listTaskSchedule: {
    method: 'get',
    path: '/api/rounds/{roundId}/task-schedule',
    query: taskScheduleQuery,
    answer: list(taskSchedule),
  },
  drawLookBack: {
    method: 'post',
    path: `${LOOK_BACKS}/draw`,
    body: drawBody,
    answer: list(drawn),
  },
  planLookBack: {
    method: 'post',
    path: LOOK_BACKS,
    body: lookBackBody,
    answer: entryOutcome,
    status: 201,
  },
  listRelapseSignals: {
    method: 'get',
    path: '/api/rounds/{roundId}/relapse-signals',
    answer: list(relapseSignal),
  },
  listCloseOutDoubts: {
    method: 'get',
    path: '/api/close-outs/{entryId}/doubts',
    answer: closeOutDoubtList,
  },
  downloadCloseOutPaper: {
    method: 'get',
    path: '/api/close-outs/{entryId}/papers/{paper}/{format}',
    files: [WORD, 'application/pdf', 'text/html', 'text/plain'],
  },
  downloadCloseOutArchive: {
    method: 'get',
    path: '/api/close-outs/{entryId}/archive',
    files: ['application/zip'],
  },
  downloadTaskList: {
    method: 'get',
    path: TASK_LIST,
    query: taskListQuery,
    files: [EXCEL, WORD, 'text/html'],
  },
  previewTaskList: {
    method: 'post',
    path: `${TASK_LIST}/preview`,
    form: importSettled,
    answer: taskListPlan,
  },
  importTaskList: {
    method: 'post',
    path: TASK_LIST,
    form: importSettled,
    answer: taskListReceipt,
    status: 201,
  },
} as const satisfies Readonly<Record<string, Operation>>
