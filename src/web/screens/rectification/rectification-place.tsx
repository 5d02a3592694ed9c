import { NoPage } from '../../parts/no-page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ImportTasks } from './import-tasks.tsx'
import { MonthPage } from './month-page.tsx'
import { PlainEntry } from './plain-entry.tsx'
import { PlainList } from './plain-list.tsx'
import { SchedulePage } from './schedule-page.tsx'
import { TaskList } from './task-list.tsx'
import { TaskPage } from './task-page.tsx'

/** `rectification` is the list of tasks, `/month` the monthly reports, `/schedule` all tasks against time, `/import` takes a list; `/plan` and `/labTest` are books of their own; `/ID` is one task. */
export function RectificationPlace({ rest: [name, entryId] }: ScreenProps) {
  if (name === undefined) return <TaskList />
  if (name === 'month') return <MonthPage />
  if (name === 'schedule') return <SchedulePage />
  if (name === 'import') return <ImportTasks />
  if (name === 'plan' || name === 'labTest') {
    return entryId ? <PlainEntry key={entryId} entryId={entryId} /> : <PlainList book={name} />
  }
  if (entryId !== undefined) return <NoPage why="noPage" />
  return <TaskPage key={name} entryId={name} />
}
