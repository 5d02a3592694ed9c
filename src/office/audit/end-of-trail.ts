import type { Anchor } from '../../core/audit/proof.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { headOfTrail } from '../../db/audit/links.ts'
import { atDoor } from '../../db/door.ts'
import type { OfficeContext } from '../context.ts'

/** An end of an office's trail, to be kept elsewhere. */
export type KeptAnchor = Anchor & { readonly officeId: OfficeId }

/** Where the trails of these offices end now; an office without a trail is left out. It is a hash and tells nothing. */
export async function endsOfTrails(
  context: OfficeContext,
  offices: readonly OfficeId[],
): Promise<readonly KeptAnchor[]> {
  const ends: KeptAnchor[] = []
  for (const officeId of offices) {
    const head = await atDoor(context.database, officeId, (transaction) =>
      headOfTrail(transaction, officeId),
    )
    if (head) ends.push({ officeId, ...head })
  }
  return ends
}
