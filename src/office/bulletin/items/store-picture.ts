import { createHash } from 'node:crypto'
import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { Picture } from '../../../core/bulletin/blocks.ts'
import { pictureSize } from '../../../core/bulletin/picture-size.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { putFile } from '../../../db/bulletin/stored-files.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

export type PictureToStore = {
  readonly name: string
  readonly caption: string
  readonly bytes: Uint8Array
}

/** Keeps a picture under the hash of its bytes; the answer is the piece for an item. */
export function storePicture(
  context: OfficeContext,
  actor: Actor,
  input: PictureToStore,
): Promise<Result<Picture>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('sendInItem', actor)
    if (!right.ok) return right
    const { bytes, name, caption } = input
    const size = pictureSize(bytes)
    if (size === null) return refused('picture-unreadable')
    const { mediaType, widthPx, heightPx } = size
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { officeId, accountId } = actor
    const recordedAt = context.now()
    await putFile(transaction, officeId, { sha256, mediaType, name, bytes, recordedAt, accountId })
    return agreed({ kind: 'picture', sha256, mediaType, widthPx, heightPx, caption })
  })
}
