import type { Line } from '../report/line.ts'

/** How much is measured: the whole, or just enough to see that everything still runs. */
export type Size = {
  readonly isQuick: boolean
  /** Where the ledger of a million cases is kept from one run to the next; null makes it anew and removes it. */
  readonly millionFolder: string | null
  /** How often long work is repeated; null as often as each section finds right. */
  readonly runs: number | null
}

/** What a section says of itself while it works. */
export type Say = (sentence: string) => void

/** A part of the bench that can be run alone. */
export type Section = {
  readonly name: string
  readonly title: string
  readonly run: (size: Size, say: Say) => Promise<readonly Line[]>
}
