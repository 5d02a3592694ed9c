import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkPapers } from '../../src/core/figures/check-papers.ts'
import type { Check } from '../../src/core/figures/check.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { changedOf } from './changed.ts'
import { labelsOf } from './labels.ts'
import { render } from './render.ts'
import { templatesIn } from './template.ts'

const SEEDS = [1, 2, 3]

async function checksOf(id: string, text: string) {
  const paper = await readPaper(Buffer.from(`${text}\n`))
  return checkPapers([{ file: id, paper }])[0]?.checks ?? []
}
const keyOf = ({ total, parts }: { total: number; parts: readonly number[] }) =>
  `${total}|${[...parts].sort((a, b) => a - b).join(',')}`

export async function measureOwn(name: 'first' | 'second') {
  const file = readFileSync(fileURLToPath(new URL(`reports/${name}.txt`, import.meta.url)), 'utf8')
  const missed: string[] = []
  const alarms: string[] = []
  const unseen: string[] = []
  let [labelCount, reports, alarmed, changes] = [0, 0, 0, 0]
  for (const template of templatesIn(file))
    for (const seed of SEEDS) {
      const report = render(template, seed)
      const labels = labelsOf(report)
      const checks = await checksOf(report.id, report.text)
      reports++
      for (const label of labels) {
        labelCount++
        const found = checks.find((check) => keyOf(check) === keyOf(label))
        if (found?.outcome !== 'right') missed.push(`${report.id} ${label.rule} ${label.name} ${keyOf(label)} ${found?.outcome ?? ''}`)
      }
      const wrong = checks.filter(({ outcome }) => outcome === 'wrong')
      if (wrong.length > 0) alarmed++
      for (const w of wrong) alarms.push(`${report.id} ${w.kind} ${keyOf(w)} ${w.text.slice(0, 60)}`)
      for (const change of changedOf(report, labels)) {
        changes++
        const got = await checksOf(report.id, change.text)
        if (!got.some((c: Check) => c.outcome === 'wrong' && [c.total, c.percent, ...c.parts, ...(c.plus ?? [])].includes(change.value)))
          unseen.push(change.id)
      }
    }
  return { labelCount, missed, alarms, unseen, reports, alarmed, changes }
}
