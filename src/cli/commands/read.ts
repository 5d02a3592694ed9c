import type { ReadList, ReadTable } from '../../core/reading/list.ts'
import { MEANING_WORDING } from '../../core/reading/meaning.ts'
import { PAPER_NOTICE_WORDING } from '../../core/reading/paper-problem.ts'
import {
  countLine,
  READ_SUMMARY_HEADINGS as HEADINGS,
  listHeadline,
  problemLine,
  supplementLine,
  unknownTemplate,
} from '../../core/reading/read-wording.ts'
import { TABLE_TEMPLATES, type TableTemplate } from '../../core/reading/template.ts'
import { bytesOf } from '../bytes-of.ts'
import { CommandError } from '../command-trouble.ts'
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
  if (!read.ok)
    throw new CommandError(`${file}：${read.message}`, { code: read.problem, exitCode: 1 })
  return { file, ...read.value }
}

function templateNamed(name: string): TableTemplate {
  const found = TABLE_TEMPLATES.find((template) => template.name === name)
  if (found !== undefined) return found
  const known = TABLE_TEMPLATES.map((template) => template.name)
  throw new CommandError(unknownTemplate(name, known), { code: 'template-unknown', exitCode: 2 })
}

/** The summary for a person: the guess at each column, the rows, and every problem with its place. */
function summary(list: ReadList): string {
  const tables = list.tables.map((table) =>
    table.supplementOf === null ? tableSummary(table) : supplementLine(table.sheet),
  )
  return [
    ...list.title,
    listHeadline(list),
    ...list.notices.map((notice) => PAPER_NOTICE_WORDING[notice].zh),
    ...tables,
    ...list.problems.map(problemLine),
  ].join('\n')
}

function tableSummary({ columns, rows, problems }: ReadTable): string {
  const guess = textTable(columns, [
    { heading: HEADINGS.column, of: ({ column }) => column + 1, align: 'right' },
    { heading: HEADINGS.heading, of: ({ heading }) => heading },
    { heading: HEADINGS.meaning, of: ({ meaning }) => MEANING_WORDING[meaning] },
  ])
  const listed = textTable(rows, [
    { heading: HEADINGS.no, of: (row) => row.no ?? '' },
    { heading: HEADINGS.number, of: (row) => row.caseNumber ?? '' },
    { heading: HEADINGS.key, of: (row) => (row.isKey ? '★' : '') },
    { heading: HEADINGS.channel, of: (row) => row.channel ?? '' },
    { heading: HEADINGS.region, of: (row) => row.region ?? '', atMost: 24 },
    { heading: HEADINGS.categories, of: (row) => row.categories.join('、'), atMost: 20 },
    { heading: HEADINGS.verdict, of: (row) => row.verdict ?? '' },
    { heading: HEADINGS.status, of: (row) => row.status ?? '' },
    { heading: HEADINGS.due, of: (row) => row.dueAt ?? String(row.dateRaw.dueAt ?? '') },
    { heading: HEADINGS.text, of: (row) => row.complaint ?? row.problem ?? '', atMost: 48 },
  ])
  const keys = rows.filter((row) => row.isKey).length
  return [
    '',
    guess,
    '',
    listed,
    '',
    countLine(rows.length, keys, problems.length),
    ...problems.map(problemLine),
  ].join('\n')
}
