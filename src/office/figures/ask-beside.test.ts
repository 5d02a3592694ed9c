import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RoundId } from '../../core/ledger/ids.ts'
import { YIYANG_2020 } from '../../core/round/ready-made/yiyang-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { openRound } from '../rounds/open-round.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askBeside } from './ask-beside.ts'

const special = 'yiyang-2020-special' as RoundId
const [unit] = YIYANG_2020.units
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YIYANG_2020, '2020-10-25T09:00:00+08:00')
  const settings: RoundSettings = {
    ...{ ...YIYANG_2020, id: special, kind: 'special', beside: [YIYANG_2020.id] },
    title: '益阳市配合南洞庭湖生态环境保护专项督察',
  }
  agreedValue(await openRound(office.context, office.actor('head'), { settings }))
  const receive = async (roundId: RoundId, numbers: readonly string[]) => {
    const cases = numbers.map((number) => incomingCase({ number }, [unit?.id ?? '']))
    agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
  }
  await receive(YIYANG_2020.id, ['A1', 'A2', 'A3'])
  // The same number in the special inspection is another case of another round.
  await receive(special, ['A1', 'B2'])
})
afterAll(() => office.close())

it('专项督察与“回头看”同步开展：件和数字分开，合在一起看；从哪一个看都一样', async () => {
  const asOf = { at: office.context.now(), clock: 'asNowKnown' } as const
  const beside = async (roundId: RoundId) =>
    agreedValue(await askBeside(office.context, office.actor('clerk'), { roundId, asOf }))
  const fromLookBack = await beside(YIYANG_2020.id)
  const counted = fromLookBack.rounds.map(({ roundId, counts }) => [roundId, counts.handedOver])
  expect(new Map(counted as [RoundId, number][])).toEqual(
    new Map([
      [YIYANG_2020.id, 3],
      [special, 2],
    ]),
  )
  expect(fromLookBack.together).toMatchObject({ handedOver: 5, open: 5 })
  expect((await beside(special)).together).toEqual(fromLookBack.together)
})
