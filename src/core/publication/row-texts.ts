import type { PublicRow } from '../table/public-row.ts'
import type { PublicationRow } from './publication.ts'
import { TEXT_FIELDS, type TextField } from './text-fields.ts'

const LISTS: readonly TextField[] = ['findings', 'handling']

/** The text of a cell; the paragraphs of one cell are parted by line breaks. */
export function textOf(row: PublicRow, field: TextField): string {
  const cell = row[field]
  return typeof cell === 'string' ? cell : cell.join('\n')
}

function withText(row: PublicRow, field: TextField, text: string): PublicRow {
  const cell = LISTS.includes(field) ? text.split('\n').filter((one) => one.trim() !== '') : text
  return { ...row, [field]: cell }
}

/** A row as its editor left it, before anything is masked. */
export function editedRow({ original, edited }: PublicationRow): PublicRow {
  return TEXT_FIELDS.reduce((row, field) => {
    const text = edited[field]
    return text === undefined ? row : withText(row, field, text)
  }, original)
}

/** A row as the public sees it: edited, and everything masked that was decided to be. A longer text is masked before one that stands inside it. */
export function publishedRow(row: PublicationRow): PublicRow {
  const masks = Object.entries(row.judgements)
    .flatMap(([text, judgement]) =>
      judgement.decision === 'mask' ? [{ text, by: judgement.replacement }] : [],
    )
    .sort((one, other) => other.text.length - one.text.length)
  return TEXT_FIELDS.reduce((masked, field) => {
    const text = textOf(masked, field)
    const next = masks.reduce((left, { text: found, by }) => left.replaceAll(found, by), text)
    return next === text ? masked : withText(masked, field, next)
  }, editedRow(row))
}
