import { SIZES, TYPE_WIDTH } from './official-page.ts'

/** How a line that must not break is set: size in points, letters narrowed to `scale` per cent. */
export type Fit = { readonly sizePt: number; readonly scale: number }

const WIDTH_PT = TYPE_WIDTH / 20
/** Narrower letters than this no longer look like the same face. */
const NARROWEST = 66
const HALF_WIDTH = /[\u0020-\u024f]/

/** How many character widths a text takes: a Chinese sign is 1, a letter, digit or space one half. */
export function widthInCharacters(text: string): number {
  let width = 0
  for (const character of text) width += HALF_WIDTH.test(character) ? 0.5 : 1
  return width
}

/**
 * The size of a line of the red name: 48 pt for a short one (工作简报), 36 pt for a longer one,
 * letters narrowed first and made smaller only when that is not enough.
 */
export function fitNameLine(text: string): Fit {
  const characters = widthInCharacters(text)
  return squeeze(characters, characters <= 8 ? 48 : 36, SIZES.three)
}

/**
 * Two texts at both ends of one line (office and date), or null when they need two lines. They begin
 * at `sizePt` and may go down to `smallestPt` before their letters are narrowed.
 */
export function fitEnds(
  left: string,
  right: string,
  sizePt: number,
  smallestPt: number,
): Fit | null {
  const characters = widthInCharacters(left) + widthInCharacters(right) + 1
  const free = Math.floor((WIDTH_PT / characters) * 2) / 2
  if (free >= sizePt) return { sizePt, scale: 100 }
  if (free >= smallestPt) return { sizePt: free, scale: 100 }
  const scale = Math.floor((WIDTH_PT / characters / smallestPt) * 100)
  return scale < NARROWEST ? null : { sizePt: smallestPt, scale }
}

function squeeze(characters: number, sizePt: number, smallestPt: number): Fit {
  const natural = characters * sizePt
  if (natural <= WIDTH_PT) return { sizePt, scale: 100 }
  const scale = Math.max(NARROWEST, Math.floor((WIDTH_PT / natural) * 100))
  const free = Math.floor((WIDTH_PT / characters / (scale / 100)) * 2) / 2
  return { sizePt: Math.max(smallestPt, Math.min(sizePt, free)), scale }
}
