import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

const STEPS = ['refresh', 'confirm', 'return', 'publish', 'discard'] as const

/** `huiyin publication …`: tables for the public, from draft to the static site. */
export const registerPublication: Register = (program, words) => {
  const publication = program.command('publication').description(words('publication'))
  publication
    .command('list')
    .description(words('publication.list'))
    .action(async (_options, command) => {
      const { listThePublications } = await import('../actions/publications.ts')
      await listThePublications(command)
    })
  publication
    .command('outstanding')
    .description(words('publication.outstanding'))
    .action(async (_options, command) => {
      const { listTheOutstanding } = await import('../actions/publications.ts')
      await listTheOutstanding(command)
    })
  publication
    .command('draft')
    .description(words('publication.draft'))
    .option('--batch <id>', words('import.batch'))
    .option('--late', words('publication.late'))
    .option('--corrects <publication>', words('publication.corrects'))
    .option('--template <name>', words('publication.template'))
    .option('--at <moment>', words('option.at'))
    .option('--reason <text>', words('option.reason'))
    .action(async (_options, command) => {
      const { draftThePublication } = await import('../actions/publications.ts')
      await draftThePublication(command)
    })
  publication
    .command('show <publication>')
    .description(words('publication.show'))
    .action(async (which, _options, command) => {
      const { showThePublication } = await import('../actions/publications.ts')
      await showThePublication(command, which)
    })
  registerMasking(publication, words)
  for (const step of STEPS) {
    publication
      .command(`${step} <publication>`)
      .description(words(`publication.${step}`))
      .option('--reason <text>', words('option.reason'))
      .action(async (which, _options, command) => {
        const { stepThePublication } = await import('../actions/publication-steps.ts')
        await stepThePublication(command, { which, step })
      })
  }
  registerFiles(publication, words)
  withExamples(publication, words, 'publication')
}

function registerMasking(...[publication, words]: Parameters<Register>): void {
  publication
    .command('mask <publication> <number> <text> <replacement>')
    .description(words('publication.mask'))
    .action(async (which, number, text, replacement, _options, command) => {
      const { judgeTheText } = await import('../actions/publication-steps.ts')
      const judgement = { decision: 'mask', replacement } as const
      await judgeTheText(command, { which, number, text, judgement })
    })
  publication
    .command('keep <publication> <number> <text>')
    .description(words('publication.keep'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, number, text, { reason = '' }, command) => {
      const { judgeTheText } = await import('../actions/publication-steps.ts')
      const judgement = { decision: 'keep', reason } as const
      await judgeTheText(command, { which, number, text, judgement })
    })
  publication
    .command('mask-all <publication>')
    .description(words('publication.mask-all'))
    .action(async (which, _options, command) => {
      const { maskEverything } = await import('../actions/publication-steps.ts')
      await maskEverything(command, which)
    })
}

function registerFiles(...[publication, words]: Parameters<Register>): void {
  publication
    .command('export <publication> <format>')
    .description(words('publication.export'))
    .option('--out <file>', words('option.out'))
    .action(async (which, format, _options, command) => {
      const { exportThePublication } = await import('../actions/publication-steps.ts')
      await exportThePublication(command, { which, format })
    })
  publication
    .command('site <file>')
    .description(words('publication.site'))
    .action(async (file, _options, command) => {
      const { writeTheSite } = await import('../actions/publication-steps.ts')
      await writeTheSite(command, file)
    })
}
