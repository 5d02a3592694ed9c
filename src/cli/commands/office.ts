import type { Register } from '../register.ts'

/** `huiyin office …` and `huiyin account …`: offices of the database, and who comes into one. */
export const registerOffice: Register = (program, words) => {
  const office = program.command('office').description(words('office'))
  office
    .command('list')
    .description(words('office.list'))
    .action(async (_options, command) => {
      const { listTheOffices } = await import('../actions/offices.ts')
      await listTheOffices(command)
    })
  office
    .command('open <id> <name>')
    .description(words('office.open'))
    .action(async (id, name, _options, command) => {
      const { openTheOffice } = await import('../actions/offices.ts')
      await openTheOffice(command, id, name)
    })
  office
    .command('reseal')
    .description(words('office.reseal'))
    .action(async (_options, command) => {
      const { resealTheOffice } = await import('../actions/offices.ts')
      await resealTheOffice(command)
    })
  const account = program.command('account').description(words('account'))
  account
    .command('list')
    .description(words('account.list'))
    .action(async (_options, command) => {
      const { listTheAccounts } = await import('../actions/accounts.ts')
      await listTheAccounts(command)
    })
  account
    .command('add <account> <name>')
    .description(words('account.add'))
    .requiredOption('--role <role>', words('account.role'))
    .option('--unit <id>', words('account.unit'))
    .action(async (id, name, _options, command) => {
      const { addAnAccount } = await import('../actions/accounts.ts')
      await addAnAccount(command, id, name)
    })
  account
    .command('password <account>')
    .description(words('account.password'))
    .option('--reason <text>', words('option.reason'), words('account.usual-reason'))
    .action(async (id, _options, command) => {
      const { giveAPassword } = await import('../actions/accounts.ts')
      await giveAPassword(command, id)
    })
  account
    .command('act <account> <act>')
    .description(words('account.act'))
    .requiredOption('--reason <text>', words('option.reason'))
    .action(async (id, act, _options, command) => {
      const { doToAccount } = await import('../actions/accounts.ts')
      await doToAccount(command, id, act)
    })
  account
    .command('key <account> <name>')
    .description(words('account.key'))
    .option('--days <number>', words('account.days'), '365')
    .action(async (id, name, _options, command) => {
      const { makeAKey } = await import('../actions/accounts.ts')
      await makeAKey(command, id, name)
    })
}
