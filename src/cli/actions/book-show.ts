import type { Command } from 'commander'
import { nameOfAccount } from '../../core/account/account-name.ts'
import { writeMoment } from '../../core/calendar/written-moment.ts'
import { wordClock } from '../../core/wording/books/clock-sentence.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { labelOf } from '../../core/wording/label.ts'
import { type ShownEntry, showEntry } from '../../office/books/show-entry.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { findEntry } from '../find-entry.ts'
import { textTable } from '../text-table.ts'

/** Prints an entry named by its number or id; with `--json` everything about it. */
export function showTheEntry(
  command: Command,
  said: { readonly book: string; readonly which: string },
): Promise<void> {
  const book = bookSaid(said.book)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const entryId = await findEntry(context, actor, { book, which: said.which, roundId })
    const shown = await agreedValue(showEntry(context, actor, { entryId }))
    terminal.result(shown, textOf)
  })
}

function textOf({ facts, clocks, events, people, allowed }: ShownEntry): string {
  const record = textTable(events, [
    { heading: column('happened'), of: ({ happenedAt }) => writeMoment(happenedAt) },
    { heading: column('recorded'), of: ({ recordedAt }) => writeMoment(recordedAt) },
    { heading: column('who'), of: ({ actor }) => nameOfAccount(people, actor.accountId) },
    { heading: column('what'), of: ({ fact }) => labelOf('entryFact', fact.type) },
  ])
  const head = [facts.no ?? '', facts.title, labelOf('entryStep', facts.step)].join('　')
  const acts = allowed.map((act) => `${act}（${labelOf('entryAct', act)}）`).join('、')
  return [head, ...clocks.flatMap(wordClock), record, acts].join('\n')
}
