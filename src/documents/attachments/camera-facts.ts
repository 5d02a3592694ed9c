import ExifReader from 'exifreader'
import type { FileFacts } from '../../core/attachment/attachment.ts'
import { type Instant, parseInstant } from '../../core/calendar/instant.ts'

type CameraFacts = Pick<FileFacts, 'widthPx' | 'heightPx' | 'takenAt' | 'position'>

const NOTHING: CameraFacts = { widthPx: null, heightPx: null, takenAt: null, position: null }

/** What the camera wrote into a picture: size, time and place. A picture without, or one whose notes are damaged, says nothing. */
export async function cameraFacts(bytes: Buffer): Promise<CameraFacts> {
  try {
    const { file, exif, gps, pngFile } = await ExifReader.load(bytes, {
      expanded: true,
      async: true,
    })
    const sized = file?.['Image Width'] ? file : pngFile
    return {
      widthPx: countOf(sized?.['Image Width']?.value),
      heightPx: countOf(sized?.['Image Height']?.value),
      takenAt: momentOf(
        exif?.['DateTimeOriginal']?.description,
        exif?.['OffsetTimeOriginal']?.description,
      ),
      position: positionOf(gps?.Latitude, gps?.Longitude),
    }
  } catch {
    return NOTHING
  }
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null
}

const WRITTEN = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}:\d{2})/
const OFFSET = /^[+-]\d{2}:\d{2}$/
const CHINA = '+08:00'

/** `2024:03:14 10:05:00`, by China's clock where the camera names no zone. */
function momentOf(written: unknown, offset: unknown): Instant | null {
  const parts = WRITTEN.exec(typeof written === 'string' ? written : '')
  if (!parts) return null
  const [, year, month, day, clock] = parts
  const zone = typeof offset === 'string' && OFFSET.test(offset) ? offset : CHINA
  const moment = parseInstant(`${year}-${month}-${day}T${clock}${zone}`)
  return moment !== null && moment > '1990' ? moment : null
}

function positionOf(latitude: unknown, longitude: unknown): CameraFacts['position'] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const isThere = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  // Cameras that had found no satellite write nought and nought: a place in the sea off Africa.
  return isThere && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null
}
