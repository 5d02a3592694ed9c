import type { ImportPreviewView, ImportSettled } from '../../../contract/import.ts'
import type { SaidInBoth } from '../../../core/wording/said-in-both.ts'

export type Choices = NonNullable<ImportSettled['choices']>
export type PreviewRow = ImportPreviewView['rows'][number]
export type ListProblem = ImportPreviewView['problems'][number]
export type Mend = NonNullable<ListProblem['mend']>

/** A problem that a choice settles, with how many rows say so. */
export type ToMend = {
  readonly mend: Mend
  readonly said: SaidInBoth
  readonly rows: readonly number[]
}

/** Everything that has to be settled, each wording once, in the order of the list. */
export function toMendIn(problems: readonly ListProblem[]): readonly ToMend[] {
  const found = new Map<string, ToMend>()
  for (const { mend, row, ...said } of problems) {
    if (!mend) continue
    const key = `${mend.choice} ${mend.wording}`
    const before = found.get(key)
    const rows = [...(before?.rows ?? []), ...(row === null ? [] : [row])]
    found.set(key, { mend, said, rows })
  }
  return [...found.values()]
}

/** The choices with one wording settled. */
export function settledWith(choices: Choices, { choice, wording }: Mend, value: unknown): Choices {
  if (choice === 'units' || choice === 'categories' || choice === 'channels') {
    return { ...choices, [choice]: { ...choices[choice], [wording]: value } }
  }
  return { ...choices, [choice]: value } as Choices
}

/** The cell of a row in which a problem stands. */
export type Cell = 'number' | 'text' | 'units' | 'categories' | 'channel' | 'due' | 'outcome'

const CELL_OF_CODE: Readonly<Record<string, Cell>> = {
  'text-missing': 'text',
  'unit-unknown': 'units',
  'unit-of-other-time': 'units',
  'unit-missing': 'units',
  'category-unknown': 'categories',
  'channel-unknown': 'channel',
  'number-twice': 'number',
  'number-of-no-pattern': 'number',
  'day-unknown': 'due',
  'day-in-the-future': 'due',
}
const CELL_OF_CHOICE: Readonly<Partial<Record<Mend['choice'], Cell>>> = {
  units: 'units',
  categories: 'categories',
  channels: 'channel',
  handedOverAt: 'due',
}

/** The cell that a problem is about; what names no cell stands in the outcome of its row. */
export function cellOf({ code, mend }: ListProblem): Cell {
  return (mend && CELL_OF_CHOICE[mend.choice]) ?? CELL_OF_CODE[code] ?? 'outcome'
}

/** The problems of each row, by its place in the file. */
export function problemsByRow(
  problems: readonly ListProblem[],
): ReadonlyMap<string, readonly ListProblem[]> {
  const byRow = new Map<string, ListProblem[]>()
  for (const problem of problems) {
    if (problem.row === null) continue
    const key = placeKey(problem)
    byRow.set(key, [...(byRow.get(key) ?? []), problem])
  }
  return byRow
}

/** The place of a row in a file as one text, so that rows can be looked up by it. */
export function placeKey({
  sheet,
  page,
  row,
}: {
  readonly sheet: string | null
  readonly page: number | null
  readonly row: number | null
}): string {
  return JSON.stringify([sheet, page, row])
}
