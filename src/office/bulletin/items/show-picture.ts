import type { Actor } from '../../../core/account/actor.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { readFiles, type StoredFile } from '../../../db/bulletin/stored-files.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

const PICTURES: readonly string[] = ['image/png', 'image/jpeg']

/** A picture that was sent in; papers that are kept beside the pictures are not shown here. */
export function showPicture(
  context: OfficeContext,
  actor: Actor,
  { sha256 }: { readonly sha256: string },
): Promise<Result<StoredFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const file = (await readFiles(transaction, actor.officeId, [sha256])).get(sha256)
    return file && PICTURES.includes(file.mediaType)
      ? agreed(file)
      : refused('item-unknown', { item: sha256 })
  })
}
