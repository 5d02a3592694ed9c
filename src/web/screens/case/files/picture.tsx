import { useState } from 'react'
import type { AttachmentView } from '../../../../contract/attachment/attachment.ts'
import { useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'

/** Where the bytes of a file are; a photograph that browsers do not show comes as a JPEG unless it is downloaded. */
export function contentAddress({ attachmentId }: AttachmentView, isDownload = false): string {
  return `/api/attachments/${attachmentId}/content${isDownload ? '?download=1' : ''}`
}

type Props = { readonly one: AttachmentView; readonly alt: string; readonly className?: string }

/** A picture, or a word in its place where it cannot be shown. */
export function Picture({ one, alt, className }: Props) {
  const say = useWords(FILE_WORDS)
  const [isBroken, giveUp] = useState(false)
  if (isBroken) return <span className="soft no-picture">{say.brokenPicture}</span>
  return (
    <img
      className={className}
      src={contentAddress(one)}
      alt={alt}
      loading="lazy"
      onError={() => giveUp(true)}
    />
  )
}
