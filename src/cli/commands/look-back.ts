import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** Looking back: draws and signs of relapse; single re-inspections are entries of the book `reinspection`. */
export const registerLookBack: Register = (program, words) => {
  const lookBack = program.command('look-back').description(words('look-back'))
  const plan = lookBack
    .command('plan <no> <title>')
    .description(words('look-back.plan'))
    .requiredOption('--due <day>', words('look-back.due'))
    .option('--from <tasks|cases|both>', words('look-back.from'), 'tasks')
    .option('--seed <text>', words('look-back.seed'))
    .option('--size <count>', words('look-back.size'))
    .option('--numbers <numbers...>', words('look-back.numbers'))
    .option('--preview', words('import.preview'))
    .action(async (no, title, _options, command) => {
      const { planTheLookBack } = await import('../actions/look-back.ts')
      await planTheLookBack(command, { no, title })
    })
  withExamples(plan, words, 'look-back')
  lookBack
    .command('signals')
    .description(words('look-back.signals'))
    .action(async (_options, command) => {
      const { listTheSignals } = await import('../actions/look-back.ts')
      await listTheSignals(command)
    })
}
