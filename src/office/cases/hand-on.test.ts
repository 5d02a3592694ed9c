import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Unit } from '../../core/unit/unit.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnCase } from './act-on-case.ts'
import { listCases } from './list-cases.ts'
import { receiveCases } from './receive-cases.ts'
import { showCase } from './show-case.ts'

const LINGLING = 'lingling' as UnitId
const TOWN = 'lingling.fujiaqiao' as UnitId
const OTHER_TOWN = 'lingling.youtingxu' as UnitId
const DAOXIAN_TOWN = 'daoxian.xianglinpu' as UnitId

const township = (id: UnitId, name: string, parentId: string): Unit => ({
  id,
  kind: 'township',
  fullName: name,
  shortName: name,
  aliases: [],
  divisionCode: null,
  parentId: parentId as UnitId,
  validFrom: null,
  validTo: null,
})
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  units: [
    ...YONGZHOU_2020.units,
    township(TOWN, '富家桥镇', 'lingling'),
    township(OTHER_TOWN, '邮亭圩镇', 'lingling'),
    township(DAOXIAN_TOWN, '祥霖铺镇', 'daoxian'),
  ],
}
const roundId = SETTINGS.id
let office: TestOffice
let caseId: CaseId
let direct: CaseId

beforeAll(async () => {
  office = await openTestOffice(SETTINGS, '2020-10-24T21:00:00+08:00')
  const cases = [
    incomingCase({ number: 'A1', text: '某砖厂夜间冒黑烟' }, ['lingling']),
    incomingCase({ number: 'A2' }, [DAOXIAN_TOWN]),
  ]
  const received = await receiveCases(office.context, office.actor('clerk'), { roundId, cases })
  const [first, second] = agreedValue(received)
  caseId = first as CaseId
  direct = second as CaseId
  agreedValue(await act(LINGLING, { act: 'signFor', unitId: LINGLING }))
})
afterAll(() => office.close())

const by = (unit: UnitId | string) => office.actor('liaison', unit)
const act = (unit: UnitId, what: CaseAct) =>
  actOnCase(office.context, by(unit), { caseId, act: what })
const seenBy = async (unit: UnitId | string, words?: string) => {
  const input = { roundId, ...(words !== undefined && { words }) }
  const list = agreedValue(await listCases(office.context, by(unit), input))
  return list.cases.map(({ number }) => number)
}
const between = { partOf: LINGLING, to: TOWN }

describe('县区转给乡镇', () => {
  it('转之前乡镇看不到，转了以后看得到、搜得到，别的乡镇还是看不到', async () => {
    expect(await seenBy(TOWN)).toEqual([])
    const dueOn = day('2020-10-28')
    const handOn = { act: 'handOn', ...between, from: LINGLING, dueOn, note: '现场核实' } as const
    agreedValue(await act(LINGLING, handOn))
    expect(await seenBy(TOWN)).toEqual(['A1'])
    expect(await seenBy(TOWN, '黑烟')).toEqual(['A1'])
    expect(await seenBy(OTHER_TOWN)).toEqual([])
    expect(await seenBy(OTHER_TOWN, '黑烟')).toEqual([])
    expect(await seenBy(DAOXIAN_TOWN)).toEqual(['A2'])
  })

  it('乡镇签收、答复给县里，不能替县里回复办公室；县里采用后再回复', async () => {
    const { allowed } = agreedValue(await showCase(office.context, by(TOWN), { caseId }))
    expect(allowed.onHandOns.acts).toEqual([
      { partOf: LINGLING, to: TOWN, acts: ['signForHandOn'] },
    ])
    agreedValue(await act(TOWN, { act: 'signForHandOn', ...between }))
    agreedValue(await act(TOWN, { act: 'answerHandOn', ...between, answer: '已停炉整改' }))
    const reply = { act: 'reply', unitId: LINGLING, handling: '已停炉' } as const
    expect(await act(TOWN, reply)).toMatchObject({ refusal: { code: 'unit-not-yours' } })
    expect(await act(TOWN, { act: 'passOnAnswer', ...between })).toMatchObject({
      refusal: { code: 'unit-not-yours' },
    })
    agreedValue(await act(LINGLING, { act: 'passOnAnswer', ...between }))
    const { case: state, facts } = agreedValue(
      await showCase(office.context, office.actor('clerk'), { caseId }),
    )
    expect(state.parts[0]?.handOns).toMatchObject([{ step: 'passedOn', answer: '已停炉整改' }])
    expect(facts).toMatchObject({ leadUnits: [LINGLING], step: 'signedFor' })
  })

  it('时限晚于本级的不收，按县里自己的时限说明', async () => {
    const late = { act: 'handOn', partOf: LINGLING, from: LINGLING, to: OTHER_TOWN } as const
    const tried = await act(LINGLING, { ...late, dueOn: day('2021-10-28'), note: '' })
    expect(tried).toMatchObject({ refusal: { code: 'hand-on-too-late' } })
  })

  it('撤回以后，乡镇就看不到了', async () => {
    const dueOn = day('2020-10-28')
    agreedValue(await act(LINGLING, { act: 'handOn', ...between, from: LINGLING, dueOn, note: '' }))
    agreedValue(await act(LINGLING, { act: 'recallHandOn', ...between, reason: '转错了' }))
    // What was passed on before keeps the township in sight of the case.
    expect(await seenBy(TOWN)).toEqual(['A1'])
    const other = { partOf: LINGLING, to: OTHER_TOWN }
    agreedValue(await act(LINGLING, { act: 'handOn', ...other, from: LINGLING, dueOn, note: '' }))
    expect(await seenBy(OTHER_TOWN)).toEqual(['A1'])
    agreedValue(await act(LINGLING, { act: 'recallHandOn', ...other, reason: '转错了' }))
    expect(await seenBy(OTHER_TOWN)).toEqual([])
  })
})

describe('上级看得到下级的', () => {
  it('办公室直接派给乡镇的，县里看得到、不能替它办；别的县看不到', async () => {
    expect(await seenBy('daoxian')).toEqual(['A2'])
    expect(await seenBy('lanshan')).toEqual([])
    const sign = { caseId: direct, act: { act: 'signFor', unitId: DAOXIAN_TOWN } } as const
    expect(await actOnCase(office.context, by('daoxian'), sign)).toMatchObject({
      refusal: { code: 'unit-not-yours' },
    })
    agreedValue(await actOnCase(office.context, by(DAOXIAN_TOWN), sign))
  })
})
