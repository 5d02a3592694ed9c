import type { Command } from 'commander'
import { month } from '../../contract/books/task-act.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { askTaskFigures } from '../../office/rectification/ask-task-figures.ts'
import { monthlyReports } from '../../office/rectification/monthly-reports.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { asOfSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** What every task owes for a month. */
export function listTheMonth(command: Command, said: string): Promise<void> {
  const of = shaped(month, said)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), month: of }
    const owed = await agreedValue(monthlyReports(context, actor, input))
    terminal.result(owed, (all) =>
      textTable(all, [
        { heading: column('no'), of: (one) => one.no },
        { heading: column('title'), of: (one) => one.problem.replace(/\s+/gu, ' '), atMost: 40 },
        { heading: column('unit'), of: (one) => one.leadUnits.join('+') },
        { heading: column('due'), of: (one) => one.dueOn },
        { heading: column('outcome'), of: (one) => label('monthState', one.state) },
      ]),
    )
    if (owed.length === 0) terminal.news('nothing')
  })
}

/** The figures of the tasks as of a moment, and their sentences. */
export function showTheTaskFigures(command: Command): Promise<void> {
  const said = command.opts<{ at?: string; clock?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), asOf: asOfSaid(said, context.now) }
    const figures = await agreedValue(askTaskFigures(context, actor, input))
    terminal.result(figures, ({ sentences, byUnit }) =>
      [
        ...sentences,
        textTable(byUnit, [
          { heading: column('unit'), of: (one) => one.unitId },
          { heading: column('total'), of: (one) => String(one.total.count) },
          ...(['notStarted', 'behind', 'onSchedule', 'ahead', 'done', 'closedOut'] as const).map(
            (name) => ({
              heading: label('progress', name),
              of: (one: (typeof byUnit)[number]) => String(one.byProgress[name].count),
            }),
          ),
        ]),
      ].join('\n'),
    )
  })
}
