import type { Register } from '../register.ts'
import { openTerminal } from '../terminal.ts'

/** `huiyin version`: which release this is, and on which Node it runs. */
export const registerVersion: Register = (program, words) => {
  program
    .command('version')
    .description(words('version'))
    .action(async (_options, command) => {
      const { packageVersion } = await import('../../db/package-root.ts')
      const { json = false } = command.optsWithGlobals()
      openTerminal(json).result(
        { version: packageVersion(), node: process.version },
        (found) => `huiyin ${found.version} (Node ${found.node})`,
      )
    })
}
