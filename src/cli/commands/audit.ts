import type { Register } from '../register.ts'

/** `huiyin audit …`: whether the trail is whole, its head to be kept elsewhere, and the trail as a file. */
export const registerAudit: Register = (program, words) => {
  const audit = program.command('audit').description(words('audit'))
  audit
    .command('verify')
    .description(words('audit.verify'))
    .option('--anchor <number:sha256>', words('audit.kept'))
    .action(async (_options, command) => {
      const { verifyTheTrail } = await import('../actions/audit.ts')
      await verifyTheTrail(command)
    })
  audit
    .command('anchor')
    .description(words('audit.anchor'))
    .action(async (_options, command) => {
      const { printTheAnchor } = await import('../actions/audit.ts')
      await printTheAnchor(command)
    })
  audit
    .command('export')
    .description(words('audit.export'))
    .option('--account <account>', words('audit.account'))
    .option('--from <instant>', words('audit.from'))
    .option('--to <instant>', words('audit.to'))
    .option('--case <id>', words('audit.case'))
    .action(async (_options, command) => {
      const { exportTheTrail } = await import('../actions/audit.ts')
      await exportTheTrail(command)
    })
}
