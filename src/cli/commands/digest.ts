import type { Register } from '../register.ts'

export const registerDigest: Register = (program, words) => {
  program
    .command('digest')
    .description(words('digest'))
    .action(async (_options, command) => {
      const { showTheDigest } = await import('../actions/digest.ts')
      await showTheDigest(command)
    })
}
