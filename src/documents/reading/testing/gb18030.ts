let table: Map<string, number> | null = null

/** Text as GB18030 bytes (the characters of GBK and ASCII), by turning the decoder around. */
export function gb18030Of(text: string): Buffer {
  table ??= makeTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const pair = table.get(character)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff)
    else throw new RangeError(`not in GBK: ${character}`)
  }
  return Buffer.from(bytes)
}

function makeTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const made = new Map<string, number>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(high, low))
      if ([...character].length === 1 && !made.has(character)) made.set(character, high * 256 + low)
    }
  }
  return made
}
