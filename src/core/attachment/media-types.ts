/** How a file is shown: in the page, as the text that a reader finds in it, or only to be downloaded. */
export type Showing = 'image' | 'pdf' | 'video' | 'audio' | 'text' | 'none'

export type MediaKind = {
  readonly showing: Showing
  /** The most bytes that are taken. */
  readonly most: number
}

const MEGABYTE = 1024 * 1024
const PICTURE = 50 * MEGABYTE
const PAPER = 100 * MEGABYTE
const FILM = 500 * MEGABYTE

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** The kinds of file that a case takes. What a browser might run (HTML, SVG, scripts, programs) is none of them. */
export const MEDIA_KINDS: Readonly<Record<string, MediaKind>> = {
  'image/jpeg': { showing: 'image', most: PICTURE },
  'image/png': { showing: 'image', most: PICTURE },
  'image/webp': { showing: 'image', most: PICTURE },
  'image/gif': { showing: 'image', most: PICTURE },
  'image/bmp': { showing: 'image', most: PICTURE },
  'image/heic': { showing: 'image', most: PICTURE },
  'image/heif': { showing: 'image', most: PICTURE },
  'image/tiff': { showing: 'none', most: PICTURE },
  'application/pdf': { showing: 'pdf', most: PAPER },
  [`${OPEN_XML}.wordprocessingml.document`]: { showing: 'text', most: PAPER },
  [`${OPEN_XML}.spreadsheetml.sheet`]: { showing: 'text', most: PAPER },
  [`${OPEN_XML}.presentationml.presentation`]: { showing: 'none', most: PAPER },
  'application/msword': { showing: 'text', most: PAPER },
  'application/vnd.ms-excel': { showing: 'text', most: PAPER },
  'application/vnd.ms-powerpoint': { showing: 'none', most: PAPER },
  'application/ofd': { showing: 'none', most: PAPER },
  'text/plain': { showing: 'text', most: PAPER },
  'application/zip': { showing: 'none', most: PAPER },
  'application/vnd.rar': { showing: 'none', most: PAPER },
  'application/x-7z-compressed': { showing: 'none', most: PAPER },
  'video/mp4': { showing: 'video', most: FILM },
  'video/quicktime': { showing: 'none', most: FILM },
  'video/webm': { showing: 'video', most: FILM },
  'audio/mpeg': { showing: 'audio', most: PAPER },
  'audio/mp4': { showing: 'audio', most: PAPER },
  'audio/wav': { showing: 'audio', most: PAPER },
  'audio/amr': { showing: 'none', most: PAPER },
}

/** Pictures that no browser of the office shows: they are shown as a JPEG that is made of them. */
export function isShownAsPreview(mediaType: string): boolean {
  return mediaType === 'image/heic' || mediaType === 'image/heif'
}

/** The most bytes that any kind of file may have. */
export const MOST_BYTES = FILM

/** How a file of this type is shown; a type that a case does not take is only to be downloaded. */
export function showingOf(mediaType: string): Showing {
  return MEDIA_KINDS[mediaType]?.showing ?? 'none'
}
