import type { Command } from 'commander'
import type { UnitId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { labelOf } from '../../core/wording/label.ts'
import { type EntrySummary, listEntries } from '../../office/books/list-entries.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { textTable } from '../text-table.ts'

type Said = {
  readonly step?: readonly string[]
  readonly unit?: readonly UnitId[]
  readonly open?: true
  readonly overdue?: true
  readonly words?: string
  readonly limit: string
}

/** Prints one page of a book, as the options narrow it; says where more stand behind it. */
export function listTheEntries(command: Command, name: string): Promise<void> {
  const book = bookSaid(name)
  const { step, unit, open, overdue, words, limit } = command.opts<Said>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const listed = await agreedValue(
      listEntries(context, actor, {
        roundId: await roundId(),
        book,
        limit: Number(limit),
        ...(step && { steps: step }),
        ...(unit && { unitIds: unit }),
        ...(open && { isOpen: true }),
        ...(overdue && { due: 'overdue' as const }),
        ...(words !== undefined && { words }),
      }),
    )
    terminal.result(listed, ({ entries }) => entryTable(entries))
    if (listed.entries.length === 0) terminal.news('nothing')
    if (listed.next !== null) terminal.news('more')
  })
}

/** Entries of a book, one line each: number, title, leading units, step, last day and id. */
export function entryTable(entries: readonly EntrySummary[]): string {
  return textTable(entries, [
    { heading: column('no'), of: ({ facts }) => facts.no ?? '' },
    { heading: column('title'), of: ({ facts }) => facts.title, atMost: 40 },
    { heading: column('unit'), of: ({ facts }) => facts.leadUnits.join('+'), atMost: 30 },
    { heading: column('step'), of: ({ facts }) => labelOf('entryStep', facts.step) },
    { heading: column('due'), of: ({ facts }) => facts.dueOn ?? '' },
    { heading: column('id'), of: (one) => one.entryId },
  ])
}
