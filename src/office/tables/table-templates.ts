import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { TABLE_TEMPLATES, type TableTemplate } from '../../core/reading/template.ts'
import { publicLayoutProblems } from '../../core/table/public-layout.ts'
import { layoutProblemsAsParticular } from '../../core/wording/public-layout-problems.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import {
  type OwnTemplate,
  saveTemplate,
  templateHistory,
  templatesOfOffice,
} from '../../db/tables/table-templates.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The layouts that came with the program, and the office's own. */
export type Templates = {
  readonly readyMade: readonly TableTemplate[]
  readonly own: readonly OwnTemplate[]
}

/** The layouts, ready-made and own, for those who may import a list; refused to others. */
export function listTemplates(context: OfficeContext, actor: Actor): Promise<Result<Templates>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return right
    const own = await templatesOfOffice(transaction, actor.officeId)
    return agreed({ readyMade: TABLE_TEMPLATES, own })
  })
}

/** The layout of this name that is in use, the office's own or a ready-made one; null where there is none. */
export function findTemplate(
  context: OfficeContext,
  actor: Actor,
  name: string,
): Promise<TableTemplate | null> {
  return inTransaction(context, actor, (transaction) => templateNamed(transaction, actor, name))
}

/** The same inside a transaction. */
export async function templateNamed(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  name: string,
): Promise<TableTemplate | null> {
  const readyMade = TABLE_TEMPLATES.find((one) => one.name === name)
  if (readyMade) return readyMade
  const own = await templatesOfOffice(transaction, officeId)
  return own.find((one) => one.isInUse && one.template.name === name)?.template ?? null
}

/** A layout that a public table may have: a ready-made one, or one of the office's own in use of which every column can be printed. */
export async function publicLayoutNamed(
  transaction: LedgerTransaction,
  actor: Actor,
  name: string,
): Promise<Result<TableTemplate>> {
  const template = await templateNamed(transaction, actor, name)
  if (!template) return refused('template-unknown', { template: name })
  const problems = publicLayoutProblems(template)
  if (problems.length === 0) return agreed(template)
  return refused('layout-not-public', {
    template: name,
    problems: layoutProblemsAsParticular(problems),
  })
}

export type SaveTemplate = {
  readonly template: TableTemplate
  readonly isInUse: boolean
  readonly reason: string
  /** It is to be a layout of its own: where the office has one of this name it is refused, not changed. */
  readonly isNew?: boolean | undefined
}

/** Names a layout or changes one of the office's own, with a reason; a ready-made one keeps its name to itself. */
export function saveTableTemplate(
  context: OfficeContext,
  actor: Actor,
  { template, isInUse, reason, isNew = false }: SaveTemplate,
): Promise<Result<OwnTemplate>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('saveTableTemplate', actor)
    if (!right.ok) return right
    if (reason.trim() === '') return refused('reason-missing', { act: 'saveTableTemplate' })
    if (TABLE_TEMPLATES.some((one) => one.name === template.name)) {
      return refused('template-name-taken', { template: template.name })
    }
    const own = await templatesOfOffice(transaction, actor.officeId)
    const before = own.find((one) => one.template.name === template.name)
    if (isNew && before) {
      return refused('template-name-taken', {
        template: template.name,
        version: String(before.version),
      })
    }
    const saved: OwnTemplate = {
      template,
      isInUse,
      version: (before?.version ?? 0) + 1,
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await saveTemplate(transaction, actor.officeId, { ...saved, reason })
    return agreed(saved)
  })
}

/** Every version of one of the office's own layouts, the latest first, each with its reason. */
export function showTemplateHistory(
  context: OfficeContext,
  actor: Actor,
  name: string,
): Promise<Result<readonly (OwnTemplate & { readonly reason: string })[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return right
    return agreed(await templateHistory(transaction, actor.officeId, name))
  })
}
