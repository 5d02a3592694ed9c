import type { AttachmentPurpose, Owner } from '../../core/attachment/attachment.ts'
import type { Paper } from '../../core/bulletin/blocks.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { DrawnPhotograph } from '../../documents/drawing/draw-photograph.ts'
import { attachFile } from '../attachments/attach-file.ts'
import type { OfficeContext } from '../context.ts'
import { actorNamed, type PlayedRound } from './load-round.ts'

type PaperToWrite = {
  readonly kind: 'paper'
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly signature: readonly string[]
}

/** A file of a demonstration: who attaches it to what, and what it is to show or say. */
export type FileToMake = {
  readonly at: Instant
  readonly by: AccountId
  readonly owner: Owner
  readonly purpose: AttachmentPurpose
  readonly name: string
  readonly note: string
  readonly content: (DrawnPhotograph & { readonly kind: 'photograph' }) | PaperToWrite
}

/** Draws and writes the files of a round that is played already and attaches each at its moment, by its own post. */
export async function attachFiles(
  context: OfficeContext,
  played: PlayedRound,
  files: readonly FileToMake[],
): Promise<Result<number>> {
  for (const file of files) {
    const then = { ...context, now: () => file.at }
    const source = whole(await bytesOf(file.content))
    const done = await attachFile(then, actorNamed(played, file.by), { ...file, source })
    if (!done.ok) return done
  }
  return agreed(files.length)
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function bytesOf(content: FileToMake['content']): Promise<Uint8Array> {
  if (content.kind === 'photograph') {
    const { drawPhotograph } = await import('../../documents/drawing/draw-photograph.ts')
    return drawPhotograph(content)
  }
  const { renderDocx } = await import('../../documents/writing/docx/render-docx.ts')
  return renderDocx(paperOf(content), () => undefined)
}

function paperOf({ title, paragraphs, signature }: PaperToWrite): Paper {
  return {
    ...{ title, masthead: null, imprint: null, pageNumbers: 'none', orientation: 'portrait' },
    body: [
      { kind: 'heading', level: 'article', text: title },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
      ...signature.map((text) => ({
        ...{ kind: 'paragraph' as const, runs: [{ text }], align: 'right' as const },
      })),
    ],
  }
}
