import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { Book, EntryAct, EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import type { InstructionAct, InstructionContent } from '../../core/instruction/instruction.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Unit } from '../../core/unit/unit.ts'
import { listNotices } from '../notices/read-notices.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnEntry } from './act-on-entries.ts'
import { showEntry } from './show-entry.ts'

const LINGLING = 'lingling' as UnitId
const TOWN = 'lingling.fujiaqiao' as UnitId
const OTHER = 'daoxian.xianglinpu' as UnitId
const township = (id: UnitId, shortName: string, parentId: string): Unit => ({
  ...{ id, kind: 'township', fullName: shortName, shortName, aliases: [], divisionCode: null },
  ...{ parentId: parentId as UnitId, validFrom: null, validTo: null },
})
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  units: [
    ...YONGZHOU_2020.units,
    township(TOWN, '富家桥镇', 'lingling'),
    township(OTHER, '祥霖铺镇', 'daoxian'),
  ],
}
const roundId = SETTINGS.id
let office: TestOffice
let task: EntryId
let order: EntryId

beforeAll(async () => {
  office = await openTestOffice(SETTINGS, '2020-11-05T18:00:00+08:00')
  task = agreedValue(await begin('task', { act: 'planTask', plan: PLAN })).entryId
  const content = {
    ...({ no: null, origin: 'leaderNote', originId: null, givenBy: null } as const),
    text: '查清油烟扰民',
    ...{ leadUnitIds: [LINGLING], supportUnitIds: [], dueOn: day('2020-11-20'), caseIds: [] },
  } satisfies InstructionContent
  order = agreedValue(await begin('instruction', { act: 'giveInstruction', content })).entryId
})
afterAll(() => office.close())

const PLAN = {
  ...{ no: '1', otherNumbers: [], section: null, problem: '砖厂冒黑烟', goal: '达标排放' },
  ...{ measures: ['装除尘'], leads: [{ words: '零陵区', unitId: LINGLING }], supports: [] },
  ...{ persons: [], dueOn: day('2020-12-31'), dueWords: null, isLongTerm: false },
  ...{ problemClass: null, milestones: [], plannedYuan: null, caseIds: [], planId: null },
} as const
const by = (unit: UnitId) => office.actor('liaison', unit)
type Act = InstructionAct | TaskAct
const begin = (book: Book, act: Act | EntryAct, actor: Actor = office.actor('clerk')) =>
  actOnEntry(office.context, actor, { roundId, book, act })
const doing = (entryId: EntryId, act: Act, actor: Actor) =>
  actOnEntry(office.context, actor, { entryId, act })
const codeOf = (result: Awaited<ReturnType<typeof begin>>) =>
  result.ok ? null : result.refusal.code
const handing = (originId: EntryId, dueOn: string, to = TOWN, unit = LINGLING) =>
  ({
    ...{ act: 'handOnInstruction', originId, by: unit, toUnitIds: [to] },
    ...{ text: '到现场核实，报整改情况', dueOn: day(dueOn) },
  }) as const

it('里面的时限不能晚于任务和督办事项自己的时限，也不能已经过了', async () => {
  const tried = async (originId: EntryId, dueOn: string) =>
    codeOf(await begin('instruction', handing(originId, dueOn), by(LINGLING)))
  expect(await tried(task, '2021-01-01')).toBe('hand-on-too-late')
  expect(await tried(order, '2020-11-21')).toBe('hand-on-too-late')
  expect(await tried(order, '2020-11-04')).toBe('hand-on-already-due')
  expect(await tried(task, '2020-12-31')).toBeNull()
})

it('只能由牵头单位转给自己的下级；不能借“交办”冒充上级转办', async () => {
  const tried = async (act: EntryAct, unit: UnitId) =>
    codeOf(await begin('instruction', act, by(unit)))
  expect(await tried(handing(task, '2020-11-10', OTHER), LINGLING)).toBe('unit-not-below')
  const daoxian = 'daoxian' as UnitId
  expect(await tried(handing(task, '2020-11-10', OTHER, daoxian), daoxian)).toBe('hand-on-not-led')
  expect(await tried(handing(task, '2020-11-10'), daoxian)).toBe('hand-on-not-led')
  const content = {
    ...{ no: null, origin: 'handOn', originId: task, givenBy: null, text: '代办' },
    ...{ leadUnitIds: [LINGLING], supportUnitIds: [], dueOn: null, caseIds: [] },
  } as const
  const given = { act: 'giveInstruction', content } as const
  expect(await tried(given, LINGLING)).toBe('hand-on-by-its-own-act')
})

it('乡镇反馈给县里，县里退回、延长、销账；乡镇自己不能销账，别的县看不到', async () => {
  const begun = agreedValue(await begin('instruction', handing(order, '2020-11-10'), by(LINGLING)))
  const { entryId } = begun
  const shownTo = async (unit: UnitId) => showEntry(office.context, by(unit), { entryId })
  expect(agreedValue(await shownTo(TOWN)).facts).toMatchObject({
    ...{ dueOn: '2020-11-10', leadUnits: [TOWN], involvedUnits: [TOWN, LINGLING] },
  })
  expect(await shownTo(OTHER)).toMatchObject({ refusal: { code: 'entry-unknown' } })
  const answer = { act: 'answerInstruction', text: '已核实。' } as const
  expect(codeOf(await doing(entryId, answer, by(LINGLING)))).toBe('entry-not-of-your-unit')
  const longer = (until: string) =>
    ({ act: 'extendInstruction', until: day(until), reason: '要取样' }) as const
  expect(codeOf(await doing(entryId, longer('2020-11-21'), by(LINGLING)))).toBe('hand-on-too-late')
  agreedValue(await doing(entryId, longer('2020-11-20'), by(LINGLING)))
  agreedValue(await doing(entryId, answer, by(TOWN)))
  const settle = { act: 'settleInstruction', note: '' } as const
  expect(codeOf(await doing(entryId, settle, by(TOWN)))).toBe('entry-not-of-your-unit')
  expect(agreedValue(await shownTo(TOWN)).allowed).toEqual([])
  expect(agreedValue(await shownTo(LINGLING)).allowed).toEqual([
    'returnAnswer',
    'settleInstruction',
  ])
  agreedValue(await doing(entryId, { act: 'returnAnswer', reason: '写明几家' }, by(LINGLING)))
  agreedValue(await doing(entryId, answer, by(TOWN)))
  agreedValue(await doing(entryId, settle, by(LINGLING)))
  const told = async (unit: UnitId) =>
    agreedValue(await listNotices(office.context, by(unit), { roundId }))
      .notices.filter((one) => one.entryId === entryId)
      .map(({ kind }) => kind)
      .sort()
  expect(await told(TOWN)).toEqual(['dispatched', 'extensionGranted', 'returned'])
  expect(await told(LINGLING)).toEqual(['replied', 'replied'])
})

it('改内容也只能改给自己的下级，不能改成没有单位，时限不能改成已经过了的', async () => {
  const begun = agreedValue(await begin('instruction', handing(order, '2020-11-10'), by(LINGLING)))
  const content: InstructionContent = {
    ...({ no: null, origin: 'handOn', originId: order, givenBy: null } as const),
    ...{ text: '到现场核实，附照片', leadUnitIds: [TOWN], supportUnitIds: [] },
    ...{ dueOn: day('2020-11-10'), caseIds: [] },
  }
  const revised = async (changes: Partial<InstructionContent>) => {
    const act = {
      act: 'reviseInstruction',
      content: { ...content, ...changes },
      reason: '写明',
    } as const
    return codeOf(await doing(begun.entryId, act, office.actor('clerk')))
  }
  expect(await revised({ leadUnitIds: [OTHER] })).toBe('unit-not-below')
  expect(await revised({ leadUnitIds: [TOWN, LINGLING] })).toBe('unit-not-below')
  expect(await revised({ supportUnitIds: [OTHER] })).toBe('unit-not-below')
  expect(await revised({ leadUnitIds: [] })).toBe('instruction-without-unit')
  expect(await revised({ dueOn: day('2020-11-04') })).toBe('hand-on-already-due')
  expect(await revised({ dueOn: day('2020-11-21') })).toBe('hand-on-too-late')
  expect(await revised({})).toBeNull()
})
