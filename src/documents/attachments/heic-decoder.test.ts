import { describe, expect, it } from 'vitest'
import { heicDecoder } from './heic-decoder.ts'
import { HEIC_PHOTO } from './testing/photo.ts'

const MEGABYTE = 1024 * 1024

/** The photograph with room for more behind it, which the decoder takes into its memory with the rest. */
function withRoom(bytes: number): Buffer {
  const room = Buffer.alloc(bytes)
  room.writeUInt32BE(bytes, 0)
  room.write('free', 4, 'latin1')
  return Buffer.concat([HEIC_PHOTO, room])
}

async function decoded(bytes: Buffer, mostBytes: number) {
  const [picture] = await heicDecoder(mostBytes).all({ buffer: bytes })
  return picture?.decode()
}

describe('the decoder of HEIC', () => {
  it('takes no more memory than it may', async () => {
    const large = withRoom(40 * MEGABYTE)
    expect(await decoded(large, 256 * MEGABYTE)).toMatchObject({ width: 96, height: 64 })
    await expect(decoded(large, 32 * MEGABYTE)).rejects.toThrow()
    expect(await decoded(HEIC_PHOTO, 32 * MEGABYTE)).toMatchObject({ width: 96, height: 64 })
  })

  it.each([
    [32, 16],
    [2000, 2000],
  ])('gives nothing of a picture that says it is %i × %i and is not', async (width, height) => {
    const forged = Buffer.from(HEIC_PHOTO)
    const size = forged.indexOf('ispe', 0, 'latin1') + 8
    forged.writeUInt32BE(width, size)
    forged.writeUInt32BE(height, size + 4)
    await expect(decoded(forged, 256 * MEGABYTE)).rejects.toThrow('HEIF processing error')
  })
})
