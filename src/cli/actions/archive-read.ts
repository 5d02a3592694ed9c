import type { Command } from 'commander'
import { toldFigures } from '../../core/bulletin/archive/told-figures.ts'
import { readBulletin } from '../../core/bulletin/reading/read-bulletin.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { readingText } from '../../core/wording/reading-text.ts'
import { readPaperSafely } from '../../documents/reading/read-safely.ts'
import { bytesOf } from '../bytes-of.ts'
import { unreadableFile } from '../command-trouble.ts'
import { openTerminal } from '../terminal.ts'

/** Shows what a bulletin is read as; no ledger is opened. */
export async function readTheBulletin(command: Command, file: string): Promise<void> {
  const { json = false } = command.optsWithGlobals<{ json?: boolean }>()
  const { paper } = await paperIn(file)
  const reading = readBulletin(paper)
  const result = { file, ...reading, figures: toldFigures(paper, reading) }
  openTerminal(json).result(result, () => readingText(reading))
}

/** A file that a command names, read as tables and text. */
export async function paperIn(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly paper: ReadPaper }> {
  const bytes = await bytesOf(file)
  const read = await readPaperSafely(bytes)
  if (read.ok) return { bytes, paper: read.value }
  throw unreadableFile(file, read.problem)
}
