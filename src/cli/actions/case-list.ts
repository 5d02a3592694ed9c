import type { Command } from 'commander'
import { z } from 'zod'
import { batchId, caseKind, closingStatus, unitId } from '../../contract/values.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import type { CaseSummary } from '../../office/cases/case-summary.ts'
import { listCases } from '../../office/cases/list-cases.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

const MOST = 200

const listOptions = z.object({
  kind: z.exactOptional(caseKind),
  unit: z.exactOptional(unitId),
  batch: z.exactOptional(batchId),
  status: z.exactOptional(closingStatus),
  key: z.exactOptional(z.boolean()),
  difficult: z.exactOptional(z.boolean()),
  overdue: z.exactOptional(z.boolean()),
  words: z.exactOptional(z.string()),
  limit: z.coerce.number().int().min(1).max(MOST),
})

/** Prints one page of the round's cases, as the options narrow it; says where more stand behind it. */
export function listTheCases(command: Command): Promise<void> {
  const said = shaped(listOptions, command.opts())
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const filter = filterOf(said)
    const found = await agreedValue(
      listCases(context, actor, { ...filter, roundId: await roundId(), limit: said.limit }),
    )
    terminal.result(found, ({ cases }) => tableOfCases(cases))
    if (found.cases.length === 0) terminal.news('nothing')
    if (found.next !== null) terminal.news('more')
  })
}

function filterOf(said: z.output<typeof listOptions>) {
  return {
    ...(said.kind && { kinds: [said.kind] }),
    ...(said.unit && { unitIds: [said.unit] }),
    ...(said.batch && { batchIds: [said.batch] }),
    ...(said.status && { statuses: [said.status] }),
    ...(said.key && { isKey: true }),
    ...(said.difficult && { isDifficult: true }),
    ...(said.overdue && { due: 'overdue' as const }),
    ...(said.words !== undefined && { words: said.words }),
  }
}

/** Cases as a list shows them, one line each. */
export function tableOfCases(cases: readonly CaseSummary[]): string {
  return textTable(cases, [
    { heading: column('number'), of: (one) => one.number ?? one.id },
    { heading: column('kind'), of: (one) => label('caseKind', one.kind) },
    { heading: column('unit'), of: (one) => one.leadUnits.join('+') },
    { heading: column('step'), of: (one) => label('step', one.step) },
    { heading: column('status'), of: (one) => label('status', one.status) },
    { heading: column('due'), of: (one) => one.dueOn ?? '' },
    { heading: column('text'), of: (one) => one.excerpt, atMost: 44 },
  ])
}
