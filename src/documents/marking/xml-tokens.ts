/** A piece of an XML source: where it begins and ends, so that something may be put in without touching the rest. */
export type XmlToken = {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'other'
  /** The element's name with its prefix; empty for text and the rest. */
  readonly name: string
  readonly from: number
  readonly to: number
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g

/** The pieces of a well-formed XML source in their order. */
export function* tokensOf(source: string): Generator<XmlToken> {
  for (const { 0: piece, index: from } of source.matchAll(PIECE)) {
    const to = from + piece.length
    if (!piece.startsWith('<')) yield { kind: 'text', name: '', from, to }
    else if (/^<[!?]/.test(piece)) yield { kind: 'other', name: '', from, to }
    else {
      const name = /^<\/?([^\s/>]+)/.exec(piece)?.[1] ?? ''
      const kind = piece.startsWith('</') ? 'close' : piece.endsWith('/>') ? 'empty' : 'open'
      yield { kind, name, from, to }
    }
  }
}

/** The attributes of an opening tag, their values unescaped. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of tag.matchAll(
    /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found[name] = unescapeXml(double ?? single ?? '')
  return found
}

/** Each character of a text as XML reads it, with where it begins in the source. */
export function charactersOf(source: string, from: number, to: number): readonly Character[] {
  const characters: Character[] = []
  for (const { 0: piece, index } of source.slice(from, to).matchAll(/&[^;]*;|\r\n|[\s\S]/g)) {
    const at = from + index
    const text = piece.startsWith('\r') ? '\n' : unescapeXml(piece)
    for (const unit of text.split('')) characters.push({ unit, at, end: at + piece.length })
  }
  return characters
}

/** One UTF-16 unit; `at` to `end` is what stands for it in the source. */
export type Character = { readonly unit: string; readonly at: number; readonly end: number }

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex as string, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return NAMED[name as string] ?? whole
  })
}

/** A source with texts put in at their places; those of one place stand in the order given. */
export function withInsertions(
  source: string,
  insertions: readonly { readonly at: number; readonly text: string }[],
): string {
  const sorted = insertions.map((one, order) => ({ ...one, order }))
  sorted.sort((a, b) => a.at - b.at || a.order - b.order)
  const pieces: string[] = []
  let at = 0
  for (const insertion of sorted) {
    pieces.push(source.slice(at, insertion.at), insertion.text)
    at = insertion.at
  }
  return pieces.join('') + source.slice(at)
}
