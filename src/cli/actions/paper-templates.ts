import { basename } from 'node:path'
import type { Command } from 'commander'
import { seriesBody } from '../../contract/forms.ts'
import { FORM_FIELDS, type FormFields } from '../../core/forms/form-fields.ts'
import { FORM_KINDS } from '../../core/forms/form-kind.ts'
import { usualSeries } from '../../core/forms/usual-series.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { templateProblemWords } from '../../core/wording/template-words.ts'
import { listFormSeries, setFormSeries } from '../../office/forms/form-series.ts'
import {
  checkFormTemplate,
  listTemplates,
  storeTemplate,
  templateFile,
} from '../../office/forms/templates.ts'
import { agreedValue } from '../agreed-value.ts'
import { bytesOf } from '../bytes-of.ts'
import { atDesk } from '../desk.ts'
import { formKindNamed } from '../form-kind-named.ts'
import { shaped } from '../read-json-file.ts'
import { openTerminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'

/** The placeholders of a kind; no ledger is opened. */
export function listTheFields(command: Command, name: string): void {
  const { json = false } = command.optsWithGlobals<{ json?: boolean }>()
  const fields = FORM_FIELDS[formKindNamed(name)]
  openTerminal(json).result(fields, () => textTable(rowsOf(fields, ''), FIELD_COLUMNS))
}

type FieldRow = { readonly name: string; readonly zh: string }

const FIELD_COLUMNS = [
  { heading: column('placeholder'), of: ({ name }: FieldRow) => name },
  { heading: column('text'), of: ({ zh }: FieldRow) => zh },
]

function rowsOf(fields: FormFields, indent: string): readonly FieldRow[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const isText = field.kind === 'text'
    const own = { name: `${indent}${isText ? `{${name}}` : `{#${name}}{/${name}}`}`, zh: field.zh }
    return field.kind === 'list' ? [own, ...rowsOf(field.fields, `${indent}  `)] : [own]
  })
}

/** Prints the templates of every kind of paper; version 0 is the one that came with the program. */
export function listTheTemplates(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const stored = await agreedValue(listTemplates(context, actor))
    const shipped = FORM_KINDS.map((kind) => ({ kind, version: 0, fileName: '', reason: '' }))
    terminal.result(stored, () =>
      textTable(
        [...shipped, ...stored].sort(
          (a, b) => FORM_KINDS.indexOf(a.kind) - FORM_KINDS.indexOf(b.kind),
        ),
        [
          { heading: column('formKind'), of: ({ kind }) => label('formKind', kind) },
          { heading: column('version'), of: ({ version }) => version, align: 'right' },
          { heading: column('file'), of: ({ fileName }) => fileName },
          { heading: column('reason'), of: ({ reason }) => reason, atMost: 30 },
        ],
      ),
    )
  })
}

/** Writes the Word template of a kind as a file: its latest version where none is said. */
export function getTheTemplate(command: Command, name: string): Promise<void> {
  const { version, out } = command.opts<{ version?: string; out?: string }>()
  return atDesk(command, async ({ context, actor, terminal }) => {
    const input = {
      kind: formKindNamed(name),
      ...(version !== undefined && { version: Number(version) }),
    }
    const file = await agreedValue(templateFile(context, actor, input))
    await writeNewFile(out ?? file.name, file.bytes)
    terminal.news('written', { file: out ?? file.name })
  })
}

type Named = { readonly kind: string; readonly file: string }

/** Exit 1 where something is wrong in it. */
export function checkTheTemplate(command: Command, { kind, file }: Named): Promise<void> {
  return atDesk(command, async ({ actor, terminal }) => {
    const input = { kind: formKindNamed(kind), bytes: await bytesOf(file) }
    const problems = await agreedValue(checkFormTemplate(actor, input))
    terminal.result(problems, (all) => all.map((one) => templateProblemWords(one)).join('\n'))
    if (problems.length > 0) process.exitCode = 1
    else terminal.news('template-sound')
  })
}

/** Stores a Word file as the next version of a kind's template. */
export function setTheTemplate(command: Command, { kind, file }: Named): Promise<void> {
  const { reason } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal }) => {
    const input = {
      ...{ kind: formKindNamed(kind), fileName: basename(file), bytes: await bytesOf(file) },
      ...(reason !== undefined && { reason }),
    }
    const stored = await agreedValue(storeTemplate(context, actor, input))
    terminal.result(stored, ({ version }) => `${label('formKind', stored.kind)} ${version}`)
  })
}

/** Prints how every kind of paper is numbered; version 0 is the usual way. */
export function listTheSeries(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const stored = await agreedValue(listFormSeries(context, actor))
    const usual = FORM_KINDS.filter((kind) => !stored.some((one) => one.kind === kind)).map(
      (kind) => ({ kind, unitId: null, version: 0, ...usualSeries(kind) }),
    )
    terminal.result(stored, () =>
      textTable(
        [...stored, ...usual],
        [
          { heading: column('formKind'), of: ({ kind }) => label('formKind', kind) },
          { heading: column('unit'), of: ({ unitId }) => unitId ?? '' },
          { heading: column('version'), of: ({ version }) => version, align: 'right' },
          { heading: column('prefix'), of: ({ prefix }) => prefix },
          { heading: column('width'), of: ({ width }) => width, align: 'right' },
          { heading: column('start'), of: ({ startsAt }) => startsAt, align: 'right' },
        ],
      ),
    )
  })
}

const USUAL_WIDTH = 3

/** Says how a kind of paper is numbered from now on; the first number is 1 where none is said. */
export function setTheSeries(
  command: Command,
  { kind, prefix }: { readonly kind: string; readonly prefix: string },
): Promise<void> {
  const options = command.opts<{ unit?: string; width?: string; start?: string; reason?: string }>()
  const { unit, width, start, reason } = options
  return atDesk(command, async ({ context, actor, terminal }) => {
    const input = shaped(seriesBody, {
      ...{ kind: formKindNamed(kind), prefix },
      ...{ width: width === undefined ? USUAL_WIDTH : Number(width) },
      ...{ startsAt: start === undefined ? 1 : Number(start) },
      ...(unit !== undefined && { unitId: unit }),
      ...(reason !== undefined && { reason }),
    })
    const stored = await agreedValue(setFormSeries(context, actor, input))
    terminal.result(stored, (one) => `${one.prefix} ${one.width} ${one.startsAt}`)
  })
}
