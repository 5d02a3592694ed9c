import { SaxesParser } from 'saxes'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'
import { unpackStream, type ZipEntry } from './zip.ts'

/** What a reader of an XML part wants to hear. Names come with their prefix, as they stand. */
export type XmlListener = {
  readonly open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** Takes out of a piece of the source, cut between elements, what need not be parsed. */
  readonly thin?: (source: string) => string
}

/**
 * Reads an XML part piece by piece. Document types are refused, so no entity is ever expanded and
 * nothing outside is fetched; nesting is bounded.
 */
export async function readXml(entry: ZipEntry, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new PaperRefused('entities-refused')
  })
  parser.on('error', (error) => {
    throw new PaperRefused('damaged', error)
  })
  parser.on('opentag', (tag) => {
    depth++
    if (depth > LIMITS.depth) throw new PaperRefused('too-deep')
    listener.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    listener.close?.(tag.name)
  })
  if (listener.text) parser.on('text', listener.text)
  const decoder = new TextDecoder('utf-8')
  try {
    let held = ''
    for await (const piece of unpackStream(entry)) {
      const source = held + decoder.decode(piece, { stream: true })
      const cut = listener.thin ? source.lastIndexOf('<') : source.length
      held = cut < 0 ? source : source.slice(cut)
      if (cut > 0) parser.write(listener.thin?.(source.slice(0, cut)) ?? source.slice(0, cut))
    }
    parser.write(held + decoder.decode()).close()
  } catch (error) {
    throw error instanceof PaperRefused ? error : new PaperRefused('damaged', error)
  }
}
