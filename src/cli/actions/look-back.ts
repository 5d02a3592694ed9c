import type { Command } from 'commander'
import { lookBackBody } from '../../contract/books/look-back-plan.ts'
import type { Drawn, LookBack } from '../../core/lookback/look-back.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { planLookBack, previewLookBack } from '../../office/lookback/plan-look-back.ts'
import { relapseSignals } from '../../office/lookback/relapse-signals.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

type Said = {
  readonly due: string
  readonly from: string
  readonly seed?: string
  readonly size?: string
  readonly numbers?: readonly string[]
  readonly preview?: boolean
}

/** A sample where a seed is named, else a list: shown as a trial or stored with its re-inspections. */
export function planTheLookBack(
  command: Command,
  named: { readonly no: string; readonly title: string },
): Promise<void> {
  const { due, from, seed, size, numbers, preview } = command.opts<Said>()
  const body = shaped(lookBackBody, {
    ...named,
    ...{ way: seed === undefined ? 'list' : 'sample', from, dueOn: due, seed: seed ?? null },
    size: size === undefined ? null : Number(size),
    ...(numbers && { numbers }),
  })
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { ...body, roundId: await roundId() }
    if (preview) {
      terminal.result(await agreedValue(previewLookBack(context, actor, input)), drawTable)
      return
    }
    const planned = await agreedValue(planLookBack(context, actor, input))
    terminal.result(planned, ({ state }) =>
      drawTable((state as LookBack).drawn.filter((one) => one.isChosen)),
    )
  })
}

function drawTable(drawn: readonly Drawn[]): string {
  return textTable(drawn, [
    { heading: column('no'), of: (one) => one.number },
    { heading: column('title'), of: (one) => one.title.replace(/\s+/gu, ' '), atMost: 36 },
    { heading: column('weight'), of: (one) => String(one.weight) },
    {
      heading: column('reason'),
      of: (one) => one.reasons.map((reason) => label('riskReason', reason)).join('、'),
    },
    { heading: column('ticket'), of: (one) => one.ticket?.toFixed(6) ?? '' },
    { heading: column('chosen'), of: (one) => (one.isChosen ? '√' : '') },
  ])
}

/** Prints what says that a closed matter of the round may have come back, with the day of each sign. */
export function listTheSignals(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    const signals = await agreedValue(relapseSignals(context, actor, input))
    terminal.result(signals, (all) =>
      textTable(all, [
        { heading: column('number'), of: (one) => one.number },
        { heading: column('what'), of: (one) => label('riskReason', one.signal) },
        { heading: column('date'), of: (one) => one.on },
        { heading: column('id'), of: ({ by }) => ('number' in by ? by.number : by.entryId) },
      ]),
    )
    if (signals.length === 0) terminal.news('nothing')
  })
}
