import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import { day } from '../../../core/calendar/day.ts'
import { instant } from '../../../core/calendar/instant.ts'
import type { BatchId, CaseId, UnitId } from '../../../core/ledger/ids.ts'
import type { Batch } from '../../../core/round/batch.ts'
import { YONGZHOU_2024 } from '../../../core/round/ready-made/yongzhou-2024.ts'
import { receiveCases } from '../../cases/receive-cases.ts'
import { openBatch } from '../../rounds/open-batch.ts'
import { incomingCase } from '../../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../../testing/test-office.ts'

const COUNTIES = ['lengshuitan', 'lingling', 'dongan'] as const

/** An office that has had one batch of six findings handed over, two to each of three counties. */
export async function openOfficeWithFindings(): Promise<{
  readonly office: TestOffice
  readonly caseIds: readonly CaseId[]
}> {
  const office = await openTestOffice(YONGZHOU_2024, '2024-03-13T09:00:00+08:00')
  const batch: Batch = {
    ...{ id: 'covert-1' as BatchId, roundId: YONGZHOU_2024.id, kind: 'covertFinding', number: 1 },
    ...{ provincialNumber: 1, windowFrom: null, windowTo: null, announcedCount: 6, note: '' },
    handedOverAt: instant('2024-03-12T20:00:00+08:00'),
  }
  agreedValue(await openBatch(office.context, office.actor('head'), { batch }))
  const cases = COUNTIES.flatMap((county) => [1, 2].map((nth) => findingOf(county, nth)))
  const caseIds = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId: YONGZHOU_2024.id, cases }),
  )
  return { office, caseIds }
}

function findingOf(county: string, nth: number) {
  const intake = {
    ...({ kind: 'covertFinding', number: null, numberRaw: null, channel: null } as const),
    batchId: 'covert-1' as BatchId,
    text: `${county}${nth}`,
  }
  return incomingCase(intake, [county], '2024-03-12T20:00:00+08:00')
}

/** A short item of a county. */
export function newsOf(unit: string, text: string): ItemContent {
  return {
    ...{ kind: 'unitNews', unitIds: [unit as UnitId], happenedOn: day('2024-03-13') },
    ...{ kicker: null, titleLines: [], pieces: [{ kind: 'paragraph', text }] },
    ...{ attendance: null, source: null },
  }
}
