import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'
import { registerDeskWork } from './case-desk-work.ts'

/** `huiyin case …`: the cases of the round, one or many, and what may be done with them. */
export const registerCase: Register = (program, words) => {
  const cases = program.command('case').description(words('case'))
  cases
    .command('list')
    .description(words('case.list'))
    .option('--kind <kind>', words('case.kind'))
    .option('--unit <id>', words('case.unit'))
    .option('--batch <id>', words('case.batch'))
    .option('--status <status>', words('case.status'))
    .option('--key', words('case.key'))
    .option('--difficult', words('case.difficult'))
    .option('--overdue', words('case.overdue'))
    .option('--words <text>', words('case.words'))
    .option('--limit <count>', words('case.limit'), '50')
    .action(async (_options, command) => {
      const { listTheCases } = await import('../actions/case-list.ts')
      await listTheCases(command)
    })
  cases
    .command('show <case>')
    .description(words('case.show'))
    .option('--at <moment>', words('case.show-at'))
    .option('--clock <then|now>', words('option.clock'), 'now')
    .action(async (which, _options, command) => {
      const { showTheCase } = await import('../actions/case-show.ts')
      await showTheCase(command, which)
    })
  registerActs(cases, words)
  registerDeskWork(cases, words)
  withExamples(cases, words, 'case')
}

function registerActs(cases: Command, words: Parameters<Register>[1]): void {
  const act = cases
    .command('act <case> [act] [particulars...]')
    .description(words('case.act'))
    .option('--file <file>', words('case.file'))
    .option('--happened-at <instant>', words('case.happened'))
    .action(async (which, act, particulars, _options, command) => {
      const { actOnTheCase } = await import('../actions/case-act.ts')
      await actOnTheCase(command, { which, act, particulars })
    })
  withExamples(act, words, 'case.act')
  cases
    .command('acts <file>')
    .description(words('case.acts'))
    .action(async (file, _options, command) => {
      const { actOnTheCases } = await import('../actions/case-acts.ts')
      await actOnTheCases(command, file)
    })
}
