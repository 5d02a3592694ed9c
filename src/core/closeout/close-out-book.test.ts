import { describe, expect, it } from 'vitest'
import type { EntryId } from '../book/entry.ts'
import { entryStory } from '../book/testing/entry-story.ts'
import { type Day, day } from '../calendar/day.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import type { Task } from '../rectification/task.ts'
import { TASK_BOOK } from '../rectification/task-book.ts'
import { statedPlan } from '../rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import type { AcceptanceLevel } from '../round/rectification-settings.ts'
import { CLOSE_OUT_BOOK } from './close-out-book.ts'
import { closeOutDoubts } from './doubts.ts'
import { noticeDays } from './notice-days.ts'

const TASK_ID = '018f0000-0000-7000-8000-0000000000a1' as EntryId
const at = (on: string) => `${on}T10:00:00+08:00`

function finishedTask(): Task {
  return entryStory(TASK_BOOK, YONGZHOU_2020)
    .next(at('2020-11-01'), 'clerk', { act: 'planTask', plan: statedPlan(['2020-12-31']) })
    .next(at('2020-12-20'), 'liaison.lingling', {
      ...{ act: 'reachMilestone', milestoneId: '1', note: '' },
    })
    .next(at('2020-12-20'), 'liaison.lingling', {
      act: 'finishTask',
      outcomes: ['已修复', '已完成'],
    }).state
}

function begun(task = finishedTask(), outcomes: readonly string[] = ['已修复', '已完成整治']) {
  const others = { entries: [[TASK_ID, { book: 'task' as const, state: task }]] as const }
  return entryStory(CLOSE_OUT_BOOK, YONGZHOU_2020, others).next(
    at('2020-12-25'),
    'liaison.lingling',
    {
      ...{ act: 'applyCloseOut', no: '销1', letter: '零环函〔2020〕12号', outcomes },
      subject: { kind: 'task', entryId: TASK_ID },
      completedOn: day('2020-12-20'),
    },
  )
}

const accept = (level: AcceptanceLevel, on: string, letterOn = on) => ({
  ...{ act: 'acceptLevel' as const, level, on: day(on), letterOn: day(letterOn) },
  ...{ letter: `${level}号`, signedBy: '某某', opinion: '同意' },
})

function shown(story: ReturnType<typeof begun>) {
  return ['污染消除', '生态修复', '群众满意'].reduce(
    (so, name) =>
      so.next(at('2020-12-26'), 'liaison.lingling', {
        ...{ act: 'showCondition', name, isMet: true, shownBy: '现场核查记录', files: [] },
      }),
    story,
  )
}

function accepted(story = shown(begun())) {
  return story
    .next(at('2020-12-26'), 'liaison.lingling', accept('selfCheck', '2020-12-26'))
    .next(at('2020-12-28'), 'liaison.lingling', accept('county', '2020-12-28'))
    .next(at('2020-12-30'), 'head', accept('city', '2020-12-30'))
}

const notice = (from: string, letterOn = from) => ({
  ...{ act: 'giveNotice' as const, from: day(from), letterOn: day(letterOn), basis: '' },
  ...{ where: '区政府网站', receiver: '市生态环境局零陵分局', phone: '0746-0000000' },
  ...{ address: '零陵区某路1号', signature: '零陵区人民政府' },
})

const onNotice = () => accepted().next(at('2021-01-04'), 'clerk', notice('2021-01-04'))

describe('验收销号的每一步', () => {
  it('自查、县级、市级验收，公示七天，期满销号', () => {
    const closed = onNotice().next(at('2021-01-11'), 'head', {
      ...{ act: 'closeOut', on: day('2021-01-11'), filing: '永整改办〔2021〕3号' },
    })
    expect(closed.state).toMatchObject({ step: 'closeOutDone', notice: { to: '2021-01-10' } })
  })

  it('验收要按级来，联络员不能替市里验收，验收要有人签字', () => {
    const story = begun()
    const refusal = (by: string, act: Parameters<typeof story.refusal>[2]) =>
      story.refusal(at('2020-12-26'), by, act)
    expect(refusal('head', accept('city', '2020-12-26'))).toBe('level-not-next')
    const unsigned = { ...accept('selfCheck', '2020-12-26'), signedBy: ' ' }
    expect(refusal('liaison.lingling', unsigned)).toBe('signature-missing')
    const two = story
      .next(at('2020-12-26'), 'liaison.lingling', accept('selfCheck', '2020-12-26'))
      .next(at('2020-12-28'), 'liaison.lingling', accept('county', '2020-12-28'))
    expect(two.refusal(at('2020-12-30'), 'liaison.lingling', accept('city', '2020-12-30'))).toBe(
      'level-not-yours',
    )
  })

  it('验收退回补正之后，从头逐级再验收，经过都在', () => {
    const amended = shown(begun())
      .next(at('2020-12-26'), 'liaison.lingling', accept('selfCheck', '2020-12-26'))
      .next(at('2020-12-27'), 'liaison.lingling', {
        ...{ act: 'refuseLevel', level: 'county', on: day('2020-12-27'), reason: '缺检测报告' },
      })
      .next(at('2020-12-28'), 'liaison.lingling', {
        ...{ act: 'amendApplication', letter: '13号', outcomes: ['已修复', '已完成整治'] },
        completedOn: day('2020-12-20'),
      })
    expect(amended.state.acceptances).toEqual([])
    expect(amended.events).toHaveLength(7)
    expect(amended.state.refusals).toHaveLength(1)
  })
})

describe('日期和佐证对不上的，不能销号，逐处说明', () => {
  const found = (story: ReturnType<typeof begun>, on: string) =>
    closeOutDoubts(story.state, { task: finishedTask(), theCase: null }, day(on)).map(
      ({ doubt, about }) => `${doubt} ${about}`.trim(),
    )

  it('条件没有达到、措施没有结果、没有验收、没有公示', () => {
    expect(found(begun(finishedTask(), ['已修复']), '2020-12-26')).toEqual([
      'measureWithoutResult 2',
      'conditionNotMet 污染消除',
      'conditionNotMet 生态修复',
      'conditionNotMet 群众满意',
      'acceptanceMissing selfCheck',
      'noticeMissing',
    ])
  })

  it.each([
    [accept('selfCheck', '2020-12-10'), '验收早于完成'],
    [accept('selfCheck', '2020-12-26', '2020-12-25'), '文件早于验收'],
  ])('不可能的验收日期当场就不能登记：%#', (act) => {
    expect(begun().refusal(at('2020-12-27'), 'liaison.lingling', act)).toBe('close-out-doubtful')
  })

  it('公示不能早于验收通过，公示文件不能晚于公示开始，公示未满不能销号', () => {
    const story = accepted()
    const refusal = (act: Parameters<typeof story.refusal>[2]) =>
      story.refusal(at('2021-01-05'), 'clerk', act)
    expect(refusal(notice('2020-12-29'))).toBe('close-out-doubtful')
    expect(refusal(notice('2021-01-04', '2021-01-05'))).toBe('close-out-doubtful')
    const act = { act: 'closeOut', on: day('2021-01-10'), filing: '' } as const
    expect(onNotice().refusal(at('2021-01-10'), 'head', act)).toBe('close-out-doubtful')
  })

  it('公示期内的异议要答复；成立的异议没有处理，不能销号', () => {
    const objected = onNotice().next(at('2021-01-06'), 'clerk', {
      ...{ act: 'takeObjection', on: day('2021-01-06'), channel: '来电', text: '渗滤液仍外流' },
    })
    expect(found(objected, '2021-01-11')).toEqual(['objectionOpen 1'])
    const answered = (isUpheld: boolean) =>
      objected.next(at('2021-01-08'), 'clerk', {
        ...{
          act: 'answerObjection',
          objectionId: '1',
          on: day('2021-01-08'),
          text: '已核',
          isUpheld,
        },
      })
    expect(found(answered(false), '2021-01-11')).toEqual([])
    expect(found(answered(true), '2021-01-11')).toEqual(['objectionUpheld 1'])
    const late = { act: 'takeObjection', on: day('2021-01-11'), channel: '来信', text: '' } as const
    expect(onNotice().refusal(at('2021-01-12'), 'clerk', late)).toBe('objection-outside-notice')
  })
})

describe('公示期', () => {
  it.each([
    ['2019-12-13', 7, 'calendar', '2019-12-19', '四平：共7天'],
    ['2021-12-24', 7, 'calendar', '2021-12-30', '澄城：共7天'],
    ['2025-05-21', 10, 'working', '2025-06-04', '兴国：共10个工作日，端午放假不计'],
    ['2022-07-22', 10, 'calendar', '2022-07-31', '通城：10天'],
  ] as const)('%s 起 %i %s，至 %s（%s）', (from, count, unit, to, _) => {
    const rule = { count, unit, source: '' }
    expect(noticeDays(from as Day, rule, NATIONAL_CALENDAR).to).toBe(to)
  })
})
