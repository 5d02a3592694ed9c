import { isHere, measureReports, measureSeeds, type Tally } from './measure.ts'
import { measureOwn, OWN_SETS } from './own.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`

await printOwn()
if (isHere) await print()
else say('The labelled papers (../shared) are not beside this checkout: nothing to measure.')

/** The reports made up for this project, in several sets. */
async function printOwn(): Promise<void> {
  for (const set of OWN_SETS) {
    const own = await measureOwn(set)
    const [right, seen] = [own.labels - own.missed.length, own.changed - own.unseen.length]
    say(`made-up reports, ${set} set: ${own.reports} reports`)
    printTallies(own.byRule)
    say(`reports    ${right} of ${own.labels} labelled checks with the right outcome`)
    say(`           ${own.alarms.length} false alarms`)
    say(`changed    ${seen} of ${own.changed} changed figures reported\n`)
    for (const gap of [...own.missed, ...own.alarms]) say(`  not yet: ${gap}`)
    const isBelow = right < 0.97 * own.labels || seen < 0.95 * own.changed
    if (isBelow || own.alarms.length * 20 > own.reports) process.exitCode = 1
  }
}

function printTallies(byRule: ReadonlyMap<string, Tally>): void {
  say('kind of check         labels  recall  said wrong  precision')
  for (const [rule, tally] of byRule) say(line(rule, tally))
  say('')
}

async function print(): Promise<void> {
  const reports = await measureReports()
  const seeds = await measureSeeds()
  say('labelled papers')
  printTallies(reports.byRule)
  const seen = reports.corrupted - reports.unseen.length
  say(`reports    ${reports.right} of ${reports.labels} labelled checks with the right outcome`)
  say(`           ${reports.alarms.length} false alarms`)
  say(`changed    ${seen} of ${reports.corrupted} changed figures reported`)
  say(`bulletins  ${seeds.statements - seeds.missed.length} of ${seeds.statements} statements`)
  for (const gap of [...reports.missed, ...reports.alarms, ...reports.unseen, ...seeds.missed])
    say(`  not yet: ${gap}`)
  const isBelow =
    reports.right / reports.labels < 0.95 ||
    seen / reports.corrupted < 0.95 ||
    reports.alarms.length > 1
  if (isBelow) process.exitCode = 1
}

/** Precision is of what was called wrong: how much of it is wrong. */
function line(rule: string, { labels, right, wrongs, falseWrongs }: Tally): string {
  const counts = `${String(labels).padStart(6)}  ${percent(right, labels)}  ${String(wrongs).padStart(10)}`
  return `${rule.padEnd(22)}${counts}  ${percent(wrongs - falseWrongs, wrongs).padStart(9)}`
}
