import type { PieceRun } from '../pieces.ts'
import type { Style } from '../styles.ts'
import { legalText } from '../xml.ts'
import { characterWidth, type Weight, weightOf } from './fonts.ts'

/** What a line is never broken inside of: a Chinese sign, a word or number, a dash of two signs. */
export type Atom = {
  readonly text: string
  readonly weight: Weight
  /** In points, letters as they are. */
  readonly width: number
  /** How many signs are drawn, for spreading a line. */
  readonly signs: number
  readonly kind: 'sign' | 'word' | 'space' | 'line-end'
}

export type TextLook = { readonly sizePt: number; readonly weight: Weight }

const PARTS = /\n|\t| +|—+|…+|[!-~\u00a1-\u024f]+|./gu

/** The atoms of runs in a style. */
export function atomsOf(
  runs: readonly PieceRun[],
  style: Pick<Style, 'face' | 'sizePt'>,
): readonly Atom[] {
  return runs.flatMap((run) => {
    const weight = run.strong ? 'bold' : weightOf(run.face ?? style.face)
    return [...legalText(run.text).matchAll(PARTS)].flatMap(([part]) =>
      partAtoms(part, { sizePt: style.sizePt, weight }),
    )
  })
}

function partAtoms(part: string, look: TextLook): readonly Atom[] {
  if (part === '\n')
    return [{ text: '', weight: look.weight, width: 0, signs: 0, kind: 'line-end' }]
  const text = part === '\t' ? '    ' : part
  const kind = /^ /.test(text) ? 'space' : /^[!-~\u00a1-\u024f]/.test(text) ? 'word' : 'sign'
  return [...drawn(text, look.weight)].map((piece) => ({ ...measure(piece, look), kind }))
}

type Drawn = { readonly text: string; readonly weight: Weight }

/**
 * Signs that the bold face lacks are drawn in the regular one; those that neither has are written as
 * their code point, so that nothing is printed as an empty box.
 */
function drawn(text: string, weight: Weight): readonly Drawn[] {
  const pieces: Drawn[] = []
  for (const sign of text) {
    const own = ownWeight(sign, weight)
    const shown = own === null ? codeName(sign) : sign
    const last = pieces.at(-1)
    if (last && last.weight === (own ?? weight))
      pieces[pieces.length - 1] = { ...last, text: last.text + shown }
    else pieces.push({ text: shown, weight: own ?? weight })
  }
  return pieces
}

function ownWeight(sign: string, weight: Weight): Weight | null {
  if (characterWidth(weight, sign) !== null) return weight
  return characterWidth('regular', sign) === null ? null : 'regular'
}

function codeName(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const invisible = /\p{Cf}|\p{Variation_Selector}/u.test(sign)
  return invisible ? '' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}

function measure({ text, weight }: Drawn, { sizePt }: TextLook): Omit<Atom, 'kind'> {
  let width = 0
  let signs = 0
  for (const sign of text) {
    width += (characterWidth(weight, sign) ?? 0) * sizePt
    signs += 1
  }
  return { text, weight, width, signs }
}
