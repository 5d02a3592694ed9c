import type { Command } from 'commander'
import { z } from 'zod'
import { entryActBody, newEntryBody } from '../../contract/books/entries.ts'
import { labelOf } from '../../core/wording/label.ts'
import { actOnEntries, actOnEntry } from '../../office/books/act-on-entries.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { findEntry } from '../find-entry.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { actSaid } from '../said-act.ts'
import { entryTable } from './book-list.ts'

/** Does one act on one entry: `book act task 3 reachMilestone milestoneId=1 note=…`. */
export async function actOnTheEntry(
  command: Command,
  said: {
    readonly book: string
    readonly which: string
    readonly act: string | undefined
    readonly particulars: readonly string[]
  },
): Promise<void> {
  const { file, happenedAt } = command.opts<{ file?: string; happenedAt?: string }>()
  const book = bookSaid(said.book)
  const fromFile = file === undefined ? {} : ((await readJsonFile(file)) as object)
  const body = shaped(entryActBody, {
    act: actSaid({ ...said, fromFile }),
    ...(happenedAt !== undefined && { happenedAt }),
  })
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const entryId = await findEntry(context, actor, { book, which: said.which, roundId })
    const outcome = await agreedValue(actOnEntry(context, actor, { ...body, entryId }))
    terminal.result(outcome, ({ facts }) =>
      [
        said.which,
        labelOf('entryAct', body.act.act),
        labelOf('entryStep', facts.step),
        facts.dueOn ?? '',
      ].join('　'),
    )
  })
}

/** Begins the entries of a file (one act, or a list of them): all of them or none. */
export async function beginTheEntries(
  command: Command,
  said: { readonly book: string; readonly file: string },
): Promise<void> {
  const book = bookSaid(said.book)
  const { happenedAt } = command.opts<{ happenedAt?: string }>()
  const read = await readJsonFile(said.file)
  const asked: readonly unknown[] = Array.isArray(read) ? read : [read]
  const bodies = shaped(
    z.array(newEntryBody).min(1).max(5_000),
    asked.map((act) => ({ act, ...(happenedAt !== undefined && { happenedAt }) })),
  )
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const of = { roundId: await roundId(), book }
    const acts = bodies.map((body) => ({ ...body, ...of }))
    const outcomes = await agreedValue(actOnEntries(context, actor, { acts }))
    terminal.result(outcomes, (all) =>
      entryTable(all.map(({ state: _, ...one }) => ({ ...one, roundId: of.roundId }))),
    )
  })
}
