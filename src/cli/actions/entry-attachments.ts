import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { attachQuery } from '../../contract/attachment/attachment.ts'
import type { Attachment } from '../../core/attachment/attachment.ts'
import { attachFile } from '../../office/attachments/attach-file.ts'
import { reviewEntryEvidence } from '../../office/attachments/attachments-of-entry.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { findEntry } from '../find-entry.ts'
import { shaped } from '../read-json-file.ts'
import { attachmentTable, doubtTable } from './case-attachments.ts'

type Said = { readonly book: string; readonly which: string }

/** Attaches files to an entry of a book, one after another. */
export function attachToTheEntry(
  command: Command,
  said: Said,
  files: readonly string[],
): Promise<void> {
  const { purpose, note } = command.opts<{ purpose: string; note: string }>()
  const book = bookSaid(said.book)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const entryId = await findEntry(context, actor, { book, which: said.which, roundId })
    const attached: Attachment[] = []
    for (const file of files) {
      const told = shaped(attachQuery, { purpose, note, name: basename(file) })
      const owner = { caseId: null, entryId }
      const input = { note: '', ...told, owner, source: createReadStream(file) }
      attached.push(await agreedValue(attachFile(context, actor, input)))
    }
    terminal.result(attached, attachmentTable)
  })
}

/** What to look at about the evidence of an entry and of what it is about. */
export function reviewTheEntry(command: Command, said: Said): Promise<void> {
  const book = bookSaid(said.book)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const entryId = await findEntry(context, actor, { book, which: said.which, roundId })
    const reviewed = await agreedValue(reviewEntryEvidence(context, actor, { entryId }))
    terminal.result(reviewed, doubtTable)
    if (reviewed.every((one) => one.doubts.length === 0)) terminal.news('nothing')
  })
}
