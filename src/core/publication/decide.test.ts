import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instant } from '../calendar/instant.ts'
import type { CaseId, RoundId } from '../ledger/ids.ts'
import type { PublicRow } from '../table/public-row.ts'
import { confirmPublication, judgedMarks, judgeMarks, refreshPublication } from './decide.ts'
import { outstandingOf } from './outstanding.ts'
import type { Publication, PublicationId, PublicationRow } from './publication.ts'
import { publishedRow, textOf } from './row-texts.ts'
import { PUBLICATION_STEPS, type PublicationAct, stepAfter } from './steps.ts'

const rowSaying = (complaint: string, handling: readonly string[] = []): PublicRow => ({
  ...{ caseNumber: 'D1', isKey: false, channel: '来电', complaint, place: '' },
  ...{ regions: ['零陵区'], categories: [], industry: '', findings: [], verdict: null },
  ...{ goal: '', handling, handlingClass: '', status: 'open', accountability: '无' },
  isRepeat: false,
})

const rowOf = (original: PublicRow): PublicationRow => ({
  ...{ caseId: 'case' as CaseId, nth: 1, original, edited: {}, judgements: {} },
})

const draftOf = (...rows: readonly PublicationRow[]): Publication => ({
  ...{ id: 'p' as PublicationId, roundId: 'r' as RoundId, number: 1 },
  ...{ subject: { kind: 'lateClosings' }, template: 'layout-7', step: 'draft', rows },
  at: instant('2024-03-14T17:00:00+08:00'),
})

const phones = fc
  .tuple(fc.constantFrom('3', '5', '8'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`)

it('标出的每一处都遮去之后，公开的文字里一处原文也没有，其余的字一个不少', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phones, { minLength: 1, maxLength: 4 }), (numbers) => {
      const texts = numbers.map((number) => `联系${number}，谢谢。`)
      const before = draftOf(rowOf(rowSaying(texts.join(''), texts)))
      const marks = before.rows.flatMap(judgedMarks)
      const judgement = { decision: 'mask', replacement: '（略）' } as const
      const judged = marks.map(({ text }) => ({ caseId: 'case' as CaseId, text, judgement }))
      const after = judgeMarks(before, judged)
      expect(after.ok).toBe(true)
      const [row] = after.ok ? after.value.rows.map(publishedRow) : []
      const published = row ? textOf(row, 'complaint') + textOf(row, 'handling') : ''
      for (const number of numbers) expect(published).not.toContain(number)
      expect(published.match(/联系/g)).toHaveLength(numbers.length * 2)
    }),
  )
})

const LAYOUT = { name: 'layout-7', title: '', columns: [] }

it('还有一处没有处理就不能确认，处理完了才能；空表不能确认', () => {
  const before = draftOf(rowOf(rowSaying('电话13812345678。')))
  expect(confirmPublication(before, LAYOUT)).toMatchObject({
    refusal: { code: 'privacy-marks-undecided' },
  })
  const judgement = { decision: 'keep', reason: '政府公开电话' } as const
  const judged = before.rows.flatMap(judgedMarks).map(({ text }) => ({
    ...{ caseId: 'case' as CaseId, text, judgement },
  }))
  const kept = judgeMarks(before, judged)
  expect(kept.ok && confirmPublication(kept.value, LAYOUT)).toMatchObject({
    value: { step: 'confirmed', layout: LAYOUT },
  })
  expect(confirmPublication(draftOf(), LAYOUT)).toMatchObject({
    refusal: { code: 'publication-is-empty' },
  })
})

it('长的先遮：一段文字在另一段里面，两段都遮得干净', () => {
  const row = {
    ...rowOf(rowSaying('张三丰，张三。')),
    judgements: {
      张三: { decision: 'mask', replacement: '张某' },
      张三丰: { decision: 'mask', replacement: '某某' },
    },
  } as const
  expect(publishedRow(row).complaint).toBe('某某，张某。')
})

it('按台账更新不丢处理，离开的件连同处理一起离开', () => {
  const judgements = { 张三: { decision: 'mask', replacement: '张某' } } as const
  const before = draftOf({ ...rowOf(rowSaying('张三')), judgements })
  const fresh = { at: before.at, rows: [rowOf(rowSaying('张三和李四'))] }
  const after = refreshPublication(before, fresh)
  expect(after.ok && after.value.rows.map(publishedRow)[0]?.complaint).toBe('张某和李四')
  expect(refreshPublication(before, { at: before.at, rows: [] })).toMatchObject({
    value: { rows: [] },
  })
})

it('公开和作废之后什么都不能再做', () => {
  for (const act of Object.keys(PUBLICATION_STEPS) as PublicationAct[]) {
    expect(stepAfter(act, { step: 'published' }).ok).toBe(false)
    expect(stepAfter(act, { step: 'discarded' }).ok).toBe(false)
  }
})

it.each([
  [null, 'open', null],
  [null, 'closed', 'never'],
  [null, 'partlyClosed', 'never'],
  ['open', 'closed', 'closedSince'],
  ['partlyClosed', 'closed', 'closedSince'],
  ['closed', 'open', 'reopenedSince'],
  ['closed', 'closed', null],
] as const)('公开时%s、现在%s，是否还要公开：%s', (told, status, why) => {
  const published = told === null ? null : { status: told, verdict: null }
  expect(outstandingOf({ published, status, verdict: null })).toBe(why)
})

it('公开之后属实情况改了，也要再公开', () => {
  const published = { status: 'closed', verdict: 'substantiated' } as const
  const now = { published, status: 'closed', verdict: 'partly' } as const
  expect(outstandingOf(now)).toBe('verdictSince')
})
