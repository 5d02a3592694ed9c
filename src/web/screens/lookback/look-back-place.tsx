import { NoPage } from '../../parts/no-page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { PlainEntry } from '../rectification/plain-entry.tsx'
import { PlainList } from '../rectification/plain-list.tsx'
import { LookBackHome } from './look-back-home.tsx'
import { LookBackPage } from './look-back-page.tsx'
import { PlanLookBack } from './plan-look-back.tsx'

/** `lookback` is the overview, `/plan` draws one, `/ID` is one; `/reinspection` and `/callBack` are books of their own. */
export function LookBackPlace({ rest: [name, entryId] }: ScreenProps) {
  if (name === undefined) return <LookBackHome />
  if (name === 'plan') return <PlanLookBack />
  if (name === 'reinspection' || name === 'callBack') {
    return entryId ? <PlainEntry key={entryId} entryId={entryId} /> : <PlainList book={name} />
  }
  if (entryId !== undefined) return <NoPage why="noPage" />
  return <LookBackPage key={name} entryId={name} />
}
