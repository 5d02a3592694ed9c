import type { CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { Complainant } from '../../core/reading/list.ts'
import type { SealedIdentity } from '../../db/identities/identities.ts'
import type { IdentitySealer } from './sealer.ts'

type Place = {
  readonly officeId: OfficeId
  readonly caseId: CaseId
  readonly identityNumber: number
}

/** A complainant's record, sealed to its place in the ledger. */
export function sealIdentity(
  sealer: IdentitySealer,
  complainant: Complainant,
  { officeId, caseId, identityNumber }: Place,
): SealedIdentity {
  const place = placeOf({ officeId, caseId, identityNumber })
  return { caseId, identityNumber, ...sealer.seal(JSON.stringify(complainant), place) }
}

/** The complainant of a sealed record. Throws where the key is missing or the record was changed. */
export function openIdentity(
  sealer: IdentitySealer,
  officeId: OfficeId,
  sealed: SealedIdentity,
): Complainant {
  return JSON.parse(sealer.open(sealed, placeOf({ officeId, ...sealed }))) as Complainant
}

function placeOf({ officeId, caseId, identityNumber }: Place): string {
  return `${officeId}/${caseId}/${identityNumber}`
}
