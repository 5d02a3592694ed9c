import { columnWords as column } from '../core/wording/columns.ts'
import {
  fateWord,
  importCountsSentence,
  importProblemSentences,
  newBatchSentence,
  readinessSentence,
  receiptSentence,
  suspicionWords,
} from '../core/wording/import-words.ts'
import type { ImportReceipt } from '../office/imports/import-receipt.ts'
import type { ImportPreview } from '../office/imports/preview-import.ts'
import { spokenLanguage } from './language.ts'
import { textTable } from './text-table.ts'

const MOST_LINES = 200

/** What a list would become: every row's fate, every problem with its place, every suspected repeat. */
export function drawnPreview(preview: ImportPreview, unitName: (id: string) => string): string {
  const language = spokenLanguage()
  const { rows, newBatches, problems, counts, isReady } = preview
  const table = textTable(rows.slice(0, MOST_LINES), [
    { heading: column('row'), of: (row) => row.at.row, align: 'right' },
    { heading: column('number'), of: (row) => row.intake.number ?? row.intake.place, atMost: 28 },
    {
      heading: column('unit'),
      of: (row) => row.roles.map((role) => unitName(role.unitId)).join('、'),
    },
    { heading: column('due'), of: (row) => row.givenDueOn ?? '' },
    { heading: column('outcome'), of: (row) => fateWord(row, language) },
    { heading: column('text'), of: (row) => row.intake.text, atMost: 40 },
  ])
  const suspicions = rows.flatMap((row) =>
    row.suspicions.map(
      (one) => `${row.intake.number ?? row.at.row}　${suspicionWords(one, language)}`,
    ),
  )
  return [
    table,
    '',
    ...suspicions,
    ...importProblemSentences(problems, language),
    ...newBatches.map((batch) => newBatchSentence(batch, language)),
    importCountsSentence(counts, language),
    readinessSentence(preview, isReady, language),
  ].join('\n')
}

/** What was stored. */
export function drawnReceipt(receipt: ImportReceipt): string {
  return receiptSentence(receipt, spokenLanguage())
}
