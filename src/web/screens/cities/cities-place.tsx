import type { SnapshotId } from '../../../core/snapshot/snapshot.ts'
import { useDesk } from '../../api/desk.ts'
import type { ScreenProps } from '../../screen.ts'
import { CitiesPage } from './cities-page.tsx'
import { SnapshotPage } from './snapshot-page.tsx'
import { TakePage } from './take-page.tsx'

/** A province's round: its cities side by side, or one snapshot; any other: its own snapshot to send. */
export function CitiesPlace({ rest: [snapshotId] }: ScreenProps) {
  const { round } = useDesk()
  if (!round.settings.cities) return <TakePage />
  return snapshotId ? <SnapshotPage snapshotId={snapshotId as SnapshotId} /> : <CitiesPage />
}
