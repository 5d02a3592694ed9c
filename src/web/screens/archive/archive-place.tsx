import '../../look/archive.css'
import type { ScreenProps } from '../../screen.ts'
import { AddIssue } from './add-issue.tsx'
import { ArchiveList } from './archive-list.tsx'
import { ArchivedPage } from './archived-page.tsx'
import { SeriesPage } from './series-page.tsx'

/** `archive` is the list, `archive/add` a new one, `archive/series` figures over time, `archive/ID` one issue. */
export function ArchivePlace({ rest: [what] }: ScreenProps) {
  if (what === undefined) return <ArchiveList />
  if (what === 'add') return <AddIssue />
  if (what === 'series') return <SeriesPage />
  return <ArchivedPage key={what} id={what} />
}
