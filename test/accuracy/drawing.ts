import { type Dice, divide, lessened } from './draw.ts'
import { piecesOf, rangesIn, type Slot, type Template } from './template.ts'

/** The totals and divisions of one report; each is drawn when first asked for. */
export type Drawing = {
  readonly total: (name: string) => number
  readonly partsOf: (division: string) => readonly number[]
  /** What a line with @ says of a total or a division; empty where none does. */
  readonly ruleOf: (name: string) => string
}

export function drawingOf(template: Template, dice: Dice): Drawing {
  const ranges = rangesIn(template)
  const slots = piecesOf(template).filter((piece) => typeof piece !== 'string')
  const totals = new Map<string, number>()
  const divisions = new Map<string, readonly number[]>()
  const ruleOf = (name: string) =>
    (template.rules.find((rule) => rule.startsWith(`${name} `)) ?? '').slice(name.length).trim()
  const drawing: Drawing = {
    ruleOf,
    total: (name) => {
      const known = totals.get(name)
      if (known !== undefined) return known
      const range = ranges.get(name)
      const value =
        range === undefined
          ? (namedPart(name, slots, drawing) ?? madeOf(ruleOf(name), slots, drawing))
          : dice(range[0], range[1])
      totals.set(name, value)
      return value
    },
    partsOf: (division) => {
      const parts = divisions.get(division) ?? drawParts(division, { slots, drawing, dice })
      divisions.set(division, parts)
      return parts
    },
  }
  return drawing
}

function namedPart(name: string, slots: readonly Slot[], drawing: Drawing): number | null {
  const named = slots.find((slot) => slot.name === name)
  if (named === undefined) return null
  const same = slots.filter((slot) => slot.kind === 'part' && slot.of === named.of)
  return drawing.partsOf(named.of)[same.indexOf(named)] ?? 0
}

/** = t & r (after splitting), = (y + w) / t : 2 (a rate), = p + a, = t - 20 */
function madeOf(rule: string, slots: readonly Slot[], drawing: Drawing): number {
  const said = rule.replace(/^= /u, '').replace(/ nolabel$/u, '')
  const split = /^(\w+) & (\w+)$/u.exec(said)
  if (split !== null) {
    const of = `${split[1]}.${split[2]}`
    const more = slots.filter((slot) => slot.kind === 'plus' && slot.of === of).length
    return drawing.total(split[1] ?? '') + more
  }
  const rate = /^\((.+)\) \/ (\w+) : \d$/u.exec(said)
  if (rate !== null) return (100 * sumOf(rate[1] ?? '', drawing)) / drawing.total(rate[2] ?? '')
  return sumOf(said, drawing)
}

function sumOf(said: string, drawing: Drawing): number {
  const terms = said.split(/ (?=[+-] )/u).map((term) => {
    const isLess = term.startsWith('- ')
    const value = termOf(term.replace(/^[+-] /u, ''), drawing)
    return isLess ? -value : value
  })
  return terms.reduce((a, b) => a + b, 0)
}

/** 20, p, t.z[0] */
export function termOf(said: string, { total, partsOf }: Omit<Drawing, 'ruleOf'>): number {
  const indexed = /^(\w+\.\w+)\[(\d)\]$/u.exec(said)
  if (indexed !== null) return partsOf(indexed[1] ?? '')[Number(indexed[2])] ?? 0
  return /^\d+$/u.test(said) ? Number(said) : total(said)
}

type With = { readonly slots: readonly Slot[]; readonly drawing: Drawing; readonly dice: Dice }

function drawParts(division: string, { slots, drawing, dice }: With): readonly number[] {
  const total = drawing.total(division.split('.')[0] ?? '')
  const rule = drawing.ruleOf(division)
  const below = /^below (\S+)$/u.exec(rule)?.[1]
  if (below !== undefined) {
    const whole = drawing.partsOf(below)
    return lessened(whole, whole.reduce((a, b) => a + b, 0) - total, dice)
  }
  const least = Number(/least (\d+)/u.exec(rule)?.[1] ?? 1)
  const wants = slots
    .filter((slot) => slot.kind === 'part' && slot.of === division)
    .map(({ times, fixed, name }) => ({
      times,
      fixed,
      least: Math.max(least, leastOf(name, slots)),
    }))
  return divide(aimOf(total, rule, dice), wants, dice)
}

/** A part that is divided again holds at least one of each. */
function leastOf(name: string | null, slots: readonly Slot[]): number {
  const own = slots.filter(({ kind, of }) => kind === 'part' && of.startsWith(`${name}.`))
  return Math.max(1, ...own.map(({ of }) => own.filter((slot) => slot.of === of).length))
}

/** What the parts add up to: more than the total where joint cases or several types count again. */
function aimOf(total: number, rule: string, dice: Dice): number {
  const joint = /^joint (\d)x(\d)$/u.exec(rule)
  if (joint !== null) return total + (Number(joint[1]) - 1) * Number(joint[2])
  if (rule === 'over1') return total + 1
  return rule === 'over' ? total + Math.max(1, Math.round((total * dice(3, 60)) / 100)) : total
}
