import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BOOKS } from '../book/books.ts'
import { factsOfEntry } from '../book/recording.ts'
import { entryStory } from '../book/testing/entry-story.ts'
import { targetSentence } from '../bulletin/drafting/target-sentence.ts'
import { day } from '../calendar/day.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import type { UnitId } from '../ledger/ids.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { TARGET_BOOK } from './target-book.ts'

const view = { settings: YONGZHOU_2020, calendar: NATIONAL_CALENDAR }
const content = {
  ...{ no: null, setBy: '市', what: '农村污水治理', countedIn: '个村', planned: 2 },
  ...{ unitIds: ['lingling' as UnitId], dueOn: day('2020-12-31') },
}
const story = () =>
  entryStory(TARGET_BOOK, YONGZHOU_2020).next('2020-03-01T09:00:00+08:00', 'clerk', {
    act: 'setTarget',
    content,
  })
const report = (done: number, note = '') => ({ act: 'reportOnTarget', done, note }) as const
const sentence = (state: ReturnType<typeof story>['state']) =>
  targetSentence(factsOfEntry(state, BOOKS.target, view), '零陵区')

it('市定目标2个村：完成1个时还在推进，2个都完成就是已全面完成', () => {
  const one = story().next('2020-06-01T09:00:00+08:00', 'liaison.lingling', report(1))
  expect(one.state.step).toBe('targeted')
  expect(sentence(one.state)).toBe(
    '市定目标零陵区完成2个村的农村污水治理任务，已完成1个村，尚余1个村。',
  )
  const both = one.next('2020-10-01T09:00:00+08:00', 'liaison.lingling', report(2))
  expect(both.state).toMatchObject({ step: 'reached', reachedOn: '2020-10-01' })
  expect(sentence(both.state)).toBe('市定目标零陵区完成2个村的农村污水治理任务，已全面完成。')
})

it('完成数减少要说明原因；减少以后又是推进中', () => {
  const both = story().next('2020-06-01T09:00:00+08:00', 'liaison.lingling', report(2))
  expect(both.refusal('2020-07-01T09:00:00+08:00', 'liaison.lingling', report(1))).toBe(
    'entry-reason-missing',
  )
  const less = both.next('2020-07-01T09:00:00+08:00', 'clerk', report(1, '一个村的设施停用'))
  expect(less.state).toMatchObject({ step: 'targeted', reachedOn: null })
})

it('别的单位不能报告，没有单位的目标不能下达', () => {
  expect(story().refusal('2020-06-01T09:00:00+08:00', 'liaison.daoxian', report(1))).toBe(
    'entry-not-of-your-unit',
  )
  const nobody = { act: 'setTarget', content: { ...content, unitIds: [] } } as const
  expect(
    entryStory(TARGET_BOOK, YONGZHOU_2020).refusal('2020-03-01T09:00:00+08:00', 'clerk', nobody),
  ).toBe('target-without-unit')
})

it('不管怎么报，完成当且仅当最后报的数不少于计划数', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }), (all) => {
      const { state } = all.reduce(
        (told, done, at) =>
          told.next(`2020-06-0${at + 1}T09:00:00+08:00`, 'clerk', report(done, '核实')),
        story(),
      )
      return (state.step === 'reached') === (all.at(-1) ?? 0) >= 2
    }),
  )
})
