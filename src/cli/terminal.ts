import type { WriteStream } from 'node:tty'
import { type CommandNews, commandNewsSentence } from '../core/wording/command-news.ts'
import { type ProgressBar, progressBar } from './progress-bar.ts'

/** Where a command writes: results to standard output, everything said beside them to standard error. */
export type Terminal = {
  readonly isJson: boolean
  /** A result: as JSON where `--json` asks for it, else as `text` draws it. */
  readonly result: <Value>(value: Value, text: (value: Value) => string) => void
  readonly news: (
    news: CommandNews,
    particulars?: Readonly<Record<string, string | number>>,
  ) => void
  readonly remark: (sentence: string) => void
  readonly progress: (label: string) => ProgressBar
}

/** The terminal of this process; with `isJson` results are JSON, what is said beside them stays sentences. */
export function openTerminal(isJson: boolean): Terminal {
  const remark = (sentence: string) => void process.stderr.write(`${sentence}\n`)
  return {
    isJson,
    result: (value, text) =>
      void process.stdout.write(`${isJson ? JSON.stringify(value, null, 2) : text(value)}\n`),
    news: (news, particulars = {}) => remark(commandNewsSentence(news, particulars)),
    remark,
    progress: (label) => progressBar(process.stderr as WriteStream, label),
  }
}

const RED = 31
const BOLD = 1

/** Red and bold where a person reads: on a terminal that has colours and was not asked to have none. */
export function inRed(text: string): string {
  const isPlain = process.stderr.isTTY !== true || process.env['NO_COLOR'] !== undefined
  return isPlain ? text : `\u001b[${RED};${BOLD}m${text}\u001b[0m`
}
