import type { CaseId } from '../ledger/ids.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import type { TableTemplate } from '../reading/template.ts'
import { privacyMarks } from './privacy-marks.ts'
import type { JudgedMark, MarkJudgement, Publication, PublicationRow } from './publication.ts'
import { editedRow } from './row-texts.ts'
import { stepAfter } from './steps.ts'
import { TEXT_FIELDS, type TextField } from './text-fields.ts'

/** Every mark of a row as it is edited now, with what was decided about it. */
export function judgedMarks(row: PublicationRow): readonly JudgedMark[] {
  return privacyMarks(editedRow(row)).map((mark) => ({
    ...mark,
    judgement: row.judgements[mark.text] ?? null,
  }))
}

/** How many marks nobody has decided about yet. */
export function openMarks(publication: Publication): number {
  return publication.rows.flatMap(judgedMarks).filter((mark) => mark.judgement === null).length
}

/** A decision about one text of one case, wherever in its row it stands. */
export type JudgedText = {
  readonly caseId: CaseId
  readonly text: string
  readonly judgement: MarkJudgement
}

/**
 * Decides about marks. What is masked need not have been marked: an editor may see what no rule sees;
 * but it must stand in the row, and a text that is kept needs a reason.
 */
export function judgeMarks(
  publication: Publication,
  judged: readonly JudgedText[],
): Result<Publication> {
  const step = stepAfter('judgeMarks', publication)
  if (!step.ok) return step
  for (const one of judged) {
    const refusal = judgementRefusal(publication, one)
    if (refusal !== null) return refusal
  }
  return agreed({
    ...publication,
    rows: publication.rows.map((row) => {
      const own = judged.filter((one) => one.caseId === row.caseId)
      if (own.length === 0) return row
      const added = Object.fromEntries(own.map(({ text, judgement }) => [text, judgement]))
      return { ...row, judgements: { ...row.judgements, ...added } }
    }),
  })
}

function judgementRefusal({ rows }: Publication, { caseId, text, judgement }: JudgedText) {
  const row = rows.find((one) => one.caseId === caseId)
  if (!row) return refused('case-not-in-publication', { case: caseId })
  const isThere = TEXT_FIELDS.some((field) => cellOf(row, field).includes(text))
  if (text.trim() === '' || !isThere) {
    return refused('text-not-in-row', { number: row.original.caseNumber, text })
  }
  const isReasonMissing = judgement.decision === 'keep' && judgement.reason.trim() === ''
  if (isReasonMissing) return refused('reason-missing', { act: 'judgeMarks' })
  const leavesItThere = judgement.decision === 'mask' && judgement.replacement.includes(text)
  return leavesItThere
    ? refused('mask-hides-nothing', { number: row.original.caseNumber, text })
    : null
}

function cellOf(row: PublicationRow, field: TextField): string {
  const cell = editedRow(row)[field]
  return typeof cell === 'string' ? cell : cell.join('\n')
}

/** Writes the text of one cell anew; the ledger keeps what it says. An empty text takes the change back. */
export function rewriteText(
  publication: Publication,
  {
    caseId,
    field,
    text,
  }: { readonly caseId: CaseId; readonly field: TextField; readonly text: string },
): Result<Publication> {
  const step = stepAfter('rewriteText', publication)
  if (!step.ok) return step
  const row = publication.rows.find((one) => one.caseId === caseId)
  if (!row) return refused('case-not-in-publication', { case: caseId })
  const { [field]: _, ...others } = row.edited
  const edited = text.trim() === '' ? others : { ...others, [field]: text }
  return agreed({
    ...publication,
    rows: publication.rows.map((one) => (one === row ? { ...row, edited } : one)),
  })
}

/**
 * A person confirms that nothing private is left, and keeps the layout that the table has now: refused
 * while a mark is undecided or nothing is in the table.
 */
export function confirmPublication(
  publication: Publication,
  layout: TableTemplate,
): Result<Publication> {
  const step = stepAfter('confirmPublication', publication)
  if (!step.ok) return step
  if (publication.rows.length === 0) return refused('publication-is-empty')
  const open = publication.rows.filter((row) =>
    judgedMarks(row).some((mark) => mark.judgement === null),
  )
  if (open.length > 0) {
    return refused('privacy-marks-undecided', {
      count: String(openMarks(publication)),
      number: open.map((row) => row.original.caseNumber).join('、'),
    })
  }
  return agreed({ ...publication, layout, step: step.value })
}

/** Gives a confirmed table back to its editors, or throws a table away; a draft follows its named layout again. */
export function endPublication(
  act: 'returnPublication' | 'discardPublication',
  publication: Publication,
): Result<Publication> {
  const step = stepAfter(act, publication)
  if (!step.ok) return step
  const { layout: _, ...draft } = publication
  return agreed({ ...(act === 'returnPublication' ? draft : publication), step: step.value })
}

/** What the ledger says now takes the place of the originals; edits and decisions stay with the cases that stay. */
export function refreshPublication(
  publication: Publication,
  fresh: Pick<Publication, 'at'> & { readonly rows: Publication['rows'] },
): Result<Publication> {
  const step = stepAfter('refreshPublication', publication)
  if (!step.ok) return step
  const rows = fresh.rows.map((row) => {
    const known = publication.rows.find((one) => one.caseId === row.caseId)
    return known ? { ...row, edited: known.edited, judgements: known.judgements } : row
  })
  return agreed({ ...publication, at: fresh.at, rows })
}
