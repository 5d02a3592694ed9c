import { z } from 'zod'
import type { BreakReason } from '../core/audit/proof.ts'
import type { TrailKind } from '../core/audit/trail.ts'
import { accountEvent } from './account.ts'
import { accountId, caseId, instant, list } from './values.ts'

const kind = z.enum(['request', 'account', 'identity'] as const satisfies readonly TrailKind[])
const several = z.union([z.array(kind), kind.transform((one) => [one])]).readonly()
const yes = z.literal('true').transform(() => true as const)

/** Which entries of the trail are asked for. */
export const trailFilter = z.strictObject({
  kinds: z.exactOptional(several),
  accountId: z.exactOptional(accountId),
  from: z.exactOptional(instant),
  to: z.exactOptional(instant),
  path: z.exactOptional(z.string().max(300)),
  caseId: z.exactOptional(caseId),
  address: z.exactOptional(z.string().max(64)),
  isRefused: z.exactOptional(yes),
})
export const trailQuery = z.strictObject({
  ...trailFilter.shape,
  after: z.exactOptional(z.string().max(200)),
  limit: z.exactOptional(z.coerce.number().int().min(1).max(500)),
})

const id = z.string()
const { fact } = accountEvent.shape

export const trailEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    id,
    at: instant,
    accountId,
    method: z.string(),
    path: z.string(),
    status: z.int(),
    tookMs: z.int(),
    address: z.string(),
    way: z.enum(['', 'session', 'key']),
    /** The name of the operation; null where the request was none. */
    operation: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('account'),
    id,
    at: instant,
    accountId: accountId.nullable(),
    by: accountId.nullable(),
    fact,
    reason: z.string(),
    address: z.string(),
  }),
  z.strictObject({
    kind: z.literal('identity'),
    id,
    at: instant,
    accountId,
    caseId,
    reason: z.string(),
  }),
])
export const trailPage = z.strictObject({ entries: list(trailEntry), next: z.string().nullable() })

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const anchor = z.strictObject({ number: z.int().min(0), sha256: z.string() })

/** An end of the trail that was kept elsewhere, to be held against it. */
export const proofQuery = z.strictObject({
  number: z.exactOptional(z.coerce.number().int().min(1)),
  sha256: z.exactOptional(sha256),
})
export const trailProof = z.strictObject({
  checkedAt: instant,
  links: z.int(),
  entries: z.int(),
  anchors: z.int(),
  /** The end of what holds; kept elsewhere, it is the next anchor. */
  proven: anchor,
  broken: z
    .strictObject({
      linkNumber: z.int(),
      reason: z.enum([
        'link-missing',
        'link-changed',
        'entries-missing',
        'entries-changed',
        'end-changed',
        'anchor-missed',
        'entries-unbound',
      ] as const satisfies readonly BreakReason[]),
      at: instant.nullable(),
    })
    .nullable(),
})

export type TrailPageView = z.infer<typeof trailPage>
export type TrailEntryView = z.infer<typeof trailEntry>
export type TrailProofView = z.infer<typeof trailProof>
