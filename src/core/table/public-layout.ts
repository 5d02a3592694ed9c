import { plainHeading } from '../reading/headings.ts'
import { CONFIDENTIAL_MEANINGS, type Meaning } from '../reading/meaning.ts'
import type { TableTemplate } from '../reading/template.ts'

/** Why a layout cannot be that of a public table. */
export type PublicLayoutProblemCode =
  | 'no-columns'
  | 'text-missing'
  | 'heading-missing'
  | 'heading-twice'
  | 'meaning-twice'
  | 'confidential'
  | 'not-printed'

/** One thing that keeps a layout from being printed; `column` counts from 1, null where it is the whole. */
export type PublicLayoutProblem = {
  readonly column: number | null
  readonly code: PublicLayoutProblemCode
}

/** The meanings that a public table has words for. */
export const PRINTED_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'no',
  'caseNumber',
  'channel',
  'complaint',
  'regions',
  'address',
  'place',
  'categories',
  'industry',
  'findings',
  'verdict',
  'goal',
  'handling',
  'handlingClass',
  'status',
  'accountability',
  'remark',
])

/** Everything that keeps an office's layout from being that of a public table, at once. */
export function publicLayoutProblems({
  columns,
}: Pick<TableTemplate, 'columns'>): readonly PublicLayoutProblem[] {
  if (columns.length === 0) return [{ column: null, code: 'no-columns' }]
  const problems: PublicLayoutProblem[] = []
  if (!columns.some(({ meaning }) => meaning === 'complaint'))
    problems.push({ column: null, code: 'text-missing' })
  columns.forEach(({ heading = '', meaning }, at) => {
    const note = (code: PublicLayoutProblemCode) => problems.push({ column: at + 1, code })
    const before = columns.slice(0, at)
    const plain = plainHeading(heading)
    if (plain === '') note('heading-missing')
    else if (before.some((one) => plainHeading(one.heading ?? '') === plain)) note('heading-twice')
    if (CONFIDENTIAL_MEANINGS.has(meaning)) note('confidential')
    else if (!PRINTED_MEANINGS.has(meaning)) note('not-printed')
    else if (before.some((one) => one.meaning === meaning)) note('meaning-twice')
  })
  return problems
}
