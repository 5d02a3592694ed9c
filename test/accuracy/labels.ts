import { termOf } from './drawing.ts'
import type { Printed, Rendered } from './render.ts'

/** What the checker has to say of a report, as `samples/README.md` defines it. */
export type Label = {
  readonly name: string
  readonly rule: string
  readonly total: number
  readonly parts: readonly number[]
  readonly ok: boolean
  /** The numbers whose change makes the label wrong. */
  readonly printed: readonly Printed[]
}

/** The labels of a made-up report: all of them hold. */
export function labelsOf(report: Rendered): readonly Label[] {
  return [
    ...divisions(report),
    ...splits(report),
    ...rows(report),
    ...shares(report),
    ...repeats(report),
    ...made(report),
  ]
}

const labelled = (rule: string) => !/over|nolabel/u.test(rule)

function divisions({ printed, drawing: { total, ruleOf } }: Rendered): readonly Label[] {
  const divided = [...new Set(printed.filter(isPart).map(({ slot }) => slot.of))]
  return divided
    .filter((of) => labelled(ruleOf(of)))
    .flatMap((of) => {
      const parts = printed.filter((one) => isPart(one) && one.slot.of === of)
      const owner = of.split('.')[0] ?? ''
      const whole = totalNear(printed, owner, parts[0]?.from ?? 0)
      if (whole === undefined || parts.length < 2) return []
      return [
        {
          name: of,
          rule: ruleOf(of).startsWith('joint') ? 'joint-adjusted' : 'parts-sum-to-total',
          total: total(owner),
          parts: parts.flatMap(({ value, slot }) => Array<number>(slot.times).fill(value)),
          ok: true,
          printed: [...parts, whole],
        },
      ]
    })
}

const isPart = ({ slot }: Printed) => slot.kind === 'part'

/** Where a total is printed: nearest before its parts, else behind them. */
function totalNear(printed: readonly Printed[], name: string, at: number): Printed | undefined {
  const all = printed.filter(
    ({ slot }) =>
      (['total', 'again'].includes(slot.kind) && slot.of === name) ||
      slot.name === name ||
      (slot.kind === 'sum' && slot.of.startsWith(`${name}.`)),
  )
  return all.findLast(({ from }) => from < at) ?? all[0]
}

function splits({ printed, drawing, rules }: Rendered): readonly Label[] {
  return rules.flatMap((rule) => {
    const said = /^(\w+) = (\w+) & (\w+)$/u.exec(rule)
    if (said === null) return []
    const of = `${said[2]}.${said[3]}`
    const parts = printed.filter((one) => isPart(one) && one.slot.of === of)
    const plus = printed.filter(({ slot }) => slot.kind === 'plus' && slot.of === of)
    const total = drawing.total(said[1] ?? '')
    return [
      {
        ...{ name: `${of}+k`, rule: 'decomposed(+k)', total, ok: true, printed: plus },
        parts: parts.map(({ value }) => value),
      },
    ]
  })
}

function rows({ printed }: Rendered): readonly Label[] {
  return printed.flatMap((row, at) => {
    if (row.slot.kind !== 'row') return []
    const parts = printed.slice(0, at).filter(isPart).slice(-row.slot.of.split('+').length)
    const values = parts.map(({ value }) => value)
    const named = { name: row.slot.of, rule: 'parts-sum-to-total', ok: true }
    return [{ ...named, total: row.value, parts: values, printed: [...parts, row] }]
  })
}

function shares({ printed, drawing }: Rendered): readonly Label[] {
  return printed.flatMap((share, at) => {
    if (share.slot.kind !== 'share') return []
    const part = printed
      .slice(0, at)
      .findLast((one) => isPart(one) && one.slot.of === share.slot.of)
    const total = drawing.total(share.slot.of.split('.')[0] ?? '')
    const named = { name: `${share.slot.of}%`, rule: 'percent-of', ok: true }
    return part === undefined ? [] : [{ ...named, total, parts: [part.value], printed: [share] }]
  })
}

function repeats({ printed, drawing }: Rendered): readonly Label[] {
  return printed
    .filter(({ slot }) => slot.kind === 'again')
    .map((again) => {
      const total = drawing.total(again.slot.of)
      const named = { name: `${again.slot.of}'`, rule: 'repeated-figure', ok: true }
      return { ...named, total, parts: [total], printed: [again] }
    })
}

/** t = p + a, q = (y + w) / t : 1 */
function made({ printed, drawing, rules }: Rendered): readonly Label[] {
  return rules.flatMap((rule) => {
    const sum = /^(\w+) = (\w+) \+ (\w+)$/u.exec(rule)
    const rate = /^(\w+) = \((.+)\) \/ (\w+) : \d$/u.exec(rule)
    const said = sum ?? rate
    if (said === null) return []
    const names = sum !== null ? [sum[2] ?? '', sum[3] ?? ''] : (rate?.[2] ?? '').split(' + ')
    const whole = (sum !== null ? sum[1] : rate?.[3]) ?? ''
    const parts = names.map((name) => termOf(name, drawing))
    if (sum !== null && !names.every((name) => printed.some(({ slot }) => slot.of === name)))
      return []
    return [
      {
        ...{ name: rule, rule: sum !== null ? 'cumulative' : 'percent-of', ok: true },
        total: drawing.total(whole),
        parts,
        printed: printed
          .filter(({ slot }) => slot.kind === 'total' && slot.of === said[1])
          .slice(-1),
      },
    ]
  })
}
