import type { Register } from '../register.ts'
import { openTerminal } from '../terminal.ts'

/** `huiyin mask FILE --out COPY`: a copy in which everything that points to a person is masked. */
export const registerMask: Register = (program, words) => {
  program
    .command('mask <file>')
    .description(words('mask'))
    .requiredOption('--out <file>', words('mask.out'))
    .action(async (file: string, { out }: { out: string }, command) => {
      const { json = false } = command.optsWithGlobals()
      const { maskFile, maskedText } = await import('../actions/mask.ts')
      const masked = await maskFile(file, out)
      const terminal = openTerminal(json)
      terminal.result(masked, maskedText)
      terminal.news('written', { file: masked.written })
    })
}
