/**
 * Made-up reports whose figures are drawn anew for every seed. In a template `{a}` prints the total
 * a, `{a'}` prints it again, `{a.r}` is a part of its division r (`*3` counts three times, `~2` is
 * always 2, `=b` names the part b), `{a.r=}` the total under its parts, `{%a.c:1}` the share of the
 * part before, `{+a.r}` its k of n(+k), `{e.r+l.r}` the two parts before together.
 * Lines with @ say what a total is drawn from or made of, and what is special about a division.
 */
export type Template = {
  readonly id: string
  readonly lines: readonly string[]
  readonly rules: readonly string[]
}

export type Slot = {
  readonly kind: 'total' | 'again' | 'part' | 'sum' | 'share' | 'plus' | 'row'
  /** The total, or the total and its division: a, a.r. */
  readonly of: string
  readonly times: number
  readonly fixed: number | null
  readonly name: string | null
  readonly decimals: number
}

const SLOT = /\{([^{}]+)\}/gu

/** The templates of a file, in its order. */
export function templatesIn(file: string): readonly Template[] {
  return file
    .split(/^## /mu)
    .slice(1)
    .map((block) => {
      const [id = '', ...rest] = block.trimEnd().split('\n')
      const rules = rest.filter((line) => line.startsWith('@ ')).map((line) => line.slice(2).trim())
      const own = rest.filter((line) => line !== '' && !line.startsWith('@ '))
      const lines = rules.includes('notitle') ? own.slice(1) : own
      return { id, lines, rules: rules.filter((rule) => rule !== 'notitle') }
    })
}

/** Text and slots in turn: the text before the first slot, the slot, the text after it … */
export function piecesOf({ lines }: Template): readonly (string | Slot)[] {
  const text = lines.join('\n')
  const pieces: (string | Slot)[] = []
  let at = 0
  for (const match of text.matchAll(SLOT)) {
    pieces.push(text.slice(at, match.index), slotOf(match[1] ?? ''))
    at = match.index + match[0].length
  }
  return [...pieces, text.slice(at)]
}

/** What the slots say of the ranges of totals: {a:9-30}. */
export function rangesIn({
  lines,
  rules,
}: Template): ReadonlyMap<string, readonly [number, number]> {
  const inText = [...lines.join('\n').matchAll(/\{(\w+):(\d+)-(\d+)\}/gu)]
  const inRules = rules.flatMap((rule) => [...rule.matchAll(/^(\w+) ?: ?(\d+)-(\d+)$/gu)])
  return new Map(
    [...inText, ...inRules].map((m) => [m[1] ?? '', [Number(m[2]), Number(m[3])] as const]),
  )
}

function slotOf(said: string): Slot {
  const plain = { times: 1, fixed: null, name: null, decimals: 0 }
  if (said.startsWith('%')) {
    const [of = '', decimals = '0'] = said.slice(1).split(':')
    return { ...plain, kind: 'share', of, decimals: Number(decimals) }
  }
  if (said.startsWith('+')) return { ...plain, kind: 'plus', of: said.slice(1) }
  if (said.includes('+')) return { ...plain, kind: 'row', of: said }
  if (said.endsWith("'")) return { ...plain, kind: 'again', of: said.slice(0, -1) }
  if (said.endsWith('=')) return { ...plain, kind: 'sum', of: said.slice(0, -1) }
  const part = /^(\w+\.\w+)(?:\*(\d+))?(?:~(\d+))?(?:=(\w+))?$/u.exec(said)
  if (part === null) return { ...plain, kind: 'total', of: said.replace(/:.*$/u, '') }
  const [, of = '', times, fixed, name] = part
  return {
    ...{ kind: 'part', of, decimals: 0, name: name ?? null },
    times: Number(times ?? 1),
    fixed: fixed === undefined ? null : Number(fixed),
  }
}
