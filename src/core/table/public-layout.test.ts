import { expect, it } from 'vitest'
import { TABLE_TEMPLATES } from '../reading/template.ts'
import {
  layoutProblemsAsParticular,
  layoutProblemsSentence,
} from '../wording/public-layout-problems.ts'
import { publicLayoutProblems } from './public-layout.ts'

it('现成的表样都可以用作公开表', () => {
  for (const template of TABLE_TEMPLATES) expect(publicLayoutProblems(template)).toEqual([])
})

it('不能用作公开表的，哪一列为什么不行一次说全', () => {
  const problems = publicLayoutProblems({
    columns: [
      { heading: '序号', meaning: 'no' },
      { heading: '序 号', meaning: 'caseNumber' },
      { column: 3, meaning: 'findings' },
      { heading: '举报人', meaning: 'complainantName' },
      { heading: '批次', meaning: 'batch' },
      { heading: '查实情况', meaning: 'findings' },
    ],
  })
  const told = layoutProblemsSentence(layoutProblemsAsParticular(problems), 'zh')
  expect(told.split('；')).toEqual([
    '没有一列是举报内容',
    '第 2 列：表头与前面的一列相同',
    '第 3 列：没有表头',
    '第 4 列：是举报人信息，不得公开',
    '第 5 列：这种内容不在公开表中，会是空的',
    '第 6 列：含义与前面的一列相同',
  ])
  expect(layoutProblemsSentence(layoutProblemsAsParticular(problems), 'en')).not.toMatch(
    /\p{Script=Han}/u,
  )
  expect(publicLayoutProblems({ columns: [] })).toEqual([{ column: null, code: 'no-columns' }])
})
