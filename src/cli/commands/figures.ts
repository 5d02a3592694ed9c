import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin figures`: one figure of the round as of an instant, by whatever it is asked. */
export const registerFigures: Register = (program, words) => {
  const figures = program
    .command('figures')
    .description(words('figures'))
    .option('--by <dimension>', words('figures.by'))
    .option('--scope <json>', words('figures.scope'))
    .option('--joint <place>', words('figures.joint'))
    .option('--cases <part>', words('figures.cases'))
    .option('--measures', words('figures.measures'))
    .option('--at <moment>', words('option.at'))
    .option('--clock <then|now>', words('option.clock'), 'now')
    .action(async (_options, command) => {
      const { showFigures } = await import('../actions/figures.ts')
      await showFigures(command)
    })
  withExamples(figures, words, 'figures')
}
