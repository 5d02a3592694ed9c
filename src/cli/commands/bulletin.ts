import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'
import { registerItems } from './bulletin-item.ts'

/** `huiyin bulletin …`: the issues of the round, from draft to correction, and the cases behind their numbers. */
export const registerBulletin: Register = (program, words) => {
  const bulletin = program.command('bulletin').description(words('bulletin'))
  bulletin
    .command('list')
    .description(words('bulletin.list'))
    .action(async (_options, command) => {
      const { listTheIssues } = await import('../actions/bulletin.ts')
      await listTheIssues(command)
    })
  bulletin
    .command('draft')
    .description(words('bulletin.draft'))
    .option('--on <day>', words('bulletin.on'))
    .option('--number <number>', words('bulletin.number'))
    .action(async (_options, command) => {
      const { draftTheIssue } = await import('../actions/bulletin.ts')
      await draftTheIssue(command)
    })
  for (const step of ['review', 'return', 'publish'] as const) {
    bulletin
      .command(`${step} <issue>`)
      .description(words(`bulletin.${step}`))
      .option('--reason <text>', words('option.reason'))
      .action(async (issue, _options, command) => {
        const { stepTheIssue } = await import('../actions/bulletin-steps.ts')
        await stepTheIssue(command, { which: issue, step })
      })
  }
  bulletin
    .command('show <issue>')
    .description(words('bulletin.show'))
    .action(async (issue, _options, command) => {
      const { showTheIssue } = await import('../actions/bulletin-files.ts')
      await showTheIssue(command, issue)
    })
  bulletin
    .command('export <issue> <format>')
    .description(words('bulletin.export'))
    .option('--out <file>', words('option.out'))
    .action(async (issue, format, _options, command) => {
      const { exportTheIssue } = await import('../actions/bulletin-files.ts')
      await exportTheIssue(command, { which: issue, format })
    })
  registerArranging(bulletin, words)
  registerItems(bulletin, words)
  withExamples(bulletin, words, 'bulletin')
}

/** What an editor does with an issue beyond its way from draft to print. */
function registerArranging(bulletin: Command, words: Parameters<Register>[1]): void {
  const arrange = bulletin
    .command('arrange <issue> <file>')
    .description(words('bulletin.arrange'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, file, _options, command) => {
      const { arrangeTheIssue } = await import('../actions/bulletin-editing.ts')
      await arrangeTheIssue(command, { which, file })
    })
  withExamples(arrange, words, 'bulletin.arrange')
  bulletin
    .command('correct <issue>')
    .description(words('bulletin.correct'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, _options, command) => {
      const { correctTheIssue } = await import('../actions/bulletin-editing.ts')
      await correctTheIssue(command, which)
    })
  bulletin
    .command('figure <issue> [reference]')
    .description(words('bulletin.figure'))
    .action(async (which, reference, _options, command) => {
      const { showTheFigure } = await import('../actions/bulletin-editing.ts')
      await showTheFigure(command, { which, reference })
    })
}
