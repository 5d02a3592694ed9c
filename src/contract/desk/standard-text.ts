import { z } from 'zod'
import type { CaseActName } from '../../core/case/case-act.ts'
import type { StandardTextId } from '../../core/desk/standard-text.ts'
import { ACT_WORDS } from '../../core/wording/case-words.ts'
import { accountId, typedId } from '../values.ts'

export const standardTextId = typedId<StandardTextId>()

const fields = {
  /** The act whose form offers it; null in every form. */
  act: z.enum(Object.keys(ACT_WORDS) as [CaseActName, ...CaseActName[]]).nullable(),
  text: z.string().regex(/\S/).max(2_000),
  isShared: z.boolean(),
}

/** A text that forms shall offer. */
export const standardTextBody = z.strictObject(fields)

export const standardText = z.strictObject({ textId: standardTextId, ...fields, accountId })

export type StandardTextView = z.infer<typeof standardText>
