import { z } from 'zod'
import { tableTemplate } from '../import.ts'
import { accountId, instant, list } from '../values.ts'

const state = {
  template: tableTemplate,
  version: z.int(),
  isInUse: z.boolean(),
  recordedAt: instant,
  accountId,
}

/** A layout of the office's own. */
export const ownTemplate = z.strictObject(state)

export const templates = z.strictObject({ readyMade: list(tableTemplate), own: list(ownTemplate) })

export const saveTemplateBody = z.strictObject({
  template: tableTemplate,
  isInUse: z.boolean(),
  reason: z.string(),
  /** Refused where the office has a layout of this name. */
  isNew: z.boolean().optional(),
})

export const templateHistory = list(z.strictObject({ ...state, reason: z.string() }))

export type TemplatesView = z.infer<typeof templates>
export type OwnTemplateView = z.infer<typeof ownTemplate>
export type TemplateHistoryView = z.infer<typeof templateHistory>
