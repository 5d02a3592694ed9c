import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import type { Complainant } from '../../core/reading/list.ts'
import {
  identitiesOfCases,
  insertIdentities,
  type SealedIdentity,
} from '../../db/identities/identities.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import type { OfficeContext } from '../context.ts'
import { openIdentity, sealIdentity } from './identity-record.ts'

/** Who complained of a case, as a list says. */
export type ComplainantsOfCase = {
  readonly caseId: CaseId
  /** A case of this very list has no records yet: none are looked for. */
  readonly isNew: boolean
  readonly complainants: readonly Complainant[]
}

/**
 * Seals whoever the cases do not name yet and answers how many that were: the same list again adds
 * nothing, a later list with other complainants of a case that is there loses none of them.
 */
export async function storeIdentities(
  { sealer }: OfficeContext,
  transaction: LedgerTransaction,
  { officeId, accountId }: Actor,
  given: { readonly told: readonly ComplainantsOfCase[]; readonly recordedAt: Instant },
): Promise<number> {
  const told = given.told.filter(({ complainants }) => complainants.length > 0)
  const caseIds = [...new Set(told.map(({ caseId }) => caseId))]
  const there = new Map<CaseId, Complainant[]>(caseIds.map((caseId) => [caseId, []]))
  const opened = (sealed: SealedIdentity) => openIdentity(sealer, officeId, sealed)
  const old = told.filter((one) => !one.isNew).map(({ caseId }) => caseId)
  // What another key sealed cannot be compared: the list's word is then kept beside it, none is lost.
  const taken = new Map<CaseId, number>()
  for (const sealed of await identitiesOfCases(transaction, officeId, old)) {
    taken.set(sealed.caseId, Math.max(taken.get(sealed.caseId) ?? 0, sealed.identityNumber))
    if (sealer.knows(sealed.keyId)) there.get(sealed.caseId)?.push(opened(sealed))
  }
  const fresh: SealedIdentity[] = []
  for (const { caseId, complainants } of told) {
    const known = there.get(caseId) ?? []
    for (const one of complainants) {
      if (known.some((other) => isDeepStrictEqual(other, one))) continue
      known.push(one)
      const identityNumber = (taken.get(caseId) ?? 0) + 1
      taken.set(caseId, identityNumber)
      fresh.push(sealIdentity(sealer, one, { officeId, caseId, identityNumber }))
    }
  }
  await insertIdentities(transaction, fresh, { officeId, accountId, recordedAt: given.recordedAt })
  return fresh.length
}
