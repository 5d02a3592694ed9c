import { inflateRawSync } from 'node:zlib'

/**
 * The file without its damaged Type 1 font programs. pdf.js never comes to the end of a program that
 * breaks off among its glyphs; without the program it takes the letters from the font's own tables.
 * Every byte stays where it was: only the names that lead to the program are changed. Nothing is changed
 * in an enciphered file, nor of a program packed in a way that is not unpacked here.
 */
export function withoutDamagedFonts(bytes: Buffer): Buffer {
  if (bytes.includes('/Encrypt', 0, 'latin1')) return bytes
  const damaged = programsIn(bytes).filter((program) => !isSound(program))
  if (damaged.length === 0) return bytes
  const copy = Buffer.from(bytes)
  const named = hideNames(copy, new Set(damaged.map(({ object }) => object)))
  for (const { object, at } of damaged) {
    // Its name is inside a packed object: then the program is no longer found by its number.
    if (!named.has(object)) copy.write('X', at, 'latin1')
  }
  return copy
}

type Program = {
  /** Its number and generation as a reference names it: 18 0. */
  readonly object: string
  /** Where the word obj stands. */
  readonly at: number
  readonly isPacked: boolean
  readonly data: Buffer
}

const LONGEST_DICTIONARY = 1000
const MOST_PROGRAMS = 500
/** No alphabet in outlines is larger; what unpacks to more is made to fill the memory. */
const LONGEST_PROGRAM = 8 * 1024 * 1024

/** The streams whose dictionary has the three lengths of a Type 1 program. */
function programsIn(bytes: Buffer): readonly Program[] {
  const programs: Program[] = []
  let from = 0
  while (programs.length < MOST_PROGRAMS) {
    const mark = bytes.indexOf('/Length2', from, 'latin1')
    if (mark === -1) break
    from = mark + 1
    const around = { from: Math.max(0, mark - LONGEST_DICTIONARY), to: mark + LONGEST_DICTIONARY }
    const near = bytes.toString('latin1', around.from, around.to)
    const start = around.from + near.lastIndexOf(' obj', mark - around.from)
    const stream = around.from + near.indexOf('stream', mark - around.from)
    if (start < around.from || stream < mark) continue
    const object = /(\d+ \d+)$/.exec(bytes.toString('latin1', Math.max(0, start - 16), start))?.[1]
    const packing = packingIn(bytes.toString('latin1', start, stream))
    if (object === undefined || packing === 'another') continue
    const begin = stream + (bytes[stream + 6] === 0x0d ? 8 : 7)
    const end = bytes.indexOf('endstream', begin, 'latin1')
    programs.push({
      object,
      at: start + 1,
      isPacked: packing === 'flate',
      data: bytes.subarray(begin, end === -1 ? bytes.length : end),
    })
  }
  return programs
}

/** How the bytes of a stream are packed, by its dictionary: filters that are not unpacked here are `another`. */
function packingIn(dictionary: string): 'none' | 'flate' | 'another' {
  if (!dictionary.includes('/Filter')) return 'none'
  if (/\/(DecodeParms|DP)\b(?!\s*(null|\[\s*null\s*\]))/.test(dictionary)) return 'another'
  return /\/Filter\s*(\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(dictionary)
    ? 'flate'
    : 'another'
}

/** A whole program says at its end what it defines; one wrong byte makes letter salad of all that follows it. */
function isSound({ isPacked, data }: Program): boolean {
  try {
    const plain = isPacked ? unpacked(data) : data
    const mark = plain.indexOf('eexec', 0, 'latin1')
    if (mark === -1) return false
    let at = mark + 5
    while ([0x20, 0x0a, 0x0d, 0x09].includes(plain[at] ?? 0)) at++
    if (plain[at] === 0x80) at += 6
    const program = plain.subarray(at)
    const isHex = /^[\da-f\s]{8}/i.test(program.toString('latin1', 0, 8))
    const words = decrypted(isHex ? bytesOfHex(program) : program).toString('latin1')
    return words.includes('/CharStrings') && /definefont|closefile/.test(words)
  } catch {
    return false
  }
}

/** After the two bytes of its head; pdf.js does not ask for the check sum at its end either. */
const unpacked = (data: Buffer) =>
  inflateRawSync(data.subarray(2), { maxOutputLength: LONGEST_PROGRAM })

const bytesOfHex = (hex: Buffer) =>
  Buffer.from(hex.toString('latin1').replace(/[^\da-f]/gi, ''), 'hex')

/** Adobe Type 1 Font Format, chapter 7: the private part is enciphered with a key that every byte moves on. */
function decrypted(cipher: Buffer): Buffer {
  const plain = Buffer.alloc(cipher.length)
  let key = 55665
  for (let at = 0; at < cipher.length; at++) {
    const byte = cipher[at] ?? 0
    plain[at] = byte ^ (key >> 8)
    key = ((byte + key) * 52845 + 22719) & 0xffff
  }
  return plain.subarray(4)
}

/** Those of the programs whose names stood in the file, and stand there no longer. */
function hideNames(bytes: Buffer, objects: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { index, 1: object, 2: generation } of bytes
    .toString('latin1')
    .matchAll(/\/FontFile\s+(\d+)\s+(\d+)\s+R/g)) {
    const name = `${object} ${generation}`
    if (!objects.has(name)) continue
    bytes.write('/FontNone', index, 'latin1')
    named.add(name)
  }
  return named
}
