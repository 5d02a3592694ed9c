import type { Register } from '../register.ts'

/** `huiyin digest`: what the acting account should see in the morning. */
export const registerDigest: Register = (program, words) => {
  program
    .command('digest')
    .description(words('digest'))
    .action(async (_options, command) => {
      const { showTheDigest } = await import('../actions/digest.ts')
      await showTheDigest(command)
    })
}
