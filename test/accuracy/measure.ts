import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Check } from '../../src/core/figures/check.ts'
import { checkPapers, type PaperChecks } from '../../src/core/figures/check-papers.ts'
import { findFigures } from '../../src/core/figures/numbers/find-figures.ts'
import { flowOf } from '../../src/core/figures/text/flow.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Whether the labelled papers are beside this checkout. */
export const isHere = existsSync(`${SHARED}samples/stat-reports.json`)

type Label = {
  readonly name: string
  readonly rule: string
  readonly total: number
  readonly parts: readonly number[]
  readonly ok: boolean
  readonly previousReport?: string
}
type Report = {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly checks: readonly Label[]
}
type Corrupted = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly check: Label
  readonly corrupted: string
}
type Statement = {
  readonly seed: string
  readonly name: string
  readonly rule: string
  readonly total: number
  readonly parts: readonly { readonly count: number }[]
  readonly ok: boolean | null
}

/** How many checks of a kind there are, how many were found right, and how many false alarms it gave. */
export type Tally = { labels: number; right: number; wrongs: number; falseWrongs: number }

const json = <Value>(name: string) => JSON.parse(readFileSync(SHARED + name, 'utf8')) as Value

export const keyOf = ({ total, parts }: { total: number; parts: readonly number[] }) =>
  `${total}|${[...parts].sort((a, b) => a - b).join(',')}`

async function paperOf({ id, title, text }: { id: string; title?: string; text: string }) {
  return { file: id, paper: await readPaper(Buffer.from(`${title ?? ''}\n${text}\n`)) }
}

/** The checks of a report, with the report before it where a label needs that. */
async function checksOf(report: Parameters<typeof paperOf>[0], before: Report | undefined) {
  const papers = [await paperOf(report), ...(before === undefined ? [] : [await paperOf(before)])]
  return checkPapers(papers)[0]?.checks ?? []
}

/** Every labelled report and every corrupted one, held against what the checker says. */
export async function measureReports() {
  const reports = json<readonly Report[]>('samples/stat-reports.json')
  const named = new Map(reports.map((report) => [report.id, report]))
  const byRule = new Map<string, Tally>()
  const missed: string[] = []
  const alarms: string[] = []
  let labels = 0
  for (const report of reports) {
    const before = named.get(report.checks.find((l) => l.previousReport)?.previousReport ?? '')
    const checks = await checksOf(report, before)
    labels += report.checks.length
    for (const label of report.checks) {
      const isFound = checks.some(
        (check) => keyOf(check) === keyOf(label) && agrees(check, label.ok),
      )
      count(byRule, label.rule, { labels: 1, right: isFound ? 1 : 0 })
      if (!isFound) missed.push(`${report.id}: ${label.name}`)
    }
    const wrongs = checks.filter(({ outcome }) => outcome === 'wrong')
    const known = new Set(report.checks.filter(({ ok }) => !ok).map(keyOf))
    for (const check of wrongs) {
      const isFalse = !known.has(keyOf(check))
      count(byRule, ruleOf(check), { wrongs: 1, falseWrongs: isFalse ? 1 : 0 })
      if (isFalse) alarms.push(`${report.id}: ${check.kind} ${keyOf(check)}`)
    }
  }
  return {
    labels,
    right: labels - missed.length,
    missed,
    alarms,
    byRule,
    ...(await changed(named)),
  }
}

export const ruleOf = ({ kind }: Check) => (kind === 'decomposed' ? 'decomposed(+k)' : kind)

const agrees = ({ outcome }: Check, ok: boolean) => outcome === (ok ? 'right' : 'wrong')

export function count(byRule: Map<string, Tally>, rule: string, more: Partial<Tally>): void {
  const had = byRule.get(rule) ?? { labels: 0, right: 0, wrongs: 0, falseWrongs: 0 }
  for (const name of ['labels', 'right', 'wrongs', 'falseWrongs'] as const)
    had[name] += more[name] ?? 0
  byRule.set(rule, had)
}

async function changed(named: ReadonlyMap<string, Report>) {
  const corrupted = json<readonly Corrupted[]>('samples/corrupted.json')
  const unseen: string[] = []
  for (const one of corrupted) {
    const checks = await checksOf(one, named.get(one.check.previousReport ?? ''))
    const value = Number(one.corrupted)
    const isSeen = checks.some(
      (check) =>
        check.outcome === 'wrong' &&
        (keyOf(check) === keyOf(one.check) || figuresOf(check).includes(value)),
    )
    if (!isSeen) unseen.push(`${one.id}: ${one.check.name}`)
  }
  return { corrupted: corrupted.length, unseen }
}

export const figuresOf = ({ total, parts, plus = [], percent }: Check) => [
  total,
  ...parts,
  ...plus,
  ...(percent === undefined ? [] : [percent]),
]

/** Figures that stand alone are read, not checked. */
const NOT_CHECKED = new Set(['separate'])
/** A repeated figure is printed more than twice at times: told pair by pair. */
const matches = (check: Check, { rule, total, parts }: Statement) => {
  if (rule === 'repeated-figure')
    return check.kind === rule && check.total === total && check.parts.every((p) => p === total)
  if (rule === 'claims' || rule === 'title-match' || rule === 'numbering')
    return check.kind === rule && check.total === total
  return keyOf(check) === keyOf({ total, parts: parts.map((part) => part.count) })
}

/** Every statement of the five bulletins whose outcome is known. */
export async function measureSeeds() {
  const { statements } = json<{ statements: readonly Statement[] }>('seeds/figures.json')
  const decided = statements.filter(({ ok, rule }) => ok !== null && !NOT_CHECKED.has(rule))
  const seeds = new Map<string, PaperChecks['checks']>()
  for (const file of readdirSync(`${SHARED}seeds`).filter((name) => name.endsWith('.txt'))) {
    const paper = await readPaper(readFileSync(`${SHARED}seeds/${file}`))
    seeds.set(file.replace('.txt', ''), checkPapers([{ file, paper }])[0]?.checks ?? [])
  }
  const missed = decided
    .filter(
      (said) =>
        !(seeds.get(said.seed) ?? []).some((c) => matches(c, said) && agrees(c, said.ok === true)),
    )
    .map(({ seed, name }) => `${seed}: ${name}`)
  const known = decided.filter(({ ok }) => ok === false)
  const alarms = [...seeds].flatMap(([seed, checks]) =>
    checks
      .filter(({ outcome }) => outcome === 'wrong')
      .filter((check) => !known.some((said) => said.seed === seed && matches(check, said)))
      .map((check) => `${seed}: ${check.kind} ${keyOf(check)}`),
  )
  return { statements: decided.length, missed, alarms }
}

/** Statements that stand alone, or whose outcome cannot be told: their figures are at least read; these are not. */
export async function unreadInSeeds(): Promise<readonly string[]> {
  const { statements } = json<{ statements: readonly Statement[] }>('seeds/figures.json')
  const told = statements.filter(({ rule }) => NOT_CHECKED.has(rule))
  const values = new Map<string, ReadonlySet<number>>()
  for (const { seed } of told) {
    const { parts } = await readPaper(readFileSync(`${SHARED}seeds/${seed}.txt`))
    values.set(seed, new Set(findFigures(flowOf(parts).text).map(({ value }) => value)))
  }
  return told
    .filter(({ seed, total }) => values.get(seed)?.has(total) !== true)
    .map(({ seed, name, total }) => `${seed}: ${name} ${total}`)
}
