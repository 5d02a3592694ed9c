import { expect, it } from 'vitest'
import { READY_MADE_ROUNDS } from '../round/ready-made/ready-made-rounds.ts'
import { label, WORDS } from './label.ts'
import { REFUSAL_CODES, wordRefusal } from './refusals.ts'

const unitName = (id: string) =>
  READY_MADE_ROUNDS[0]?.units.find((unit) => unit.id === id)?.fullName ?? id

it('步骤不对时，说明现在处于哪一步、哪一步才可以', () => {
  const refusal = {
    code: 'act-not-allowed-at-this-step',
    particulars: {
      act: 'passByOffice',
      step: 'signedFor',
      from: 'replied,authorityReviewed',
      unit: 'lingling',
    },
  } as const
  expect(wordRefusal(refusal, { unitName })).toBe(
    '零陵区承办的该件处于“已签收”，不能“审核通过”：只有“已回复”或“行业主管部门已审核”的件才能审核通过。',
  )
})

it('延期没有推后时，写出两个日期', () => {
  const particulars = { until: '2020-11-05', due: '2020-11-07' }
  expect(wordRefusal({ code: 'extension-not-later', particulars }, { unitName })).toBe(
    '申请延期至2020年11月5日，没有晚于现在的办理时限2020年11月7日：延期必须晚于原时限。',
  )
})

it('无权办理时，写出是谁、不能做什么', () => {
  const particulars = { act: 'signOff', role: 'liaison' }
  expect(wordRefusal({ code: 'right-missing', particulars }, { unitName })).toBe(
    '联络员无权“签发”。',
  )
})

it.each(REFUSAL_CODES)('%s 有一句完整的中文，没有空缺', (code) => {
  const sentence = wordRefusal({ code, particulars: {} }, { unitName })
  expect(sentence).toMatch(/^\p{Script=Han}.*。$/u)
  expect(sentence).not.toMatch(/undefined|null|“”/)
})

it.each(REFUSAL_CODES)('%s 另有一句完整的英文，没有空缺，也不夹中文', (code) => {
  const sentence = wordRefusal({ code, particulars: {} }, { unitName }, 'en')
  expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(sentence).not.toMatch(/undefined|null|“”|\p{Script=Han}| {2}/u)
})

it('英文里步骤和操作也用英文的词', () => {
  const particulars = { act: 'passByOffice', step: 'signedFor', from: 'replied,authorityReviewed' }
  expect(
    wordRefusal({ code: 'act-not-allowed-at-this-step', particulars }, { unitName }, 'en'),
  ).toBe(
    'This case is at “signed for”, where “pass as the office” is not possible: it is possible from “replied” or “passed by the authority”.',
  )
})

it.each(Object.entries(WORDS))('%s 的每个取值都有中文和英文，中文互不相同', (_, words) => {
  const labels = Object.values(words)
  expect(new Set(labels.map((one) => one.zh)).size).toBe(labels.length)
  for (const { zh, en } of labels) {
    expect(zh).toMatch(/[\p{Script=Han}▲]/u)
    expect(en).toMatch(/[a-zA-Z]/)
  }
})

it('取一个词', () => {
  expect(label('verdict', 'partly')).toBe('部分属实')
  expect(label('status', 'partlyClosed', 'en')).toBe('partly closed')
})
