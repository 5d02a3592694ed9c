import type { Command } from 'commander'
import { tableTemplate } from '../../contract/import.ts'
import { printInstant } from '../../core/calendar/day-wording.ts'
import type { TableTemplate } from '../../core/reading/template.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { layoutStateWords } from '../../core/wording/layout-words.ts'
import {
  listTemplates,
  saveTableTemplate,
  showTemplateHistory,
} from '../../office/tables/table-templates.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** The layouts that came with the program and the office's own, in use or not. */
export function listTheLayouts(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const found = await agreedValue(listTemplates(context, actor))
    const lines = [
      ...found.own.map(({ template, isInUse }) => ({
        template,
        state: isInUse ? ('own' as const) : ('stopped' as const),
      })),
      ...found.readyMade.map((template) => ({ template, state: 'readyMade' as const })),
    ]
    terminal.result(found, () =>
      textTable(lines, [
        { heading: column('layout'), of: ({ template }) => template.name, atMost: 32 },
        { heading: column('state'), of: ({ state }) => layoutStateWords(state) },
        { heading: column('title'), of: ({ template }) => template.title, atMost: 40 },
        { heading: column('columns'), of: ({ template }) => headingsOf(template), atMost: 100 },
      ]),
    )
  })
}

function headingsOf({ columns }: TableTemplate): string {
  return columns.map((one) => one.heading ?? `#${one.column}`).join('|')
}

/** One layout, as a file that `layout save` takes. */
export function showTheLayout(command: Command, name: string): Promise<void> {
  return atDesk(command, async (desk) => {
    const template = await layoutNamed(desk, name)
    desk.terminal.result(template, () => JSON.stringify(template, null, 2))
  })
}

async function layoutNamed({ context, actor }: Desk, name: string): Promise<TableTemplate> {
  const { own, readyMade } = await agreedValue(listTemplates(context, actor))
  const all = [...own.map(({ template }) => template), ...readyMade]
  const found = all.find((one) => one.name === name)
  if (found) return found
  const layouts = all.map((one) => one.name).join('、')
  throw cannot('layout-missing', { layout: name, layouts })
}

type Said = { readonly reason?: string; readonly new?: boolean }

/** Names a layout of the office, or changes the one of this name; with `--new` only names one. */
export async function saveTheLayout(command: Command, file: string): Promise<void> {
  const { reason = '', new: isNew } = command.opts<Said>()
  const template = shaped(tableTemplate, await readJsonFile(file))
  return atDesk(command, (desk) => keep(desk, { template, isInUse: true, reason, isNew }))
}

/** Takes one of the office's own layouts out of use; it stays on record. */
export function stopTheLayout(command: Command, name: string): Promise<void> {
  const { reason = '' } = command.opts<Said>()
  return atDesk(command, async (desk) => {
    const template = await layoutNamed(desk, name)
    await keep(desk, { template, isInUse: false, reason })
  })
}

async function keep(
  { context, actor, terminal }: Desk,
  change: Parameters<typeof saveTableTemplate>[2],
): Promise<void> {
  const saved = await agreedValue(saveTableTemplate(context, actor, change))
  terminal.result(saved, ({ template, version }) => `${template.name} ${version}`)
}

/** Every version of one of the office's own layouts, with its reason. */
export function historyOfTheLayout(command: Command, name: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const versions = await agreedValue(showTemplateHistory(context, actor, name))
    terminal.result(versions, () =>
      textTable(versions, [
        { heading: column('version'), of: (one) => one.version, align: 'right' },
        {
          heading: column('state'),
          of: (one) => layoutStateWords(one.isInUse ? 'own' : 'stopped'),
        },
        { heading: column('recorded'), of: (one) => printInstant(one.recordedAt) },
        { heading: column('who'), of: (one) => one.accountId },
        { heading: column('reason'), of: (one) => one.reason },
      ]),
    )
    if (versions.length === 0) terminal.news('nothing')
  })
}
