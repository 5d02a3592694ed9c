import { expect, it } from 'vitest'
import type { ImportProblem } from '../import/import-plan.ts'
import { importProblemSentences } from './import-words.ts'

const problem = (row: number | null, message: string, more: Partial<ImportProblem> = {}) => ({
  ...{ sheet: null, page: null, row, column: '7', code: 'x', level: 'error' as const },
  ...{ message, english: `${message}!`, ...more },
})

it('几行同样的问题说一遍，必须改正的在前', () => {
  const problems = [
    problem(2, '编号不符', { column: '3', level: 'warning' }),
    problem(2, '不是责任单位'),
    problem(3, '不是责任单位'),
    problem(null, '没有批次', { column: null }),
    problem(16, '不是责任单位', { sheet: '表二' }),
  ]
  expect(importProblemSentences(problems)).toEqual([
    '第2、3行7列：不是责任单位',
    '没有批次',
    '“表二”第16行7列：不是责任单位',
    '第2行3列：编号不符',
  ])
  expect(importProblemSentences(problems.slice(1, 3), 'en')).toEqual([
    'rows 2, 3 column 7: 不是责任单位!',
  ])
})
