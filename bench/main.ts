import { parseArgs } from 'node:util'
import { postgresVersion } from './ledger/postgres-version.ts'
import { thisMachine } from './report/machine.ts'
import { printedTable } from './report/print-table.ts'
import { slowdownNow } from './report/slowdown.ts'
import { type SectionReport, writePerformance } from './report/write-performance.ts'
import type { Section, Size } from './sections/section.ts'
import { SECTIONS } from './sections/sections.ts'

const HELP = `npm run bench [-- SECTION …] [--quick] [--date YYYY-MM-DD] [--no-paper] [--million FOLDER]

${SECTIONS.map(({ name, title }) => `  ${name.padEnd(12)}${title}`).join('\n')}

  --quick     everything small, only to see that it runs; writes no paper
  --date      the day written into docs/performance.md; today where it is not said
  --no-paper  prints the figures and leaves docs/performance.md as it is
  --runs N    how often an import is repeated
  --million   keeps the ledger of a million cases in this folder, or finds it there
`

/** Up to here a machine counts as quiet. */
const QUIET = 1.1
const PAPER = 'docs/performance.md'
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)

async function main(): Promise<void> {
  // What is measured is the server that the program brings along, with a key of its own.
  for (const name of ['DATABASE_URL', 'HUIYIN_KEY_FILE', 'HUIYIN_DATA', 'PORT']) {
    delete process.env[name]
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      date: { type: 'string' },
      'no-paper': { type: 'boolean', default: false },
      million: { type: 'string' },
      runs: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    say(HELP)
    return
  }
  const size: Size = {
    isQuick: values.quick,
    millionFolder: values.million ?? null,
    runs: values.runs === undefined ? null : Math.max(1, Math.trunc(Number(values.runs)) || 1),
  }
  const reports: SectionReport[] = []
  for (const section of chosen(positionals)) {
    reports.push(await runSection(section, size))
  }
  if (values.quick || values['no-paper']) return
  const on = values.date ?? new Date().toISOString().slice(0, 10)
  const postgres = await postgresVersion()
  await writePerformance(PAPER, reports, { on, machine: thisMachine(), postgres })
  say(`\n${PAPER}`)
}

function chosen(names: readonly string[]): readonly Section[] {
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name))
  if (unknown.length > 0) throw new Error(`no such section: ${unknown.join(', ')}\n\n${HELP}`)
  return names.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => names.includes(name))
}

async function runSection(section: Section, size: Size): Promise<SectionReport> {
  say(`\n— ${section.title}`)
  const before = slowdownNow()
  const lines = await section.run(size, (sentence) => say(`  ${sentence}`))
  say(printedTable(lines))
  const slowdown = (before + slowdownNow()) / 2
  if (slowdown > QUIET) say(`  other work slowed the machine ${slowdown.toFixed(1)} ×`)
  return { ...section, lines, slowdown }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`)
  process.exitCode = 1
})
