import { diceOf } from './draw.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { piecesOf, type Slot, type Template } from './template.ts'

/** A number printed in a made-up report. */
export type Printed = {
  readonly slot: Slot
  readonly value: number
  readonly text: string
  readonly from: number
}

export type Rendered = {
  readonly id: string
  readonly text: string
  readonly printed: readonly Printed[]
  readonly drawing: Drawing
  readonly rules: readonly string[]
}

/** One report of a template, its figures drawn by the seed. */
export function render(template: Template, seed: number): Rendered {
  const drawing = drawingOf(template, diceOf(`${template.id}/${seed}`))
  const taken = new Map<string, number>()
  const printed: Printed[] = []
  let text = ''
  for (const piece of piecesOf(template)) {
    if (typeof piece === 'string') text += piece
    else {
      const at = taken.get(piece.of.split('+')[0] ?? '') ?? taken.get(piece.of) ?? -1
      const shown = shownOf(piece, valueFor(piece, at, drawing), drawing)
      if (piece.kind === 'part') taken.set(piece.of, at + 1)
      printed.push({ slot: piece, value: Number(shown), text: shown, from: text.length })
      text += shown
    }
  }
  const id = `${template.id}/${seed}`
  return { id, text, printed, drawing, rules: template.rules }
}

/** `at` is the index of the part printed last. */
function valueFor(slot: Slot, at: number, { total, partsOf }: Drawing): number {
  const owner = slot.of.split('.')[0] ?? ''
  switch (slot.kind) {
    case 'part':
      return partsOf(slot.of)[at + 1] ?? 0
    case 'share':
      return (100 * (partsOf(slot.of)[at] ?? 0)) / total(owner)
    case 'plus':
      return 1
    case 'row':
      return slot.of.split('+').reduce((sum, of) => sum + (partsOf(of)[at] ?? 0), 0)
    default:
      return total(owner)
  }
}

function shownOf(slot: Slot, value: number, { ruleOf }: Drawing): string {
  if (slot.kind === 'share') return value.toFixed(slot.decimals)
  const rate = /\/ \w+ : (\d)$/u.exec(ruleOf(slot.of))?.[1]
  return rate === undefined ? String(value) : value.toFixed(Number(rate))
}
