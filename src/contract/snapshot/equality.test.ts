import { expect, it } from 'vitest'
import type { z } from 'zod'
import type { SnapshotFinding } from '../../core/snapshot/check-snapshot.ts'
import type { CityCounts } from '../../core/snapshot/cities.ts'
import type { SnapshotFile } from '../../core/snapshot/snapshot.ts'
import type { Same } from '../same.ts'
import type { cityCounts, snapshotFile, snapshotReceived } from './snapshot.ts'

/** The compiler refuses this line when a snapshot and its shape part ways. */
type Held = readonly [
  Same<z.infer<typeof snapshotFile>, SnapshotFile>,
  Same<z.infer<typeof cityCounts>, CityCounts>,
  Same<z.infer<typeof snapshotReceived>['findings'], readonly SnapshotFinding[]>,
]

it('快照文件的式样与核心的一致', () => {
  const held: Held = [true, true, true]
  expect(held).not.toContain(false)
})
