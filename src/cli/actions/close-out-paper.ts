import { extname } from 'node:path'
import type { Command } from 'commander'
import { closeOutPaperName, paperFormat } from '../../contract/books/close-out-paper.ts'
import { closeOutArchive } from '../../office/closeout/close-out-archive.ts'
import { closeOutPaper } from '../../office/closeout/close-out-paper.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findEntry } from '../find-entry.ts'
import { shaped } from '../read-json-file.ts'
import { writeNewFile } from '../write-new-file.ts'

/** Writes one paper of a close-out, in the form that the file's ending names. */
export function writeTheCloseOutPaper(
  command: Command,
  said: { readonly which: string; readonly paper: string; readonly file: string },
): Promise<void> {
  const paper = shaped(closeOutPaperName, said.paper)
  const format = shaped(paperFormat, extname(said.file).slice(1))
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const sought = { book: 'closeOut', which: said.which, roundId } as const
    const entryId = await findEntry(context, actor, sought)
    const file = await agreedValue(closeOutPaper(context, actor, { entryId, paper, format }))
    const written = await writeNewFile(said.file, file.bytes)
    terminal.result({ file: written }, () => written)
  })
}

/** Writes the whole file of a close-out as one zip. */
export function writeTheArchive(
  command: Command,
  said: { readonly which: string; readonly file: string },
): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const sought = { book: 'closeOut', which: said.which, roundId } as const
    const entryId = await findEntry(context, actor, sought)
    const { bytes } = await agreedValue(closeOutArchive(context, actor, { entryId }))
    const written = await writeNewFile(said.file, bytes)
    terminal.result({ file: written }, () => written)
  })
}
