/** What a camera wrote into a photograph. */
export type CameraNotes = {
  /** `2024:03:14 10:05:00`, by the camera's clock. */
  readonly takenAt?: string
  /** Degrees, minutes and seconds, north and east. */
  readonly latitude?: Degrees
  readonly longitude?: Degrees
}

/** An angle of latitude or longitude, as a camera writes it. */
export type Degrees = readonly [degrees: number, minutes: number, seconds: number]

/** A JPEG with the camera's notes (EXIF) put in front: when, and where. */
export function withNotes(picture: Buffer, notes: CameraNotes): Buffer {
  return Buffer.concat([picture.subarray(0, 2), exifOf(notes), picture.subarray(2)])
}

const ASCII = 2
const LONG = 4
const RATIONAL = 5
type Entry = readonly [tag: number, type: number, count: number, value: Buffer]

/** Little-endian TIFF with a first directory that leads to one of the camera's own and one of places. */
function exifOf({ takenAt, latitude, longitude }: CameraNotes): Buffer {
  const camera: Entry[] = takenAt ? [[0x9003, ASCII, 20, text(takenAt)]] : []
  const place: Entry[] =
    latitude && longitude
      ? [
          [1, ASCII, 2, text('N')],
          [2, RATIONAL, 3, degrees(latitude)],
          [3, ASCII, 2, text('E')],
          [4, RATIONAL, 3, degrees(longitude)],
        ]
      : []
  const FIRST = 8
  const cameraAt = FIRST + 2 + 2 * 12 + 4
  const cameraBytes = directory(camera, cameraAt)
  const placeAt = cameraAt + cameraBytes.length
  const first = directory(
    [
      [0x8769, LONG, 1, number(cameraAt)],
      [0x8825, LONG, 1, number(placeAt)],
    ],
    FIRST,
  )
  const tiff = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    number(FIRST),
    first,
    cameraBytes,
    directory(place, placeAt),
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A directory at its place in the file: what does not fit into an entry follows behind it. */
function directory(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4)
  table.writeUInt16LE(entries.length, 0)
  const behind: Buffer[] = []
  let next = at + table.length
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const place = 2 + index * 12
    table.writeUInt16LE(tag, place)
    table.writeUInt16LE(type, place + 2)
    table.writeUInt32LE(count, place + 4)
    if (value.length <= 4) value.copy(table, place + 8)
    else {
      table.writeUInt32LE(next, place + 8)
      behind.push(value)
      next += value.length
    }
  }
  return Buffer.concat([table, ...behind])
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`, 'latin1')
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function degrees(parts: Degrees): Buffer {
  return Buffer.concat(parts.flatMap((part) => [number(Math.round(part * 100)), number(100)]))
}
