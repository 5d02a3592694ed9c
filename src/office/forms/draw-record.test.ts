import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryAct, EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import { ticketOf } from '../../core/lookback/draw.ts'
import type { LookBack } from '../../core/lookback/look-back.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { planLookBack } from '../lookback/plan-look-back.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { formFile } from './made-forms.ts'
import { makeForm } from './make-form.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let lookBack: LookBack
let task: EntryId

const clerk = () => office.actor('clerk')
const doing = async (entryId: EntryId, act: EntryAct & Readonly<Record<string, unknown>>) =>
  agreedValue(await actOnEntry(office.context, clerk(), { entryId, act }))

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-01T09:00:00+08:00')
  for (const no of ['1', '2', '3', '4', '5', '6']) {
    const act = { act: 'planTask', plan: statedPlan(['2020-11-30'], { no }) } as const
    const begun = await actOnEntry(office.context, clerk(), { roundId, book: 'task', act })
    task = agreedValue(begun).entryId
    await doing(task, { act: 'reachMilestone', milestoneId: '1', note: '' })
    await doing(task, { act: 'finishTask', outcomes: ['已修复', '已整治'] })
  }
  office.setClock('2020-12-01T09:00:00+08:00')
  const planned = await planLookBack(office.context, clerk(), {
    ...{ roundId, no: '回1', title: '第一次回头看', way: 'sample', from: 'tasks' },
    ...{ seed: '双色球20201124', size: 2, dueOn: day('2020-12-31') },
  })
  lookBack = agreedValue(planned).state as LookBack
})
afterAll(() => office.close())

const making = (taskId: EntryId) =>
  makeForm(office.context, clerk(), { kind: 'drawRecord', roundId, taskId })

/** The paper as somebody reads it: its lines, and the rows of its tables. */
async function paperRead() {
  const made = agreedValue(await making(lookBack.id))
  const { bytes } = agreedValue(await formFile(office.context, clerk(), made))
  const { parts } = await readPaper(Buffer.from(bytes))
  const lines = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  const tables = parts.flatMap((part) =>
    part.kind === 'grid' ? [part.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  )
  return { made, lines, tables }
}

it('抽取记录取自己的号，写明种子、总体、抽中的、谁在什么时候抽的', async () => {
  const { made, lines, tables } = await paperRead()
  expect(made.printedNumber).toBe('督察协调抽取〔2020〕001号')
  expect(lines).toContain('督察协调抽取〔2020〕001号')
  const text = tables.flat(2).join('|')
  for (const said of ['双色球20201124', '6个', '2个', '2020年12月1日09:00']) {
    expect(text).toContain(said)
  }
  const [, chosen = []] = tables
  expect(chosen.slice(1).map(([no]) => no)).toEqual(
    lookBack.drawn.filter((one) => one.isChosen).map(({ number }) => number),
  )
  expect(lines.join('')).toContain('以ln（u）÷权重为序，最大的2个抽中')
})

it('照着纸上的种子、标识和权重再算一遍，抽中的还是那两个', async () => {
  const { tables } = await paperRead()
  const [, , all = []] = tables
  const rows = all.slice(1).map(([, number, , weight, ticket, mark, key]) => ({
    ...{ number, ticket, isChosen: mark === '√' },
    again: ticketOf(`双色球20201124\n${key}`),
    weight: Number(weight),
  }))
  expect(rows).toHaveLength(6)
  for (const { ticket, again } of rows) expect(again.toFixed(12)).toBe(ticket)
  const order = [...rows].sort(
    (a, b) => Math.log(b.again) / b.weight - Math.log(a.again) / a.weight,
  )
  const expected = order.slice(0, 2).map(({ number }) => number)
  expect(
    rows
      .filter((row) => row.isChosen)
      .map(({ number }) => number)
      .sort(),
  ).toEqual(expected.sort())
})

it('不是回头看的不能做；没有说是哪一次，说清楚', async () => {
  expect(await making(task)).toMatchObject({ refusal: { code: 'entry-unknown' } })
  const nothing = await makeForm(office.context, clerk(), { kind: 'drawRecord', roundId })
  expect(nothing).toMatchObject({
    refusal: { code: 'form-subject-missing', particulars: { problems: 'lookBack' } },
  })
})
