import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** Lists of rectification tasks, in and out; single tasks are entries of the book `task`. */
export const registerTask: Register = (program, words) => {
  const tasks = program.command('task').description(words('task'))
  tasks
    .command('import <file>')
    .description(words('task.import'))
    .option('--preview', words('import.preview'))
    .action(async (file, _options, command) => {
      const { importTheTaskList } = await import('../actions/task-list.ts')
      await importTheTaskList(command, file)
    })
  tasks
    .command('export <file>')
    .description(words('task.export'))
    .option('--on <day>', words('task.on'))
    .action(async (file, _options, command) => {
      const { exportTheTaskList } = await import('../actions/task-list.ts')
      await exportTheTaskList(command, file)
    })
  tasks
    .command('paper <close-out> <application|notice|file> <file>')
    .description(words('task.paper'))
    .action(async (which, paper, file, _options, command) => {
      const { writeTheCloseOutPaper } = await import('../actions/close-out-paper.ts')
      await writeTheCloseOutPaper(command, { which, paper, file })
    })
  tasks
    .command('archive <close-out> <file>')
    .description(words('task.archive'))
    .action(async (which, file, _options, command) => {
      const { writeTheArchive } = await import('../actions/close-out-paper.ts')
      await writeTheArchive(command, { which, file })
    })
  tasks
    .command('month <month>')
    .description(words('task.month'))
    .action(async (month, _options, command) => {
      const { listTheMonth } = await import('../actions/task-month.ts')
      await listTheMonth(command, month)
    })
  tasks
    .command('figures')
    .description(words('task.figures'))
    .option('--at <moment>', words('option.at'))
    .option('--clock <then|now>', words('option.clock'), 'now')
    .action(async (_options, command) => {
      const { showTheTaskFigures } = await import('../actions/task-month.ts')
      await showTheTaskFigures(command)
    })
  withExamples(tasks, words, 'task')
}
