import type { Command } from 'commander'
import { day } from '../../contract/values.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import type { Complainant } from '../../core/reading/list.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { sortOutDifficult } from '../../office/cases/sort-out-difficult.ts'
import { viewIdentity } from '../../office/identity/view-identity.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

type SortingOut = {
  readonly reason?: string
  readonly on?: string
  readonly leader?: readonly string[]
}

/** Sorts cases out as key and difficult, all of them or none. */
export function sortOutTheCases(command: Command, which: readonly string[]): Promise<void> {
  const { reason = '', on, leader } = command.opts<SortingOut>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const ofDay = on === undefined ? dayOfInstant(context.now()) : shaped(day, on)
    const ids: CaseId[] = []
    for (const one of which) ids.push(await findCase(context, actor, { which: one, roundId }))
    const cases = ids.map((caseId) => ({ caseId, reason, ...(leader && { leaders: leader }) }))
    const outcomes = await agreedValue(sortOutDifficult(context, actor, { on: ofDay, cases }))
    terminal.result(outcomes, () =>
      outcomes
        .map(({ state }) => [state.number ?? state.id, ...(state.difficult?.leaders ?? [])])
        .map((line) => line.join('　'))
        .join('\n'),
    )
  })
}

/** Who complained; the look and its reason are recorded. */
export function viewTheIdentity(command: Command, which: string): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which, roundId })
    const complainants = await agreedValue(viewIdentity(context, actor, { caseId, reason }))
    terminal.result(complainants, tableOf)
    if (complainants.length === 0) terminal.news('nothing')
  })
}

function tableOf(complainants: readonly Complainant[]): string {
  return textTable(complainants, [
    { heading: column('complainantName'), of: (one) => one.name ?? '' },
    { heading: column('complainantPhone'), of: (one) => one.phone ?? '' },
    { heading: column('complainantAddress'), of: (one) => one.address ?? '' },
    { heading: column('complainantId'), of: (one) => one.id ?? '' },
    { heading: column('complainantAbout'), of: (one) => one.about ?? '' },
  ])
}
