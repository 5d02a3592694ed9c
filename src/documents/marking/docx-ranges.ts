import type { Traced, TracedRun } from './docx-trace.ts'

/** A remark on characters of the source: the first and the last of them. */
export type DocxRange = { readonly id: number; readonly first: Traced; readonly last: Traced }

type Insertion = { readonly at: number; readonly text: string }

/** Where a range begins or ends: between two runs, or inside the text of one, which is then split. */
type Edge = {
  readonly at: number
  readonly run: TracedRun | null
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What is to be put into the source so that each range is commented on; runs are split where a range begins or ends inside one. */
export function rangeInsertions(
  source: string,
  ranges: readonly DocxRange[],
): readonly Insertion[] {
  const edges = new Map<number, Edge>()
  const join = ({ at, run }: Pick<Edge, 'at' | 'run'>, side: 'starts' | 'ends', id: number) => {
    const edge = edges.get(at) ?? { at, run, starts: [], ends: [] }
    edges.set(at, { ...edge, [side]: [...edge[side], id] })
  }
  for (const { id, first, last } of ranges) {
    join(startEdge(source, first), 'starts', id)
    join(endEdge(source, last), 'ends', id)
  }
  const kept = ranges.flatMap(({ first, last }) => [
    spaceKept(source, first),
    spaceKept(source, last),
  ])
  return [
    ...new Map(kept.flat().map((one) => [one.at, one])).values(),
    ...[...edges.values()].map(edgeText),
  ]
}

/** Before the whole run where nothing of its text comes before; else inside its text. */
function startEdge(source: string, { at, text, run }: Traced): Pick<Edge, 'at' | 'run'> {
  if (text === null) return { at: run?.from ?? at, run: null }
  const before = source.slice(text.run.from + text.run.tag.length, at)
  const isFirst = at === text.tag.to && before === text.run.properties + tagOf(source, text.tag)
  return isFirst ? { at: text.run.from, run: null } : { at, run: text.run }
}

/** After the whole run where nothing follows in it; else inside its text. */
function endEdge(source: string, { end, text, run }: Traced): Pick<Edge, 'at' | 'run'> {
  if (text === null) return { at: run?.to ?? end, run: null }
  const isLast = end === text.to && /^<\/w:t\s*><\/w:r\s*>$/.test(source.slice(end, text.run.to))
  return isLast ? { at: text.run.to, run: null } : { at: end, run: text.run }
}

const tagOf = (source: string, { from, to }: { readonly from: number; readonly to: number }) =>
  source.slice(from, to)

/** A text that is split keeps the spaces at its new end only where it says so. */
function spaceKept(source: string, { text }: Traced): readonly Insertion[] {
  if (text === null || /xml:space/.test(tagOf(source, text.tag))) return []
  return [{ at: text.tag.to - 1, text: ' xml:space="preserve"' }]
}

function edgeText({ at, run, starts, ends }: Edge): Insertion {
  const said = [
    ...ends.map(
      (id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    ),
    ...starts.map((id) => `<w:commentRangeStart w:id="${id}"/>`),
  ].join('')
  if (run === null) return { at, text: said }
  const again = `${run.tag}${run.properties}<w:t xml:space="preserve">`
  return { at, text: `</w:t></w:r>${said}${again}` }
}
