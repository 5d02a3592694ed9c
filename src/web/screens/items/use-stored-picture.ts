import type { PictureView } from '../../../contract/bulletin/item.ts'
import type { Trouble } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'

type Storing = {
  /** The piece for the item; null where the server said No. */
  readonly store: (file: File) => Promise<PictureView | 'unreadable' | null>
  readonly trouble: Trouble | null
}

const WIDEST_PX = 1600
const QUALITY = 0.85

/** Makes a picture as large as a printed page needs, whatever camera took it, and stores it. */
export function useStoredPicture(): Storing {
  const storing = useAct<{ readonly name: string; readonly contents: string }, PictureView>(
    (picture) => ({ path: '/api/pictures', body: { ...picture, caption: '' } }),
  )
  const store = async (file: File) => {
    const contents = await shrunk(file)
    return contents === null ? 'unreadable' : storing.act({ name: file.name, contents })
  }
  return { store, trouble: storing.trouble }
}

/** The picture as JPEG in base 64; null where the browser cannot read it. */
async function shrunk(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const scale = Math.min(1, WIDEST_PX / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const place = canvas.getContext('2d')
  if (!place) return null
  place.fillStyle = '#fff'
  place.fillRect(0, 0, canvas.width, canvas.height)
  place.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? null
}
