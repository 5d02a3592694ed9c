import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Check } from '../../src/core/figures/check.ts'
import { checkPapers } from '../../src/core/figures/check-papers.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { changedOf } from './changed.ts'
import { type Label, labelsOf } from './labels.ts'
import { count, figuresOf, keyOf, ruleOf, type Tally } from './measure.ts'
import { type Rendered, render } from './render.ts'
import { templatesIn } from './template.ts'

/** The sets of made-up reports, in the order in which they were written; each was blind to what came before; the fifth holds the shapes of real reports that were missed once. */
export const OWN_SETS = ['first', 'second', 'third', 'fourth', 'fifth'] as const
/** How often the figures of each report are drawn. */
const SEEDS = [1, 2, 3]
/** The fifth set is short: its figures are drawn oftener. */
const MORE_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

export type OwnMeasure = {
  readonly reports: number
  readonly labels: number
  readonly missed: readonly string[]
  /** What was called wrong in reports without a mistake. */
  readonly alarms: readonly string[]
  readonly changed: number
  readonly unseen: readonly string[]
  readonly byRule: ReadonlyMap<string, Tally>
}

/** The made-up reports of one set, right and with one figure changed for every label. */
export async function measureOwn(set: (typeof OWN_SETS)[number]): Promise<OwnMeasure> {
  const byRule = new Map<string, Tally>()
  const [missed, alarms, unseen]: [string[], string[], string[]] = [[], [], []]
  let [reports, labels, changed] = [0, 0, 0]
  for (const report of reportsOf(set)) {
    const own = labelsOf(report)
    reports++
    labels += own.length
    const checks = await checksOf(report.text)
    for (const label of own) {
      const right = isFound(label, checks)
      count(byRule, label.rule, { labels: 1, right: right ? 1 : 0 })
      if (!right) missed.push(`${report.id}: ${label.name}`)
    }
    for (const check of checks.filter(({ outcome }) => outcome === 'wrong')) {
      alarms.push(`${report.id}: ${check.kind} ${keyOf(check)}`)
      count(byRule, ruleOf(check), { wrongs: 1, falseWrongs: 1 })
    }
    for (const change of changedOf(report, own)) {
      changed++
      const seen = (await checksOf(change.text)).find((check) => isSeen(check, change.value))
      if (seen === undefined) unseen.push(change.id)
      else count(byRule, ruleOf(seen), { wrongs: 1 })
    }
  }
  return { reports, labels, missed, alarms, changed, unseen, byRule }
}

function reportsOf(set: string): readonly Rendered[] {
  const file = new URL(`../../test/accuracy/reports/${set}.txt`, import.meta.url)
  const templates = templatesIn(readFileSync(fileURLToPath(file), 'utf8'))
  const seeds = set === 'fifth' ? MORE_SEEDS : SEEDS
  return templates.flatMap((template) => seeds.map((seed) => render(template, seed)))
}

async function checksOf(text: string): Promise<readonly Check[]> {
  const paper = await readPaper(Buffer.from(`${text}\n`))
  return checkPapers([{ file: '', paper }])[0]?.checks ?? []
}

const isFound = (label: Label, checks: readonly Check[]) =>
  checks.some((check) => keyOf(check) === keyOf(label) && check.outcome === 'right')

const isSeen = (check: Check, value: number) =>
  check.outcome === 'wrong' && figuresOf(check).includes(value)
