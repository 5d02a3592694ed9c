import type { Imprint } from '../../../core/bulletin/blocks.ts'
import { fitEnds } from '../../../core/bulletin/fit-line.ts'
import { type ImprintLine, imprintParts } from '../../../core/bulletin/imprint-lines.ts'
import { SIZES } from '../../../core/bulletin/official-page.ts'
import { STYLES } from '../styles.ts'
import { atomsOf } from './atoms.ts'
import { breakLines, type Line, unbrokenLine } from './break-lines.ts'
import type { Item } from './items.ts'
import { drawLine, drawRule } from './pen.ts'
import { baseline } from './text-items.ts'

const SIZE = SIZES.four
const PITCH = STYLES.imprint.pitchPt ?? 25
const THICK = 1
const THIN = 0.7

/** The imprint's rules and lines from top to bottom, all of which stand together; `width` in points. */
export function imprintItems(imprint: Imprint, width: number): readonly Item[] {
  const parts = imprintParts(imprint).map((lines) =>
    lines.flatMap((line) => lineItems(line, width)),
  )
  const rule = (thickness: number) => ruleItem(thickness, width)
  const ruled = parts.flatMap((lines, index) => [rule(index === 0 ? THICK : THIN), ...lines])
  const permit = imprint.permit
    ? paragraphItems(imprint.permit, { left: SIZE, hanging: 0, width })
    : []
  return [...(ruled.length === 0 ? [] : [...ruled, rule(THICK)]), ...permit]
}

function ruleItem(thickness: number, width: number): Item {
  return {
    ...TOGETHER,
    height: 6,
    draw: (document, { x, y }) =>
      drawRule(document, y + 3, [x, x + width], { width: thickness, red: false }),
  }
}

const TOGETHER = { before: 0, after: 0, glued: true } as const

function lineItems(line: ImprintLine, width: number): readonly Item[] {
  if (line.kind === 'line') return paragraphItems(line.text, { left: SIZE, hanging: 0, width })
  if (line.kind === 'addressees')
    return paragraphItems(line.label + line.text, { left: SIZE, hanging: SIZE * 2, width })
  return endsItems(line.left, line.right, width)
}

type Block = { readonly left: number; readonly hanging: number; readonly width: number }

function paragraphItems(text: string, { left, hanging, width }: Block): readonly Item[] {
  const free = width - left - SIZE
  const lines = breakLines(atomsOf([{ text }], STYLES.imprint), {
    first: free,
    other: free - hanging,
    squeeze: SIZE,
  })
  return lines.map((line, index) => {
    const indent = index === 0 ? 0 : hanging
    const align = line.goesOn ? 'both' : 'left'
    return textItem([
      { line, left: left + indent, width: free - indent, align, sizePt: SIZE, scale: 100 },
    ])
  })
}

function endsItems(left: string, right: string, width: number): readonly Item[] {
  const fit = fitEnds(`${left}12`, `${right}12`, SIZE, SIZES.smallFour)
  const look = { face: STYLES.imprint.face, sizePt: fit?.sizePt ?? SIZE }
  const ends = [left, right].map((text, index) => ({
    line: unbrokenLine(atomsOf([{ text }], look)),
    left: SIZE,
    width: width - SIZE * 2,
    align: index === 0 ? ('left' as const) : ('right' as const),
    sizePt: look.sizePt,
    scale: fit?.scale ?? 100,
  }))
  return fit ? [textItem(ends)] : ends.map((end) => textItem([end]))
}

type Part = {
  readonly line: Line
  readonly left: number
  readonly width: number
  readonly align: 'both' | 'left' | 'right'
  readonly sizePt: number
  readonly scale: number
}

function textItem(parts: readonly Part[]): Item {
  return {
    ...TOGETHER,
    height: PITCH,
    draw: (document, { x, y }) => {
      for (const { line, left, ...look } of parts) {
        drawLine(document, line, {
          ...look,
          x: x + left,
          baseline: baseline(y, PITCH, look.sizePt),
          tracking: 0,
          red: false,
        })
      }
    },
  }
}
