import { type Dice, diceOf } from './draw.ts'
import type { Label } from './labels.ts'
import type { Printed, Rendered } from './render.ts'

export type Changed = {
  readonly id: string
  readonly text: string
  readonly label: Label
  readonly value: number
}

/** For every label the report with one of its numbers changed, as fingers do: a digit off, two digits turned. */
export function changedOf(report: Rendered, labels: readonly Label[]): readonly Changed[] {
  return labels.flatMap((label) => {
    const dice = diceOf(`${report.id} ${label.name}`)
    const pick = label.printed[dice(0, label.printed.length - 1)]
    if (pick === undefined) return []
    const shown = mistyped(pick, dice)
    const text = `${report.text.slice(0, pick.from)}${shown}${report.text.slice(pick.from + pick.text.length)}`
    return [
      { id: `${report.id} ${label.name} ${pick.text}>${shown}`, text, label, value: Number(shown) },
    ]
  })
}

function mistyped({ text }: Printed, dice: Dice): string {
  const swapped = text.replace(/(\d)(?!\1)(\d)(\D*)$/u, '$2$1$3')
  if (dice(0, 2) === 0 && swapped !== text && !/^0/u.test(swapped)) return swapped
  const digits = [...text].flatMap((one, at) => (/\d/u.test(one) ? [at] : []))
  const at = digits[dice(0, digits.length - 1)] ?? 0
  const old = Number(text[at])
  const next = old === 0 ? 1 : old === 9 || (dice(0, 1) === 0 && old > 1) ? old - 1 : old + 1
  return `${text.slice(0, at)}${next}${text.slice(at + 1)}`
}
