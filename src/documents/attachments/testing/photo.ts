import { crc32, deflateSync } from 'node:zlib'
import jpeg from 'jpeg-js'
import { type CameraNotes, withNotes } from '../camera-notes.ts'

/** A small grey picture as baseline JPEG. */
const PICTURE = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAA',
    'EAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKA',
    'AAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0',
    'AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWi',
    'AAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA',
    'AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbA',
    'BlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQ',
    'c1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpK',
    'SkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/',
    'xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2g',
    'AMAwEAAhEDEQA/AKAB/9k=',
  ].join(''),
  'base64',
)

/** Smooth hills of 96 × 64 as a telephone's HEIC, taken on 2024-03-14 at 10:05 in the middle of Yongzhou. */
export const HEIC_PHOTO = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAA',
    'AAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAYQACAAAAAAIFAAEAAAAA',
    'AAAAtgAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcn',
    'AAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroC',
    'QCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAA',
    'AAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2Rz',
    'YwACAAEAAQAAAR9tZGF0AAAAXSgBr1iWHGF56PkFpyLN6ZjoV9DYhugE9VJC4IxVJqk//Xx7eLeS8C7bW7osEEkCAX',
    'NHoXDwpTFtQWO/0mgWvwZuIy8IJ49VrivYjOVJ7IsMXvQu4ZPkMm93OctBuAAAAABJSSoACAAAAAIAaYcEAAEAAAAm',
    'AAAAJYgEAAEAAABMAAAAAAAAAAEAA5ACABQAAAA4AAAAAAAAADIwMjQ6MDM6MTQgMTA6MDU6MDAABAABAAIAAgAAAE',
    '4AAAACAAUAAwAAAIIAAAADAAIAAgAAAEUAAAAEAAUAAwAAAJoAAAAAAAAAKAoAAGQAAADECQAAZAAAALAEAABkAAAA',
    'XCsAAGQAAAAQDgAAZAAAABgVAABkAAAA',
  ].join(''),
  'base64',
)

/** A small JPEG with the camera's notes (EXIF) in front. */
export function madePhoto(notes: CameraNotes = {}): Buffer {
  return withNotes(PICTURE, notes)
}

/** Smooth hills at any size, as a JPEG: another phase is another picture. */
export function madeHills(width: number, height: number, phase = 0): Buffer {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height]
    data.fill(110 + 60 * Math.sin(x * 9 + y * 5 + phase), at * 4, at * 4 + 3)
  }
  return jpeg.encode({ data, width, height }, 80).data
}

/** A PNG of one colour, large enough to be seen: for pictures on screens. */
export function madePicture(width: number, height: number, grey: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
