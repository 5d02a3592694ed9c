import { unzlibSync } from 'fflate'

/**
 * The file without its damaged Type 1 font programs. pdf.js never comes to the end of a program that
 * breaks off among its glyphs; without the program it takes the letters from the font's own tables.
 * Every byte stays where it was: only the names that lead to the program are changed.
 */
export function withoutDamagedFonts(bytes: Buffer): Buffer {
  const damaged = programsIn(bytes).filter((program) => !isSound(program))
  if (damaged.length === 0) return bytes
  const copy = Buffer.from(bytes)
  for (const { object, at } of damaged) {
    const isNamed = hideNames(copy, object)
    // Its name is inside a packed object: then the program is no longer found by its number.
    if (!isNamed) copy.write('X', at, 'latin1')
  }
  return copy
}

type Program = {
  /** Its number and generation as a reference names it: 18 0. */
  readonly object: string
  /** Where the word obj stands. */
  readonly at: number
  readonly dictionary: string
  readonly data: Buffer
}

const LONGEST_DICTIONARY = 1000
const MOST_PROGRAMS = 500

/** The streams whose dictionary has the three lengths of a Type 1 program. */
function programsIn(bytes: Buffer): readonly Program[] {
  const programs: Program[] = []
  let from = 0
  while (programs.length < MOST_PROGRAMS) {
    const mark = bytes.indexOf('/Length2', from, 'latin1')
    if (mark === -1) break
    from = mark + 1
    const start = bytes.lastIndexOf(' obj', mark, 'latin1')
    const stream = bytes.indexOf('stream', mark, 'latin1')
    if (start === -1 || stream === -1) continue
    if (mark - start > LONGEST_DICTIONARY || stream - mark > LONGEST_DICTIONARY) continue
    const object = /(\d+ \d+)$/.exec(bytes.toString('latin1', Math.max(0, start - 16), start))?.[1]
    if (object === undefined) continue
    const begin = stream + (bytes[stream + 6] === 0x0d ? 8 : 7)
    const end = bytes.indexOf('endstream', begin, 'latin1')
    programs.push({
      object,
      at: start + 1,
      dictionary: bytes.toString('latin1', start, stream),
      data: bytes.subarray(begin, end === -1 ? bytes.length : end),
    })
  }
  return programs
}

/** A whole program says at its end what it defines; one wrong byte makes letter salad of all that follows it. */
function isSound({ dictionary, data }: Program): boolean {
  try {
    const plain = /\/FlateDecode|\/Fl\b/.test(dictionary) ? Buffer.from(unzlibSync(data)) : data
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

function hideNames(bytes: Buffer, object: string): boolean {
  const reference = new RegExp(`/FontFile\\s+${object.replace(' ', '\\s+')}\\s+R`, 'g')
  const found = [...bytes.toString('latin1').matchAll(reference)]
  for (const { index } of found) bytes.write('/FontNone', index, 'latin1')
  return found.length > 0
}
