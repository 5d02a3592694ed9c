import type { Attachment } from '../../core/attachment/attachment.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { OfficeContext } from '../context.ts'

/** The JPEG that is shown in place of a photograph that browsers cannot show; whoever asks has been found to see the file. */
export async function pictureShown(
  { files }: Pick<OfficeContext, 'files'>,
  { sha256, mediaType }: Attachment,
): Promise<Result<Uint8Array>> {
  const { previewSafely } = await import('../../documents/reading/read-safely.ts')
  const shown = await files.shownFor(sha256, (read) => previewSafely(read, mediaType))
  if (shown === 'must-wait') return refused('picture-must-wait')
  return shown ? agreed(shown) : refused('picture-not-shown')
}
