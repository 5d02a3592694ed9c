import type { OfficeId } from '../../core/ledger/ids.ts'
import type { PublicationId } from '../../core/publication/publication.ts'
import type { LedgerTransaction } from '../ledger.ts'

export type PublicationFormat = 'docx' | 'xlsx' | 'html'

/** Says under which hash each form of a published table is kept. */
export async function insertPublicationFiles(
  transaction: LedgerTransaction,
  {
    officeId,
    publicationId,
  }: { readonly officeId: OfficeId; readonly publicationId: PublicationId },
  files: readonly { readonly format: PublicationFormat; readonly sha256: string }[],
): Promise<void> {
  const key = { office_id: officeId, publication_id: publicationId }
  await transaction
    .insertInto('publication_file')
    .values(files.map(({ format, sha256 }) => ({ ...key, format, sha256 })))
    .execute()
}

/** The hashes of a published table's files, by form. */
export async function publicationFiles(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  publicationId: PublicationId,
): Promise<ReadonlyMap<PublicationFormat, string>> {
  const rows = await transaction
    .selectFrom('publication_file')
    .select(['format', 'sha256'])
    .where('office_id', '=', officeId)
    .where('publication_id', '=', publicationId)
    .execute()
  return new Map(rows.map(({ format, sha256 }) => [format, sha256]))
}
