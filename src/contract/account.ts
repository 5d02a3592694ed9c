import { z } from 'zod'
import { accountId, officeId, role, unitId, words } from './values.ts'

/** A new account of the actor's office. */
export const accountBody = z.strictObject({
  accountId,
  name: words,
  role,
  unitId: unitId.nullable(),
})

/** Who acts. */
export const actor = z.strictObject({ officeId, accountId, role, unitId: unitId.nullable() })

export const account = z.strictObject({
  ...actor.shape,
  name: z.string(),
  contact: z.string(),
  isActive: z.boolean(),
  version: z.int(),
})
