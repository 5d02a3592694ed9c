import type { Command } from 'commander'
import { layoutOfList } from '../../core/reading/layout-of-list.ts'
import { cannot } from '../command-trouble.ts'
import { readCommand } from '../commands/read.ts'
import { openTerminal } from '../terminal.ts'

/** Prints what was guessed of a list's columns as a layout; needs no ledger. */
export async function guessTheLayout(command: Command, file: string): Promise<void> {
  const { json = false, name } = command.optsWithGlobals<{ json?: boolean; name?: string }>()
  const list = await readCommand(file)
  const [title = file] = list.title
  const layout = layoutOfList(list, name ?? title)
  if (layout === null) throw cannot('layout-nothing', { file })
  openTerminal(json).result(layout, () => JSON.stringify(layout, null, 2))
}
