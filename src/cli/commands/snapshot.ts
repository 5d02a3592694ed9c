import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin snapshot …`: figures from a city's office to a province's. */
export const registerSnapshot: Register = (program, words) => {
  const snapshot = program.command('snapshot').description(words('snapshot'))
  const taking = (command: ReturnType<typeof snapshot.command>) =>
    command
      .option('--at <moment>', words('option.at'))
      .option('--clock <then|now>', words('option.clock'), 'now')
      .option('--lists <names...>', words('snapshot.lists'))
  taking(snapshot.command('export').description(words('snapshot.export')))
    .option('--out <file>', words('option.out'))
    .action(async (_options, command) => {
      const { exportTheSnapshot } = await import('../actions/snapshot-out.ts')
      await exportTheSnapshot(command)
    })
  taking(snapshot.command('send <url>').description(words('snapshot.send')))
    .requiredOption('--to <round>', words('snapshot.to'))
    .requiredOption('--key-file <file>', words('snapshot.key'))
    .action(async (url, _options, command) => {
      const { sendTheSnapshot } = await import('../actions/snapshot-out.ts')
      await sendTheSnapshot(command, url)
    })
  snapshot
    .command('receive <files...>')
    .description(words('snapshot.receive'))
    .action(async (files, _options, command) => {
      const { receiveTheSnapshots } = await import('../actions/snapshot-in.ts')
      await receiveTheSnapshots(command, files)
    })
  snapshot
    .command('list')
    .description(words('snapshot.list'))
    .action(async (_options, command) => {
      const { listTheSnapshots } = await import('../actions/snapshot-in.ts')
      await listTheSnapshots(command)
    })
  snapshot
    .command('compare')
    .description(words('snapshot.compare'))
    .option('--at <moment>', words('option.at'))
    .option('--clock <then|now>', words('option.clock'), 'now')
    .option('--out <file>', words('option.out'))
    .action(async (_options, command) => {
      const { compareTheCities } = await import('../actions/snapshot-in.ts')
      await compareTheCities(command)
    })
  withExamples(snapshot, words, 'snapshot')
}
