import type { Command } from 'commander'
import { undoneSentence } from '../../core/wording/import-words.ts'
import { listImports } from '../../office/imports/list-imports.ts'
import { undoImport } from '../../office/imports/undo-import.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { spokenLanguage } from '../language.ts'

/** Undoes an import as a whole; the last one that stands where none is named. */
export function undoTheImport(command: Command, named: string | undefined): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const ofRound = await roundId()
    const imports = await agreedValue(listImports(context, actor, { roundId: ofRound }))
    const last = imports.find((one) => one.undone === null)?.importId ?? ''
    const input = { roundId: ofRound, importId: named ?? last, reason }
    const undone = await agreedValue(undoImport(context, actor, input))
    terminal.result(undone, (told) => undoneSentence(told, spokenLanguage()))
  })
}
