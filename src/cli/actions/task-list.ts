import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { sheetFormat } from '../../contract/table.ts'
import { day } from '../../contract/values.ts'
import type { TaskListPlan } from '../../core/import/tasks-of-list.ts'
import { taskFateWord, taskReceiptSentence } from '../../core/wording/books/task-list-words.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import {
  importTaskList,
  previewTaskList,
  taskListSheet,
} from '../../office/rectification/task-list.ts'
import { sheetFile } from '../../office/tables/sheet-file.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'
import { listIn } from './import.ts'

/** Shows what a list of tasks would become; stores it unless only a preview is asked for. */
export async function importTheTaskList(command: Command, file: string): Promise<void> {
  const { preview } = command.opts<{ preview?: boolean }>()
  const list = await listIn(file, undefined)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), list, fileName: basename(file) }
    const plan = await agreedValue(previewTaskList(context, actor, input))
    if (preview) return terminal.result(plan, drawn)
    if (!terminal.isJson) terminal.result(plan, drawn)
    const receipt = await agreedValue(importTaskList(context, actor, input))
    terminal.result(receipt, taskReceiptSentence)
  })
}

function drawn({ rows, problems }: TaskListPlan): string {
  const fates = textTable(rows, [
    { heading: column('row'), of: (one) => String(one.row) },
    { heading: column('no'), of: (one) => one.no },
    { heading: column('title'), of: ({ plan }) => plan.problem.replace(/\s+/gu, ' '), atMost: 40 },
    { heading: column('due'), of: ({ plan }) => plan.dueOn ?? '' },
    { heading: column('outcome'), of: ({ fate }) => taskFateWord(fate) },
  ])
  const wrong = textTable(problems, [
    { heading: column('row'), of: (one) => String(one.row ?? '') },
    { heading: column('problem'), of: (one) => one.message },
  ])
  return problems.length === 0 ? fates : `${fates}\n${wrong}`
}

/** Writes the list as Word, Excel or a web page, by the ending of the file's name. */
export function exportTheTaskList(command: Command, file: string): Promise<void> {
  const { on } = command.opts<{ on?: string }>()
  const format = shaped(sheetFormat, extname(file).slice(1))
  const asked = on === undefined ? {} : { on: shaped(day, on) }
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { ...asked, roundId: await roundId() }
    const sheet = await agreedValue(taskListSheet(context, actor, input))
    const { bytes } = await agreedValue(sheetFile(sheet, format))
    const written = await writeNewFile(file, bytes)
    terminal.result({ file: written }, () => written)
  })
}
