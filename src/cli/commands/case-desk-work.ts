import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

type Words = Parameters<Register>[1]

/** What the office alone does with cases: receive, sort out, look who complained. */
export function registerDeskWork(cases: Command, words: Words): void {
  registerReceive(cases, words)
  registerAttachments(cases, words)
  const difficult = cases
    .command('difficult <cases...>')
    .description(words('case.difficult-act'))
    .option('--reason <text>', words('option.reason'))
    .option('--on <day>', words('case.difficult-on'))
    .option('--leader <names...>', words('case.leader'))
    .action(async (which, _options, command) => {
      const { sortOutTheCases } = await import('../actions/case-desk-work.ts')
      await sortOutTheCases(command, which)
    })
  withExamples(difficult, words, 'case.difficult')
  const identity = cases
    .command('identity <case>')
    .description(words('case.identity'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, _options, command) => {
      const { viewTheIdentity } = await import('../actions/case-desk-work.ts')
      await viewTheIdentity(command, which)
    })
  withExamples(identity, words, 'case.identity')
}

function registerReceive(cases: Command, words: Words): void {
  const receive = cases
    .command('receive [file]')
    .description(words('case.receive'))
    .option('--kind <kind>', words('case.kind'), 'petition')
    .option('--number <number>', words('case.number'))
    .option('--text <text>', words('case.text'))
    .option('--place <place>', words('case.place'))
    .option('--category <names...>', words('case.category'))
    .option('--unit <ids...>', words('case.units'))
    .option('--key', words('case.is-key'))
    .option('--from <who>', words('case.from'))
    .option('--to <who>', words('case.to'))
    .option('--handed-over-at <moment>', words('case.handed'))
    .action(async (file, _options, command) => {
      const { receiveTheCases } = await import('../actions/case-receive.ts')
      await receiveTheCases(command, file)
    })
  withExamples(receive, words, 'case.receive')
}

function registerAttachments(cases: Command, words: Words): void {
  cases
    .command('attach <case> <files...>')
    .description(words('case.attach'))
    .option('--purpose <purpose>', words('case.attach-purpose'), 'paper')
    .option('--note <text>', words('case.attach-note'), '')
    .action(async (which, files, _options, command) => {
      const { attachTheFiles } = await import('../actions/case-attachments.ts')
      await attachTheFiles(command, which, files)
    })
  cases
    .command('attachments <case>')
    .description(words('case.attachments'))
    .action(async (which, _options, command) => {
      const { listTheAttachments } = await import('../actions/case-attachments.ts')
      await listTheAttachments(command, which)
    })
  cases
    .command('evidence <case>')
    .description(words('case.evidence'))
    .action(async (which, _options, command) => {
      const { reviewTheEvidence } = await import('../actions/case-attachments.ts')
      await reviewTheEvidence(command, which)
    })
}
