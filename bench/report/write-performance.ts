import { readFile, writeFile } from 'node:fs/promises'
import { cellsOf, type Line } from './line.ts'
import type { Machine } from './machine.ts'
import { HEADINGS } from './print-table.ts'

export type SectionReport = {
  readonly name: string
  readonly title: string
  readonly lines: readonly Line[]
  /** How many times as long a fixed computation took as it takes alone: 1 on a machine that does nothing else. */
  readonly slowdown: number
}

export type Circumstances = {
  readonly on: string
  readonly machine: Machine
  readonly postgres: string
}

/** Writes the sections just measured into the paper; those that were not measured this time stay as they are, with their own dates. */
export async function writePerformance(
  file: string,
  sections: readonly SectionReport[],
  measured: Circumstances,
): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '')
  const kept = new Map(partsOf(before))
  for (const section of sections) kept.set(section.name, partOf(section, measured))
  const parts = [...kept].map(([name, text]) => `${opening(name)}\n${text}\n${closing(name)}`)
  await writeFile(file, `${[headOf(before), ...parts].join('\n\n')}\n`)
}

const opening = (name: string) => `<!-- bench:${name} -->`
const closing = (name: string) => `<!-- /bench:${name} -->`
const PART = /<!-- bench:([\w-]+) -->\n([\s\S]*?)\n<!-- \/bench:\1 -->/g

function partsOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(PART)].map(([, name = '', part = '']) => [name, part] as const)
}

/** What stands above the first section is written by hand and stays. */
function headOf(before: string): string {
  const at = before.indexOf('<!-- bench:')
  const head = at === -1 ? before : before.slice(0, at)
  return head.trim() || '# Performance'
}

function partOf(
  { title, lines, slowdown }: SectionReport,
  { on, machine, postgres }: Circumstances,
): string {
  const { cores, processor, memoryGb, node, system } = machine
  const where = `${on} · ${cores} cores (${processor}) · ${memoryGb} GB · ${system} · Node ${node} · PostgreSQL ${postgres} · other work on the machine made a fixed computation take ${slowdown.toFixed(1)} × its own processor time`
  const rows = [HEADINGS, HEADINGS.map(() => '---'), ...lines.map(cellsOf)]
  const notes = lines.flatMap(({ what, note }) => (note ? [`- ${what}: ${note}`] : []))
  return [
    `## ${title}`,
    where,
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ].join('\n\n')
}
