import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryId } from '../../../core/book/entry.ts'
import type { DraftSource, ItemContent, ItemId } from '../../../core/bulletin/issue/item.ts'
import { day } from '../../../core/calendar/day.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../../core/round/ready-made/yongzhou-2020.ts'
import { actOnEntry } from '../../books/act-on-entries.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../../testing/test-office.ts'
import { draftIssue } from '../issues/draft-issue.ts'
import { changeItem } from './change-item.ts'
import { draftItem } from './draft-item.ts'
import { listDrawnItems, refreshDrawnItem } from './drawn-items.ts'
import { acceptItem } from './judge-item.ts'
import { sendInItem } from './send-in-item.ts'

const roundId = YONGZHOU_2020.id
const unitId = 'lingling' as UnitId
const CAMPAIGN: DraftSource = { of: 'campaign', campaign: '夏季攻势', unitId }
let office: TestOffice
let problems: readonly EntryId[]
const clerk = () => office.actor('clerk')
const head = () => office.actor('head')

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-07T09:00:00+08:00')
  problems = await Promise.all(['1', '2'].map(listed))
})
afterAll(() => office.close())

async function listed(no: string): Promise<EntryId> {
  const content = { campaign: '夏季攻势', no, category: `第${no}类`, problem: `第${no}个问题` }
  const act = { act: 'listProblem', content: { ...content, unitIds: [unitId], dueOn: null } }
  const input = { roundId, book: 'campaignProblem', act } as const
  return agreedValue(await actOnEntry(office.context, clerk(), input)).entryId
}

async function corrected(entryId: EntryId | undefined): Promise<void> {
  if (!entryId) throw new Error('no problem was listed')
  const act = { act: 'correctProblem', note: '' }
  agreedValue(await actOnEntry(office.context, clerk(), { entryId, act }))
}

async function taken(content: ItemContent): Promise<ItemId> {
  const { itemId } = agreedValue(await sendInItem(office.context, clerk(), { roundId, content }))
  agreedValue(await acceptItem(office.context, head(), { itemId }))
  return itemId
}

const drafted = async () =>
  agreedValue(await draftItem(office.context, clerk(), { roundId, ...CAMPAIGN }))
const issueOf = async (itemIds: readonly ItemId[]) => {
  const draft = { roundId, issuedOn: day('2020-11-08'), arrangement: { itemIds } }
  return agreedValue(await draftIssue(office.context, head(), draft)).issueId
}
const drawnIn = async (issueId: Awaited<ReturnType<typeof issueOf>>) =>
  agreedValue(await listDrawnItems(office.context, clerk(), { issueId }))

it('起草的句子记得依据哪些条目、截至何时；台账变了就看得出，一下就更新', async () => {
  const content = await drafted()
  expect(content.drawn).toMatchObject({ source: CAMPAIGN, at: office.context.now() })
  expect([...(content.drawn?.entries ?? [])].sort()).toEqual([...problems].sort())
  const itemId = await taken(content)
  const issueId = await issueOf([itemId])
  expect(await drawnIn(issueId)).toMatchObject([{ itemId, isStale: false, isAsDrafted: true }])
  office.setClock('2020-11-08T10:00:00+08:00')
  await corrected(problems[0])
  const [stale] = await drawnIn(issueId)
  expect(stale).toMatchObject({ isStale: true, now: [expect.stringContaining('待销号1个')] })
  const refresh = { issueId, itemId, expectedVersion: stale?.version ?? 0 }
  const fresh = agreedValue(await refreshDrawnItem(office.context, clerk(), refresh))
  expect(fresh.status).toBe('accepted')
  expect(fresh.content.pieces).toEqual([{ kind: 'paragraph', text: stale?.now[0] }])
  expect(await drawnIn(issueId)).toMatchObject([{ isStale: false }])
})

it('编辑在前后加的话留着，只换句子；句子被改写了就不自动换', async () => {
  const content = await drafted()
  const text = (content.drawn?.texts[0] ?? '') as string
  const around = { ...content, pieces: [{ kind: 'paragraph', text: `今年以来，${text}下一步。` }] }
  const kept = await taken(around as ItemContent)
  const other = await taken(content)
  const rewritten = { ...content, pieces: [{ kind: 'paragraph', text: '另起炉灶。' }] }
  const change = { itemId: other, content: rewritten as ItemContent, reason: '改写' }
  agreedValue(await changeItem(office.context, clerk(), change))
  const issueId = await issueOf([kept, other])
  office.setClock('2020-11-08T11:00:00+08:00')
  await corrected(problems[1])
  const listed = await drawnIn(issueId)
  const asDrafted = (itemId: ItemId) => listed.find((one) => one.itemId === itemId)?.isAsDrafted
  expect(listed.every(({ isStale }) => isStale)).toBe(true)
  expect([kept, other].map(asDrafted)).toEqual([true, false])
  const refresh = async (itemId: ItemId) => {
    const expectedVersion = listed.find((one) => one.itemId === itemId)?.version ?? 0
    return refreshDrawnItem(office.context, clerk(), { issueId, itemId, expectedVersion })
  }
  const fresh = agreedValue(await refresh(kept))
  const [piece] = fresh.content.pieces
  expect(piece && 'text' in piece && piece.text).toMatch(/^今年以来，.*待销号2个.*下一步。$/)
  expect(await refresh(other)).toMatchObject({ refusal: { code: 'item-was-rewritten' } })
})
