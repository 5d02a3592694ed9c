import { chineseNumeral } from '../../calendar/chinese-numeral.ts'
import type { Instant } from '../../calendar/instant.ts'
import type { CaseKind } from '../../case/case.ts'
import type { Block, Heading, Run } from '../blocks.ts'
import { batchesBy, batchesToldBy, batchNames } from '../issue/batches.ts'
import type { Composer } from './issue-material.ts'
import { fillText } from './words/fill-sentence.ts'

/** A heading of any level; its text is printed as it is, with whatever brackets it has. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text }
}

/** A paragraph whose numbers carry their figures in its runs. */
export function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs }
}

/** The heading of a section: 【县区动态】, or an article's title. */
export function sectionHeading(
  section: { readonly heading: string; readonly headingStyle: 'bracket' | 'article' },
  text: string = section.heading,
): Heading {
  return section.headingStyle === 'article'
    ? heading('article', text)
    : heading('bracket', inBrackets(text))
}

/** 【导读】; brackets that settings already print are kept as they are. */
export function inBrackets(text: string): string {
  return text.startsWith('【') ? text : `【${text}】`
}

/** A heading of the settings with its places filled: `{team}`, `{batchCount}`, `{batches}`. */
export function filledHeading(
  { settings, batches, issue, arrangement }: Composer,
  { text, kind, at }: { readonly text: string; readonly kind: CaseKind; readonly at: Instant },
): string {
  const { told } = batchesToldBy({ issuedOn: issue.issuedOn, batches, arrangement })
  const known = batchesBy(batches, kind, at)
  return fillText(text, {
    team: settings.team.shortName,
    batchCount: chineseNumeral(known.length),
    batches: batchNames(numbersOf(known, told)),
  })
}

function numbersOf(
  known: readonly { readonly id: string; readonly number: number }[],
  ids: readonly string[],
): readonly number[] {
  return known.filter((batch) => ids.includes(batch.id)).map((batch) => batch.number)
}
