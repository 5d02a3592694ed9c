import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { casesToChase } from '../../db/cases/cases-to-chase.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { inTransaction } from '../context.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'

const LINGLING = 'lingling' as UnitId
const TOWN = 'lingling.fujiaqiao' as UnitId
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  units: [
    ...YONGZHOU_2020.units,
    {
      ...{ id: TOWN, kind: 'township', fullName: '富家桥镇', shortName: '富家桥镇' },
      ...{ aliases: [], divisionCode: null, parentId: LINGLING, validFrom: null, validTo: null },
    },
  ],
}
const roundId = SETTINGS.id
let office: TestOffice
let caseId: CaseId

beforeAll(async () => {
  office = await openTestOffice(SETTINGS, instantAt(day('2020-10-24'), '21:00'))
  const incoming = incomingCase({ number: 'A1' }, [LINGLING])
  const received = await receiveCases(office.context, office.actor('clerk'), {
    ...{ roundId, cases: [incoming] },
  })
  caseId = agreedValue(received)[0] as CaseId
})
afterAll(() => office.close())

async function act(given: CaseAct) {
  const happenedAt = office.context.now()
  const input = { caseId, act: given, happenedAt }
  agreedValue(await actOnCase(office.context, office.actor('head'), input))
}

/** Only what is found for what is below: no deadline of a case itself is that early. */
const found = (dueFrom?: '2020-10-25') =>
  inTransaction(office.context, office.actor('clerk'), (transaction) =>
    casesToChase(transaction, {
      ...{ officeId: SETTINGS.officeId, roundId, dueTo: day('2020-10-25'), most: 9 },
      ...{ withWaiting: false, withBelow: true, ...(dueFrom && { dueFrom: day(dueFrom) }) },
    }),
  )

it('县里回复以后，转下去没有收回的不再算；退回县里以后又算', async () => {
  await act({ act: 'signFor', unitId: LINGLING })
  expect(await found()).toEqual([])
  const dueOn = day('2020-10-25')
  await act({ act: 'handOn', partOf: LINGLING, from: LINGLING, to: TOWN, dueOn, note: '' })
  expect(await found()).toHaveLength(1)
  expect(await found('2020-10-25')).toHaveLength(1)
  const verdicts = [{ claimId: '1' as ClaimId, verdict: 'substantiated' as const }]
  await act({ act: 'verify', unitId: LINGLING, findings: '属实', verdicts })
  await act({ act: 'reply', unitId: LINGLING, handling: '已停炉' })
  expect(await found()).toEqual([])
  await act({ act: 'returnByOffice', unitId: LINGLING, reason: '补照片' })
  expect(await found()).toHaveLength(1)
  await act({ act: 'reply', unitId: LINGLING, handling: '已停炉，附照片' })
  await act({ act: 'passByOffice', unitId: LINGLING, opinion: '' })
  await act({ act: 'signOff', unitId: LINGLING, status: 'closed', opinion: '' })
  expect(await found()).toEqual([])
})
