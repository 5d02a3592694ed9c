import { deflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withoutDamagedFonts } from './pdf-fonts.ts'

/** A Type 1 program as it stands in a file: a head, and a private part under its cipher. */
function program(words: string): Buffer {
  const plain = Buffer.from(`\0\0\0\0${words}`, 'latin1')
  const cipher = Buffer.alloc(plain.length)
  let key = 55665
  plain.forEach((byte, at) => {
    const enciphered = byte ^ (key >> 8)
    cipher[at] = enciphered
    key = ((enciphered + key) * 52845 + 22719) & 0xffff
  })
  return Buffer.concat([Buffer.from('%!PS-AdobeFont\ncurrentfile eexec\n'), cipher])
}

const WHOLE =
  '/CharStrings 1 dict dup begin /a 3 RD xyz ND end end dup/FontName get exch definefont pop'

function file(data: Buffer, filter: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n7 0 obj<</FontFile 8 0 R>>endobj\n8 0 obj\n<<${filter}/Length1 9/Length2 9/Length3 0>>\nstream\n`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

const isKept = (bytes: Buffer) => withoutDamagedFonts(bytes).includes('/FontFile 8 0 R')

describe('damaged font programs', () => {
  it('a whole program stays, packed or not', () => {
    const packed = Buffer.from(zlibSync(program(WHOLE)))
    expect(isKept(file(program(WHOLE), ''))).toBe(true)
    expect(isKept(file(packed, '/Filter/FlateDecode'))).toBe(true)
  })

  it('a program that breaks off, has a wrong byte or does not unpack is left out, and no other byte moves', () => {
    const whole = program(WHOLE)
    const wrong = Buffer.from(whole)
    wrong[40] = (wrong[40] ?? 0) ^ 1
    const packed = Buffer.from(zlibSync(whole)).fill(0x55, 20, 60)
    for (const bytes of [
      file(whole.subarray(0, 70), ''),
      file(wrong, ''),
      file(packed, '/Filter/FlateDecode'),
    ]) {
      expect(isKept(bytes)).toBe(false)
      expect(withoutDamagedFonts(bytes)).toHaveLength(bytes.length)
    }
  })

  it('what unpacks to more than any font is left out without unpacking it whole', () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 })
    const before = process.memoryUsage().arrayBuffers
    expect(isKept(file(bomb, '/Filter/FlateDecode'))).toBe(false)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })

  it.each([
    ['/Filter[/ASCII85Decode/FlateDecode]'],
    ['/Filter[/ASCIIHexDecode]'],
    ['/Filter 9 0 R'],
    ['/Filter/FlateDecode/DecodeParms<</Predictor 12>>'],
  ])('what is packed otherwise is not judged: %s', (filter) => {
    const bytes = file(Buffer.from('packed otherwise'), filter)
    expect(withoutDamagedFonts(bytes)).toBe(bytes)
  })

  it('a sound program stays whose check sum is wrong or whose only filter stands in a list', () => {
    const packed = Buffer.from(zlibSync(program(WHOLE)))
    packed.fill(0, packed.length - 4)
    expect(isKept(file(packed, '/Filter[/FlateDecode]/DecodeParms[null]'))).toBe(true)
  })

  it('an enciphered file is left as it is', () => {
    const bytes = Buffer.concat([
      file(Buffer.from('enciphered'), ''),
      Buffer.from('trailer<</Encrypt 3 0 R>>'),
    ])
    expect(withoutDamagedFonts(bytes)).toBe(bytes)
  })

  it('a file full of the word alone is done with at once', () => {
    const words = Buffer.from('/Length2 '.repeat(500_000))
    expect(withoutDamagedFonts(words)).toBe(words)
  })
})
