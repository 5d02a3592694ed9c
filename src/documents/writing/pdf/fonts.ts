import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { create, type Font } from 'fontkit'
import type { Face } from '../../../core/bulletin/official-page.ts'

/** The two weights of Noto Serif SC that stand for all faces. */
export type Weight = 'regular' | 'bold'

const FILES: Readonly<Record<Weight, string>> = {
  regular: 'noto-serif-sc-regular.ttf.br',
  bold: 'noto-serif-sc-bold.ttf.br',
}

const loaded = new Map<Weight, Font>()
const widths: Readonly<Record<Weight, Map<number, number | null>>> = {
  regular: new Map(),
  bold: new Map(),
}

/** A weight's font, unpacked at first use and then kept. Throws when the program's assets are missing. */
export function fontOf(weight: Weight): Font {
  const known = loaded.get(weight)
  if (known) return known
  const font = create(brotliDecompressSync(readFileSync(assetPath(`fonts/${FILES[weight]}`))))
  if (!('layout' in font)) throw new Error(`${FILES[weight]} holds a collection, not a font`)
  loaded.set(weight, font)
  return font
}

/** The weight that stands for a face. */
export function weightOf(face: Face): Weight {
  return face === 'heiti' || face === 'xiaobiaosong' ? 'bold' : 'regular'
}

/** A character's width in units of its size, or null when the weight has no such character. */
export function characterWidth(weight: Weight, character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  const known = widths[weight].get(code)
  if (known !== undefined) return known
  const font = fontOf(weight)
  const width = font.hasGlyphForCodePoint(code)
    ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
    : null
  widths[weight].set(code, width)
  return width
}

/** A file of the assets folder, which stands beside `src` and beside what is built from it. */
function assetPath(name: string): URL {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    const file = new URL(`assets/${name}`, folder)
    if (existsSync(file)) return file
    if (folder.pathname === '/') throw new Error(`the program's folder assets/${name} is missing`)
  }
}
