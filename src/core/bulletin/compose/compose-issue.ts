import type { Block, Paper } from '../blocks.ts'
import { type KeyedSection, keyedSections } from '../issue/section-key.ts'
import { composeContents } from './contents.ts'
import { openFigureBook, type Provenance } from './figure-book.ts'
import type { Composer, IssueMaterial } from './issue-material.ts'
import { composeArticles, composeUnitItems } from './items/item-sections.ts'
import { composeKeyCases } from './items/key-case-section.ts'
import { composeImprint, composeMasthead, issueLine } from './masthead.ts'
import { composeCovert } from './statistics/covert-section.ts'
import { composePetitions } from './statistics/petition-section.ts'
import type { ComposedSentence, SentenceBook } from './words/sentence-of.ts'

/** An issue as it will be printed, where each of its numbers came from, and the sentences that the editor may word. */
export type ComposedIssue = {
  readonly paper: Paper
  readonly provenance: Provenance
  readonly sentences: readonly ComposedSentence[]
}

/** The issue from the ledger's figures and the items sent in, by the round's settings. The same material gives the same paper. */
export function composeIssue(material: IssueMaterial): ComposedIssue {
  const { settings, issue, arrangement } = material
  const { bulletin } = settings
  const book = openFigureBook(material.figures, material.word)
  const told: SentenceBook = new Map()
  const composer: Composer = { ...material, book, sentences: told }
  const sections = keyedSections(bulletin)
    .filter(({ key }) => !arrangement.sectionsLeftOut.includes(key))
    .flatMap((keyed) => composeSection(composer, keyed))
  const body = [...correctionNote(material), ...sections]
  const contents =
    bulletin.contentsLabel === null ? [] : [composeContents(bulletin.contentsLabel, sections)]
  const paper: Paper = {
    title: `${bulletin.nameLines.join('')} ${issueLine(bulletin, issue)}`,
    masthead: composeMasthead(bulletin, issue),
    body: [...contents, ...body],
    imprint: composeImprint(bulletin, issue),
    pageNumbers: 'dash',
    orientation: 'portrait',
  }
  return { paper, provenance: book.provenance(), sentences: [...told.values()] }
}

function composeSection(composer: Composer, { key, section }: KeyedSection): readonly Block[] {
  switch (section.kind) {
    case 'articles':
      return composeArticles(composer, section)
    case 'unit-items':
      return composeUnitItems(composer, section)
    case 'key-cases':
      return composeKeyCases(composer, section)
    case 'petition-statistics':
      return composePetitions(composer, key, section)
    case 'covert-findings':
      return composeCovert(composer, key, section)
  }
}

/** A correction opens by saying which issue it corrects. */
function correctionNote({ issue }: IssueMaterial): readonly Block[] {
  if (issue.corrects === null) return []
  const text = `本期为${issue.corrects.issueLine}的更正，内容以本期为准。`
  return [{ kind: 'paragraph', runs: [{ text }] }]
}
