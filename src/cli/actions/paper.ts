import type { Command } from 'commander'
import { formBody } from '../../contract/forms.ts'
import type { FormId, MadeForm } from '../../core/forms/made-form.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { label } from '../../core/wording/label.ts'
import { formFile, listForms, remakeForm, voidForm } from '../../office/forms/made-forms.ts'
import { makeForm, tryForm } from '../../office/forms/make-form.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { formKindNamed } from '../form-kind-named.ts'
import { momentSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'

type MakeOptions = {
  readonly unit?: string
  readonly case?: readonly string[]
  readonly task?: string
  readonly at?: string
  readonly typed?: readonly string[]
  readonly try?: boolean
  readonly out?: string
}

/** Makes a paper, or with `--try` only shows it. */
export function makeThePaper(command: Command, name: string): Promise<void> {
  const options = command.opts<MakeOptions>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const body = shaped(formBody, await bodyOf(desk, name, options))
    const about = { ...body, roundId: await desk.roundId() }
    if (options.try === true) {
      const file = await agreedValue(tryForm(context, actor, about))
      await writeNewFile(options.out ?? file.name, file.bytes)
      terminal.news('written', { file: options.out ?? file.name })
      return
    }
    const made = await agreedValue(makeForm(context, actor, about))
    const file = await agreedValue(formFile(context, actor, made))
    const target = options.out ?? made.fileName
    await writeNewFile(target, file.bytes)
    terminal.news('written', { file: target })
    terminal.result(made, ({ printedNumber }) => printedNumber)
  })
}

async function bodyOf(desk: Desk, name: string, options: MakeOptions): Promise<unknown> {
  const { unit, case: cases = [], task, at, typed = [] } = options
  const caseIds: CaseId[] = []
  for (const which of cases) caseIds.push(await caseNamed(desk, which))
  const fields = typed.map((field) => {
    const cut = field.indexOf('=')
    return cut === -1 ? [field, ''] : [field.slice(0, cut), field.slice(cut + 1)]
  })
  return {
    kind: formKindNamed(name),
    ...(unit !== undefined && { unitId: unit }),
    ...(caseIds.length > 0 && { caseIds }),
    ...(task !== undefined && { taskId: task }),
    ...(at !== undefined && { at: momentSaid('--at', at) }),
    ...(typed.length > 0 && { typed: Object.fromEntries(fields) }),
  }
}

function caseNamed({ context, actor, roundId }: Desk, which: string): Promise<CaseId> {
  return findCase(context, actor, { which, roundId })
}

/** Prints the papers made in the round, with `--case` those about one case. */
export function listThePapers(command: Command): Promise<void> {
  const { case: which } = command.opts<{ case?: string }>()
  return atDesk(command, async (desk) => {
    const about = which === undefined ? {} : { caseId: await caseNamed(desk, which) }
    desk.terminal.result(await allForms(desk, about), tableOf)
  })
}

async function allForms(
  { context, actor, roundId }: Desk,
  about: { readonly caseId?: CaseId },
): Promise<readonly MadeForm[]> {
  const forms: MadeForm[] = []
  const input = { ...about, roundId: await roundId() }
  for (let after: FormId | null | undefined; after !== null; ) {
    const from = after === undefined ? {} : { after }
    const page = await agreedValue(listForms(context, actor, { ...input, ...from }))
    forms.push(...page.forms)
    after = page.next
  }
  return forms
}

/** Writes the file of a paper as it was made, under its own name where none is said. */
export function exportThePaper(command: Command, which: string): Promise<void> {
  const { out } = command.opts<{ out?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const file = await agreedValue(formFile(context, actor, await formNamed(desk, which)))
    await writeNewFile(out ?? file.name, file.bytes)
    terminal.news('written', { file: out ?? file.name })
  })
}

/** Makes a paper again out of what filled it and prints its digest; exit 1 where it differs from the one made first. */
export function remakeThePaper(command: Command, which: string): Promise<void> {
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const made = await agreedValue(remakeForm(context, actor, await formNamed(desk, which)))
    const { isSame, file } = made
    terminal.news(isSame ? 'form-same' : 'form-differs')
    terminal.result({ isSame, sha256: file.sha256 }, ({ sha256 }) => sha256)
    if (!isSame) process.exitCode = 1
  })
}

/** Declares a paper void for a reason; its number is not given again. */
export function voidThePaper(command: Command, which: string): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal } = desk
    const { formId } = await formNamed(desk, which)
    const gone = await agreedValue(voidForm(context, actor, { formId, reason }))
    terminal.result(gone, (form) => tableOf([form]))
  })
}

/** The paper that a person names by its printed number or its id. */
async function formNamed(desk: Desk, which: string): Promise<MadeForm> {
  const found = (await allForms(desk, {})).find(
    ({ formId, printedNumber }) => formId === which || printedNumber === which,
  )
  if (found) return found
  throw cannot('form-missing', { form: which })
}

function tableOf(forms: readonly MadeForm[]): string {
  return textTable(forms, [
    { heading: column('formNumber'), of: ({ printedNumber }) => printedNumber },
    { heading: column('formKind'), of: ({ kind }) => label('formKind', kind) },
    { heading: column('unit'), of: ({ unitId }) => unitId ?? '' },
    { heading: column('recorded'), of: ({ madeAt }) => madeAt.slice(0, 16) },
    { heading: column('void'), of: ({ voidReason }) => voidReason ?? '', atMost: 24 },
    { heading: column('id'), of: ({ formId }) => formId },
  ])
}
