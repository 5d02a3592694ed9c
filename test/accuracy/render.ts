import { type Dice, diceOf, divide, lessened } from './draw.ts'
import { piecesOf, rangesIn, type Slot, type Template } from './template.ts'

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
  readonly values: ReadonlyMap<string, number>
  readonly ruleOf: (division: string) => string
  readonly rules: readonly string[]
}

/** One report of a template, its figures drawn by the seed. */
export function render(template: Template, seed: number): Rendered {
  const drawn = new Drawing(template, diceOf(`${template.id}/${seed}`))
  const taken = new Map<string, number>()
  let text = ''
  const printed: Printed[] = []
  for (const piece of piecesOf(template)) {
    if (typeof piece === 'string') text += piece
    else {
      const at = taken.get(piece.of.split('+')[0] ?? '') ?? taken.get(piece.of) ?? -1
      const value = drawn.valueOf(piece, at)
      if (piece.kind === 'part') taken.set(piece.of, at + 1)
      const shown = showing(piece, value, drawn)
      printed.push({ slot: piece, value: Number(shown), text: shown, from: text.length })
      text += shown
    }
  }
  return {
    id: `${template.id}/${seed}`,
    text,
    printed,
    values: drawn.values,
    ruleOf: (division) => drawn.ruleOf(division),
    rules: template.rules,
  }
}

function showing(slot: Slot, value: number, drawn: Drawing): string {
  const decimals = slot.kind === 'share' ? slot.decimals : drawn.decimalsOf(slot.of)
  return decimals === null ? String(value) : value.toFixed(decimals)
}

/** The totals and parts of one report, drawn when first asked for. */
class Drawing {
  readonly values = new Map<string, number>()
  readonly #parts = new Map<string, readonly number[]>()
  readonly #slots: readonly Slot[]
  readonly #ranges: ReadonlyMap<string, readonly [number, number]>
  readonly #template: Template
  readonly #dice: Dice

  constructor(template: Template, dice: Dice) {
    this.#template = template
    this.#dice = dice
    this.#ranges = rangesIn(template)
    this.#slots = piecesOf(template).filter((piece) => typeof piece !== 'string')
  }

  ruleOf(division: string): string {
    return (
      this.#template.rules.find((rule) => rule.startsWith(`${division} `))?.slice(division.length) ??
      ''
    ).trim()
  }

  decimalsOf(name: string): number | null {
    const rate = /\/ \w+ : (\d)$/u.exec(this.ruleOf(name))?.[1]
    return rate === undefined ? null : Number(rate)
  }

  valueOf(slot: Slot, at: number): number {
    const owner = slot.of.split('.')[0] ?? ''
    switch (slot.kind) {
      case 'part':
        return this.partsOf(slot.of)[at + 1] ?? 0
      case 'share':
        return (100 * (this.partsOf(slot.of)[at] ?? 0)) / this.total(owner)
      case 'plus':
        return 1
      case 'row':
        return slot.of.split('+').reduce((sum, of) => sum + (this.partsOf(of)[at] ?? 0), 0)
      default:
        return this.total(owner)
    }
  }

  total(name: string): number {
    const known = this.values.get(name)
    if (known !== undefined) return known
    const value = this.#drawTotal(name)
    this.values.set(name, value)
    return value
  }

  #drawTotal(name: string): number {
    const range = this.#ranges.get(name)
    if (range !== undefined) return this.#dice(range[0], range[1])
    const rule = this.ruleOf(name).replace(/^= /u, '')
    const named = this.#slots.find((slot) => slot.name === name)
    if (named !== undefined) {
      const same = this.#slots.filter((slot) => slot.kind === 'part' && slot.of === named.of)
      return this.partsOf(named.of)[same.indexOf(named)] ?? 0
    }
    const split = /^(\w+) & (\w+)$/u.exec(rule)
    if (split !== null) {
      const of = `${split[1]}.${split[2]}`
      const more = this.#slots.filter((slot) => slot.kind === 'plus' && slot.of === of).length
      return this.total(split[1] ?? '') + more
    }
    const rate = /^\((.+)\) \/ (\w+) : \d$/u.exec(rule)
    if (rate !== null) return (100 * this.#sum(rate[1] ?? '')) / this.total(rate[2] ?? '')
    return this.#sum(rule.replace(/ nolabel$/u, ''))
  }

  /** t - 20, p + a, t.z[0] */
  #sum(said: string): number {
    return said
      .split(/ (?=[+-] )/u)
      .map((term) => {
        const [sign, plain] = /^[+-] /u.test(term) ? [term[0], term.slice(2)] : ['+', term]
        const indexed = /^(\w+\.\w+)\[(\d)\]$/u.exec(plain)
        const value =
          indexed !== null
            ? (this.partsOf(indexed[1] ?? '')[Number(indexed[2])] ?? 0)
            : /^\d+$/u.test(plain)
              ? Number(plain)
              : this.total(plain)
        return sign === '-' ? -value : value
      })
      .reduce((a, b) => a + b, 0)
  }

  partsOf(division: string): readonly number[] {
    const known = this.#parts.get(division)
    if (known !== undefined) return known
    const parts = this.#drawParts(division)
    this.#parts.set(division, parts)
    return parts
  }

  #drawParts(division: string): readonly number[] {
    const total = this.total(division.split('.')[0] ?? '')
    const rule = this.ruleOf(division)
    const below = /^below (\S+)$/u.exec(rule)?.[1]
    if (below !== undefined) {
      const whole = this.partsOf(below)
      const sum = whole.reduce((a, b) => a + b, 0)
      return lessened(whole, sum - total, this.#dice)
    }
    const slots = this.#slots.filter((slot) => slot.kind === 'part' && slot.of === division)
    const least = Number(/least (\d+)/u.exec(rule)?.[1] ?? 1)
    const wants = slots.map(({ times, fixed, name }) => ({
      ...{ times, fixed },
      least: Math.max(least, this.#least(name)),
    }))
    return divide(this.#target(total, rule), wants, this.#dice)
  }

  /** A part that is divided again holds at least one of each. */
  #least(name: string | null): number {
    if (name === null) return 1
    const own = this.#slots.filter(({ kind, of }) => kind === 'part' && of.startsWith(`${name}.`))
    return Math.max(1, ...own.map(({ of }) => own.filter((slot) => slot.of === of).length))
  }

  #target(total: number, rule: string): number {
    const joint = /^joint (\d)x(\d)$/u.exec(rule)
    if (joint !== null) return total + (Number(joint[1]) - 1) * Number(joint[2])
    if (rule === 'over1') return total + 1
    return rule === 'over' ? total + Math.max(1, Math.round((total * this.#dice(3, 60)) / 100)) : total
  }
}
