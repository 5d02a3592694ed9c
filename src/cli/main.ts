import { commandLanguage, speakIn } from './language.ts'
import { buildProgram } from './program.ts'
import { reportTrouble } from './report-trouble.ts'

const language = commandLanguage(process.argv.slice(2))

speakIn(language)

try {
  await buildProgram(language).parseAsync(process.argv)
} catch (thrown) {
  process.exitCode = reportTrouble(thrown, process.argv.includes('--json'))
}
