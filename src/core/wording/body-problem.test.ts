import { expect, it } from 'vitest'
import { bodyProblemSentence } from './body-problem.ts'

const said = (input: string, pattern: string) =>
  bodyProblemSentence({ code: 'invalid_format', path: ['id'], input, format: 'regex', pattern })

it('代号写错时，说出应当怎样写，并举一例', () => {
  expect(said('Bad_Id', '/^[a-z0-9][a-z0-9.-]{0,63}$/')).toBe(
    'id：应为小写字母、数字、点、横线写成的代号，如 yongzhou-2024，此处是“Bad_Id”',
  )
})

it('不是 UUID 时，举出一个 UUID', () => {
  const pattern = '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/'
  expect(said('m1', pattern)).toMatch(/^id：应为UUID，如 [0-9a-f-]{36}，此处是“m1”$/)
})

it('只写了空格的文字，说应为不空的文字', () => {
  expect(said(' ', '/\\S/u')).toBe('id：应为不空的文字，此处是“ ”')
})
