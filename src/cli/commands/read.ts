import type { ReadList, ReadTable } from '../../core/reading/list.ts'
import { PAPER_NOTICE_WORDING } from '../../core/reading/paper-problem.ts'
import {
  countLine,
  listHeadline,
  problemLine,
  readSummaryHeading,
  supplementLine,
  unknownTemplate,
} from '../../core/reading/read-wording.ts'
import { TABLE_TEMPLATES, type TableTemplate } from '../../core/reading/template.ts'
import { meaningWord } from '../../core/wording/meaning-words.ts'
import { bytesOf } from '../bytes-of.ts'
import { CommandError, unreadableFile } from '../command-trouble.ts'
import { spokenLanguage } from '../language.ts'
import type { Register } from '../register.ts'
import { openTerminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'

/** `huiyin read FILE`: what an import would take, without any database. */
export const registerRead: Register = (program, words) => {
  program
    .command('read <file>')
    .description(words('read'))
    .option('--template <name>', words('read.template'))
    .action(async (file: string, { template }: { template?: string }, command) => {
      const { json = false } = command.optsWithGlobals()
      openTerminal(json).result(await readCommand(file, template), summary)
    })
}

/** Reads a file as lists of cases. Ends with a sentence when the file cannot be read at all. */
export async function readCommand(
  file: string,
  templateName?: string,
): Promise<ReadList & { readonly file: string }> {
  const template = templateName === undefined ? undefined : templateNamed(templateName)
  const { readListSafely } = await import('../../documents/reading/read-safely.ts')
  const read = await readListSafely(await bytesOf(file), template === undefined ? {} : { template })
  if (!read.ok) throw unreadableFile(file, read.problem)
  return { file, ...read.value }
}

function templateNamed(name: string): TableTemplate {
  const found = TABLE_TEMPLATES.find((template) => template.name === name)
  if (found !== undefined) return found
  const known = TABLE_TEMPLATES.map((template) => template.name)
  const sentence = unknownTemplate(name, known, spokenLanguage())
  throw new CommandError(sentence, { code: 'template-unknown', exitCode: 2 })
}

/** The summary for a person: the guess at each column, the rows, and every problem with its place. */
function summary(list: ReadList): string {
  const language = spokenLanguage()
  const tables = list.tables.map((table) =>
    table.supplementOf === null ? tableSummary(table) : supplementLine(table.sheet, language),
  )
  return [
    ...list.title,
    listHeadline(list, language),
    ...list.notices.map((notice) => PAPER_NOTICE_WORDING[notice][language]),
    ...tables,
    ...list.problems.map((problem) => problemLine(problem, language)),
  ].join('\n')
}

function tableSummary({ columns, rows, problems }: ReadTable): string {
  const language = spokenLanguage()
  const heading = (word: Parameters<typeof readSummaryHeading>[0]) =>
    readSummaryHeading(word, language)
  const guess = textTable(columns, [
    { heading: heading('column'), of: ({ column }) => column + 1, align: 'right' },
    { heading: heading('heading'), of: ({ heading }) => heading },
    { heading: heading('meaning'), of: ({ meaning }) => meaningWord(meaning, language) },
  ])
  const listed = textTable(rows, [
    { heading: heading('no'), of: (row) => row.no ?? '' },
    { heading: heading('number'), of: (row) => row.caseNumber ?? '' },
    { heading: heading('key'), of: (row) => (row.isKey ? '★' : '') },
    { heading: heading('channel'), of: (row) => row.channel ?? '' },
    { heading: heading('region'), of: (row) => row.region ?? '', atMost: 24 },
    { heading: heading('categories'), of: (row) => row.categories.join('、'), atMost: 20 },
    { heading: heading('verdict'), of: (row) => row.verdict ?? '' },
    { heading: heading('status'), of: (row) => row.status ?? '' },
    { heading: heading('due'), of: (row) => row.dueAt ?? String(row.dateRaw.dueAt ?? '') },
    { heading: heading('text'), of: (row) => row.complaint ?? row.problem ?? '', atMost: 48 },
  ])
  const keys = rows.filter((row) => row.isKey).length
  return [
    '',
    guess,
    '',
    listed,
    '',
    countLine({ rows: rows.length, keys, problems: problems.length }, language),
    ...problems.map((problem) => problemLine(problem, language)),
  ].join('\n')
}
