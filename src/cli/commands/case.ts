import type { Register } from '../program.ts'

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
    .action(async (which, _options, command) => {
      const { showTheCase } = await import('../actions/case-show.ts')
      await showTheCase(command, which)
    })
  cases
    .command('act <case> [act] [particulars...]')
    .description(words('case.act'))
    .option('--file <file>', words('case.file'))
    .option('--happened-at <instant>', words('case.happened'))
    .action(async (which, act, particulars, _options, command) => {
      const { actOnTheCase } = await import('../actions/case-act.ts')
      await actOnTheCase(command, { which, act, particulars })
    })
}
