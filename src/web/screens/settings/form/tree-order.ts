/** By which fields entries know each other: their own code, and the code of the one above. */
export type TreeBy = { readonly id: string; readonly parent: string }

/** An entry where it is drawn: its place in the list, how deep it stands, and its neighbours of the same parent. */
export type TreeRow = {
  readonly at: number
  readonly depth: number
  readonly before: number | null
  readonly after: number | null
}

/** Every entry below its parent, in the order of the list; one whose parent is unknown or goes in a circle stands at the top. */
export function treeRows(entries: readonly unknown[], by: TreeBy | undefined): readonly TreeRow[] {
  const children = new Map<number | null, number[]>()
  for (const at of entries.keys()) {
    const above = by ? parentAt(entries, at, by) : null
    children.set(above, [...(children.get(above) ?? []), at])
  }
  const rowsBelow = (above: number | null, depth: number): readonly TreeRow[] => {
    const siblings = children.get(above) ?? []
    return siblings.flatMap((at, n) => [
      { at, depth, before: siblings[n - 1] ?? null, after: siblings[n + 1] ?? null },
      ...rowsBelow(at, depth + 1),
    ])
  }
  return rowsBelow(null, 0)
}

/** The entries that may stand above another: all but itself and those below it. */
export function possibleParents(
  entries: readonly unknown[],
  at: number,
  by: TreeBy,
): readonly number[] {
  return [...entries.keys()].filter((other) => !isAtOrBelow(entries, other, at, by))
}

function isAtOrBelow(entries: readonly unknown[], at: number, upper: number, by: TreeBy): boolean {
  const above = parentAt(entries, at, by)
  return at === upper || (above !== null && isAtOrBelow(entries, above, upper, by))
}

/** Null at the top, and for whoever would stand above itself. */
function parentAt(entries: readonly unknown[], at: number, by: TreeBy): number | null {
  const parent = named(entries, at, by)
  for (let above = parent, steps = 0; above !== null; steps += 1) {
    if (above === at || steps > entries.length) return null
    above = named(entries, above, by)
  }
  return parent
}

function named(entries: readonly unknown[], at: number, { id, parent }: TreeBy): number | null {
  const code = valueUnder(entries[at], parent)
  const found = typeof code === 'string' && code !== '' ? codeAt(entries, code, id) : -1
  return found < 0 ? null : found
}

function codeAt(entries: readonly unknown[], code: string, id: string): number {
  return entries.findIndex((one) => valueUnder(one, id) === code)
}

/** A field of an entry whose shape is not known; undefined where it has none. */
export function valueUnder(entry: unknown, name: string): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined
}
