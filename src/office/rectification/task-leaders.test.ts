import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryAct, EntryId } from '../../core/book/entry.ts'
import { leadersOf, type Task } from '../../core/rectification/task.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { listEntries } from '../books/list-entries.ts'
import { showEntry } from '../books/show-entry.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askTaskFigures } from './ask-task-figures.ts'

const POSTS = ['分管行业的市级领导', '县市区党委政府主要负责人']
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  leaderRules: [
    { appliesTo: ['feedbackProblem'], posts: POSTS },
    { appliesTo: 'others', posts: ['县市区分管行业的领导'] },
  ],
}
const roundId = SETTINGS.id
let ruled: TestOffice
let unruled: TestOffice

beforeAll(async () => {
  ruled = await openTestOffice(SETTINGS, '2020-11-20T09:00:00+08:00')
  unruled = await openTestOffice(YONGZHOU_2020, '2020-11-20T09:00:00+08:00')
})
afterAll(async () => {
  await ruled.close()
  await unruled.close()
})

async function planned(office: TestOffice, no: string, leaders?: readonly string[]) {
  const plan = statedPlan(['2020-12-31'], { no, ...(leaders && { leaders }) })
  const act = { act: 'planTask', plan } as const
  const input = { roundId, book: 'task', act } as const
  return agreedValue(await actOnEntry(office.context, office.actor('clerk'), input)).entryId
}

const assigning = (office: TestOffice, entryId: EntryId, leaders: readonly string[]) =>
  actOnEntry(office.context, office.actor('clerk'), {
    ...{ entryId, act: { act: 'assignTaskLeaders', leaders } as EntryAct },
  })

async function leadersShown(office: TestOffice, entryId: EntryId) {
  const liaison = office.actor('liaison', 'lingling')
  const shown = agreedValue(await showEntry(office.context, liaison, { entryId }))
  return leadersOf((shown.state as Task).plan)
}

it('列入任务时不写领导，按本轮次对反馈问题的规定；写了的照写；写明没有就没有', async () => {
  expect(await leadersShown(ruled, await planned(ruled, '1'))).toEqual(POSTS)
  expect(await leadersShown(ruled, await planned(ruled, '2', ['某副市长']))).toEqual(['某副市长'])
  expect(await leadersShown(ruled, await planned(ruled, '3', []))).toEqual([])
})

it('以后再明确：写谁是谁，不写按规定；没有规定又不写，说清楚', async () => {
  const entryId = await planned(ruled, '4', [])
  agreedValue(await assigning(ruled, entryId, ['  某副市长 ', '']))
  expect(await leadersShown(ruled, entryId)).toEqual(['某副市长'])
  agreedValue(await assigning(ruled, entryId, []))
  expect(await leadersShown(ruled, entryId)).toEqual(POSTS)
  const other = await planned(unruled, '1')
  expect(await assigning(unruled, other, [])).toMatchObject({
    refusal: { code: 'leaders-missing' },
  })
})

it('名单里看得到、搜得到；简报里说由谁联系帮扶几个', async () => {
  const asked = { roundId, book: 'task', words: '党委政府主要负责人' } as const
  const { entries } = agreedValue(await listEntries(ruled.context, ruled.actor('clerk'), asked))
  expect(entries.map(({ facts }) => [facts.no, facts.counted['leaders']])).toEqual([
    ['1', POSTS],
    ['4', POSTS],
  ])
  const figures = agreedValue(
    await askTaskFigures(ruled.context, ruled.actor('clerk'), { roundId }),
  )
  expect(figures.sentences).toContain(
    '其中，由分管行业的市级领导和县市区党委政府主要负责人联系帮扶2个，由某副市长联系帮扶1个。',
  )
  const none = agreedValue(
    await askTaskFigures(unruled.context, unruled.actor('clerk'), { roundId }),
  )
  expect(none.sentences.join('')).not.toContain('联系帮扶')
})

it('专项行动的问题也一样', async () => {
  const content = {
    ...{ campaign: '夏季攻势', no: '1', category: '河道', problem: '非法采砂' },
    ...{ unitIds: ['lingling'], dueOn: null },
  }
  const act = { act: 'listProblem', content } as EntryAct
  const { entryId } = agreedValue(
    await actOnEntry(ruled.context, ruled.actor('clerk'), {
      roundId,
      book: 'campaignProblem',
      act,
    }),
  )
  const shown = agreedValue(await showEntry(ruled.context, ruled.actor('clerk'), { entryId }))
  expect(shown.facts.counted['leaders']).toEqual(['县市区分管行业的领导'])
})
