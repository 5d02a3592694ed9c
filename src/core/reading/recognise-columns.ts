import type { Candidate } from './candidate.ts'
import { type ColumnContent, columnContent, meaningOfContent } from './column-content.ts'
import { repeatsHeader } from './find-header.ts'
import { cellText } from './grid-text.ts'
import type { Header } from './header.ts'
import { meaningOfHeading, plainHeading } from './headings.ts'
import type { ListKind, ReadColumn } from './list.ts'
import type { Meaning } from './meaning.ts'
import type { Grid } from './paper.ts'
import { settleMeanings } from './settle-meanings.ts'
import { meaningByTemplate, type TableTemplate } from './template.ts'

const SAMPLED_ROWS = 200

/**
 * What each column means: by the template, else by its heading, else by what it holds; then the
 * columns are weighed against each other and against the kind of list that they make together.
 */
export function recogniseColumns(
  grid: Grid,
  header: Header,
  { template, kind }: { readonly template: TableTemplate | null; readonly kind: ListKind },
): readonly ReadColumn[] {
  const sample = sampleRows(grid, header)
  const candidates = header.headings.map((heading, column): Candidate => {
    const content = columnContent(sample.map((row) => cellText(row.cells[column])))
    const fixed = template === null ? null : meaningByTemplate(template, heading, column + 1)
    if (fixed !== null) return { heading, column, content, meaning: fixed, knownBy: 'template' }
    return { heading, column, content, ...guess(heading, header.parents[column] ?? '', content) }
  })
  return settleMeanings(candidates, kind).map(({ heading, meaning, column, knownBy }) => ({
    heading,
    meaning,
    column,
    knownBy,
  }))
}

function sampleRows(grid: Grid, header: Header) {
  const rows = grid.rows.slice(header.last + 1, header.last + 1 + SAMPLED_ROWS)
  return rows.filter((row) => !repeatsHeader(row, header))
}

type Guess = { readonly meaning: Meaning; readonly knownBy: ReadColumn['knownBy'] }

function guess(heading: string, parent: string, content: ColumnContent): Guess {
  const byContent = meaningOfContent(content)
  const byHeading = meaningOfHeading(heading, parent)
  if (byHeading === null) {
    return byContent === null
      ? { meaning: 'other', knownBy: 'nothing' }
      : { meaning: byContent, knownBy: 'content' }
  }
  const corrected = correctByContent(byHeading, heading, content)
  return { meaning: corrected, knownBy: corrected === byHeading ? 'heading' : 'content' }
}

/** What is told in words: a column of counts (问责（人）, 立案处罚（家）) tells something else. */
const ANSWERS: ReadonlySet<Meaning> = new Set<Meaning>(['findings', 'handling', 'accountability'])

/** Headings that mean different things in different offices, told apart by what stands under them. */
function correctByContent(
  meaning: Meaning,
  heading: string,
  { share, length, filled }: ColumnContent,
): Meaning {
  if (filled === 0) return meaning
  const plain = plainHeading(heading)
  const isText = ['complaint', 'findings', 'handling', 'problem', 'persons', 'units'].includes(
    meaning,
  )
  if (!isText && meaning !== 'complainantPhone' && share.id >= 0.5) return 'complainantId'
  if (ANSWERS.has(meaning) && share.count >= 0.8) return 'other'
  if (plain === '编号' && share.serial === 1 && share.caseNumber === 0) return 'no'
  if (meaning === 'no' && share.caseNumber >= 0.6) return 'caseNumber'
  if (meaning === 'channel' && share.caseNumber >= 0.6) return 'caseNumber'
  if (meaning === 'categories' || meaning === 'channel') {
    if (share.channel >= 0.8 && share.category < 0.8) return 'channel'
    if (share.key >= 0.9) return 'isKey'
    if (share.category >= 0.6) return 'categories'
    if (meaning === 'channel' && share.channel < 0.3) return 'other'
  }
  if (meaning === 'handling' && length <= 6 && share.status >= 0.7) return 'status'
  if (meaning === 'status' && length > 16) return 'handling'
  if (meaning === 'verdict' && length > 16) return 'findings'
  if (meaning === 'findings' && share.verdict >= 0.8) return 'verdict'
  if (meaning === 'handling' && share.verdict >= 0.8) return 'verdict'
  if (meaning === 'isKey' && share.caseNumber >= 0.6) return 'caseNumber'
  return meaning
}
