import type { Anchor } from '../core/audit/proof.ts'
import type { OfficeId } from '../core/ledger/ids.ts'

/** The ends of an office's trail that were kept outside the database. */
export type KeptAnchors = (officeId: OfficeId) => Promise<readonly Anchor[]>

/** Nothing was kept. */
export const NO_ANCHORS: KeptAnchors = () => Promise.resolve([])
