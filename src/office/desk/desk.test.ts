import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { keepCaseListView, listCaseListViews, removeCaseListView } from './case-list-views.ts'
import { keepStandardText, listStandardTexts, removeStandardText } from './standard-texts.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')
const liaison = () => office.actor('liaison', 'lingling')

describe('视图', () => {
  const keep = (actor: Actor, name: string, isShared: boolean) =>
    keepCaseListView(office.context, actor, {
      roundId,
      name,
      query: 'statuses=open',
      columns: ['number', 'about'],
      isShared,
    })
  const names = async (actor: Actor) =>
    agreedValue(await listCaseListViews(office.context, actor, { roundId })).map(
      (view) => view.name,
    )

  it('自己的只有自己看到，全办共用的人人看到，联络员不能定全办的', async () => {
    const shared = agreedValue(await keep(clerk(), '全办：未办结', true))
    agreedValue(await keep(clerk(), '我盯的', false))
    agreedValue(await keep(liaison(), '零陵的', false))
    expect(await keep(liaison(), '想共用', true)).toMatchObject({
      refusal: { code: 'right-missing' },
    })
    expect(await names(clerk())).toEqual(['全办：未办结', '我盯的'])
    expect(await names(liaison())).toEqual(['全办：未办结', '零陵的'])
    const remove = { roundId, viewId: shared.viewId }
    expect(await removeCaseListView(office.context, liaison(), remove)).toMatchObject({
      refusal: { code: 'right-missing' },
    })
    agreedValue(await removeCaseListView(office.context, office.actor('reviewer'), remove))
    expect(await names(liaison())).toEqual(['零陵的'])
  })

  it('别人自己的视图删不掉', async () => {
    const mine = agreedValue(await keep(clerk(), '只给我', false))
    const remove = { roundId, viewId: mine.viewId }
    expect(await removeCaseListView(office.context, office.actor('head'), remove)).toMatchObject({
      refusal: { code: 'view-unknown' },
    })
  })
})

describe('常用语', () => {
  const keep = (actor: Actor, text: string, isShared: boolean) =>
    keepStandardText(office.context, actor, { act: 'urge', text, isShared })
  const texts = async (actor: Actor) =>
    agreedValue(await listStandardTexts(office.context, actor)).map((one) => one.text)

  it('全办的和自己的都在手边，别人的不在', async () => {
    const shared = agreedValue(await keep(clerk(), '请于今日17时前签收。', true))
    office.setClock('2020-10-26T09:01:00+08:00')
    const own = agreedValue(await keep(liaison(), '已到现场。', false))
    expect(await texts(liaison())).toEqual(['请于今日17时前签收。', '已到现场。'])
    expect(await texts(clerk())).toEqual(['请于今日17时前签收。'])
    expect(await keep(liaison(), '全办都用', true)).toMatchObject({
      refusal: { code: 'right-missing' },
    })
    expect(await removeStandardText(office.context, liaison(), shared)).toMatchObject({
      refusal: { code: 'right-missing' },
    })
    expect(await removeStandardText(office.context, clerk(), own)).toMatchObject({
      refusal: { code: 'standard-text-unknown' },
    })
    agreedValue(await removeStandardText(office.context, liaison(), own))
    expect(await texts(liaison())).toEqual(['请于今日17时前签收。'])
  })
})
