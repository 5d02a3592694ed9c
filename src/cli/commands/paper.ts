import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin paper …`: the office's papers, made from Word templates. */
export const registerPaper: Register = (program, words) => {
  const paper = program.command('paper').description(words('paper'))
  paper
    .command('make <kind>')
    .description(words('paper.make'))
    .option('--unit <id>', words('paper.unit'))
    .option('--case <cases...>', words('paper.case'))
    .option('--task <id>', words('paper.task'))
    .option('--at <moment>', words('paper.at'))
    .option('--typed <fields...>', words('paper.typed'))
    .option('--try', words('paper.try'))
    .option('--out <file>', words('option.out'))
    .action(async (kind, _options, command) => {
      const { makeThePaper } = await import('../actions/paper.ts')
      await makeThePaper(command, kind)
    })
  paper
    .command('list')
    .description(words('paper.list'))
    .option('--case <case>', words('paper.case'))
    .action(async (_options, command) => {
      const { listThePapers } = await import('../actions/paper.ts')
      await listThePapers(command)
    })
  paper
    .command('export <paper>')
    .description(words('paper.export'))
    .option('--out <file>', words('option.out'))
    .action(async (which, _options, command) => {
      const { exportThePaper } = await import('../actions/paper.ts')
      await exportThePaper(command, which)
    })
  paper
    .command('again <paper>')
    .description(words('paper.again'))
    .action(async (which, _options, command) => {
      const { remakeThePaper } = await import('../actions/paper.ts')
      await remakeThePaper(command, which)
    })
  paper
    .command('void <paper>')
    .description(words('paper.void'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, _options, command) => {
      const { voidThePaper } = await import('../actions/paper.ts')
      await voidThePaper(command, which)
    })
  paper
    .command('fields <kind>')
    .description(words('paper.fields'))
    .action(async (kind, _options, command) => {
      const { listTheFields } = await import('../actions/paper-templates.ts')
      listTheFields(command, kind)
    })
  registerTemplates(paper, words)
  registerSeries(paper, words)
  withExamples(paper, words, 'paper')
}

function registerTemplates(paper: Command, words: Parameters<Register>[1]): void {
  const template = paper.command('template').description(words('paper.template'))
  template
    .command('list')
    .description(words('paper.template.list'))
    .action(async (_options, command) => {
      const { listTheTemplates } = await import('../actions/paper-templates.ts')
      await listTheTemplates(command)
    })
  template
    .command('get <kind>')
    .description(words('paper.template.get'))
    .option('--version <number>', words('paper.version'))
    .option('--out <file>', words('option.out'))
    .action(async (kind, _options, command) => {
      const { getTheTemplate } = await import('../actions/paper-templates.ts')
      await getTheTemplate(command, kind)
    })
  template
    .command('check <kind> <file>')
    .description(words('paper.template.check'))
    .action(async (kind, file, _options, command) => {
      const { checkTheTemplate } = await import('../actions/paper-templates.ts')
      await checkTheTemplate(command, { kind, file })
    })
  template
    .command('set <kind> <file>')
    .description(words('paper.template.set'))
    .option('--reason <text>', words('option.reason'))
    .action(async (kind, file, _options, command) => {
      const { setTheTemplate } = await import('../actions/paper-templates.ts')
      await setTheTemplate(command, { kind, file })
    })
}

function registerSeries(paper: Command, words: Parameters<Register>[1]): void {
  const series = paper.command('series').description(words('paper.series'))
  series
    .command('list')
    .description(words('paper.series.list'))
    .action(async (_options, command) => {
      const { listTheSeries } = await import('../actions/paper-templates.ts')
      await listTheSeries(command)
    })
  series
    .command('set <kind> <prefix>')
    .description(words('paper.series.set'))
    .option('--unit <id>', words('paper.unit'))
    .option('--width <digits>', words('paper.width'))
    .option('--start <number>', words('paper.start'))
    .option('--reason <text>', words('option.reason'))
    .action(async (kind, prefix, _options, command) => {
      const { setTheSeries } = await import('../actions/paper-templates.ts')
      await setTheSeries(command, { kind, prefix })
    })
}
