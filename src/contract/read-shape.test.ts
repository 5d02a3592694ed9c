import { expect, it } from 'vitest'
import { caseAct } from './case/case-act.ts'
import { readShape } from './read-shape.ts'

const problemsOf = (input: unknown) => {
  const read = readShape(caseAct, input)
  return read.ok ? [] : read.problems.map((problem) => problem.message)
}

it('names all problems of a body at once, each with its place and what was expected', () => {
  expect(
    problemsOf({
      act: 'dispatch',
      roles: [
        { unitId: 'lengshuitan', role: 'chief' },
        { unitId: 7, role: 'lead' },
      ],
      givenDueOn: '2024-02-30',
      hurry: true,
    }),
  ).toEqual([
    'roles[0].role：应为 lead、support、supervisingLead、supervisingSupport、acceptanceLead 之一，此处是“chief”',
    'roles[1].unitId：应为文字，此处是7',
    'givenDueOn：应为日期，如 2024-03-14，此处是“2024-02-30”',
    '（整体）：有不认识的项目 hurry',
  ])
})

it('says what is missing, and which acts there are', () => {
  expect(problemsOf({ act: 'signFor' })).toEqual(['unitId：应为文字，此处没有填写'])
  expect(problemsOf({ act: 'signAway' })[0]).toMatch(
    /^act：应为 receive、correct、.*、assignLeaders 之一$/,
  )
  expect(problemsOf('办结')).toEqual(['（整体）：应为对象 { … }，此处是“办结”'])
})

it('shows only the beginning of a long wrong value', () => {
  const [message] = problemsOf({ act: 'signFor', unitId: '冷'.repeat(500) })
  expect(message?.length).toBeLessThan(100)
})

it('says the same in English where the request is in English', () => {
  const read = readShape(caseAct, { act: 'signFor', unitId: 7, hurry: true }, 'en')
  expect(read.ok ? [] : read.problems.map((problem) => problem.message)).toEqual([
    'unitId: should be a text; it is 7',
    '(the whole): has parts that are not known: hurry',
  ])
})
