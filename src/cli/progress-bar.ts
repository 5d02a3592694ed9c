import type { WriteStream } from 'node:tty'

/** Tells how far long work has come. */
export type ProgressBar = {
  readonly at: (done: number, total: number) => void
  readonly end: () => void
}

const WIDTH = 30
const FULL = '█'
const EMPTY = '░'

/** A bar on a terminal; on anything else (a file, a pipe) it writes nothing. */
export function progressBar(stream: WriteStream, label: string): ProgressBar {
  if (!stream.isTTY) return { at: () => undefined, end: () => undefined }
  let shown = -1
  return {
    at: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
      if (percent === shown) return
      shown = percent
      const full = Math.round((WIDTH * percent) / 100)
      stream.write(`\r${label} ${FULL.repeat(full)}${EMPTY.repeat(WIDTH - full)} ${percent}%`)
    },
    end: () => {
      if (shown >= 0) stream.write(`\r${' '.repeat(label.length * 2 + WIDTH + 8)}\r`)
    },
  }
}
