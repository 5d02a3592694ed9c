import { withExamples } from '../examples.ts'
import type { Register } from '../program.ts'

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
  withExamples(tasks, words, 'task')
}
