import { day } from '../../core/calendar/day.ts'
import { instant } from '../../core/calendar/instant.ts'
import type { Intake } from '../../core/case/case-event.ts'
import type { ClaimId, UnitId } from '../../core/ledger/ids.ts'
import type { IncomingCase } from '../cases/receive-cases.ts'

/** An intake with nothing special about it. */
export function intakeOf(changes: Partial<Intake> = {}): Intake {
  return {
    kind: 'petition',
    number: 'D1YZ202000001',
    numberRaw: 'D1YZ202000001',
    batchId: null,
    channel: 'call',
    receivedOn: day('2020-10-24'),
    isKey: false,
    categories: [],
    industry: null,
    place: '',
    text: '',
    requirement: '',
    claims: [{ id: '1' as ClaimId, text: '', isInScope: true, verdict: null }],
    mentions: [],
    repeat: null,
    splitPlus: 0,
    remark: '',
    other: {},
    ...changes,
  }
}

/** A case received, handed over and dispatched to these lead units at one moment. */
export function incomingCase(
  intake: Partial<Intake>,
  leads: readonly string[],
  at = '2020-10-24T20:00:00+08:00',
): IncomingCase {
  const moment = instant(at)
  return {
    intake: intakeOf(intake),
    handOver: { from: 'team', to: 'office', isOnTheSpot: false, at: moment },
    dispatch: {
      roles: leads.map((unitId) => ({ unitId: unitId as UnitId, role: 'lead' })),
      givenDueOn: null,
      at: moment,
    },
  }
}
