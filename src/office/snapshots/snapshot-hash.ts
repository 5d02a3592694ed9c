import { createHash } from 'node:crypto'
import { canonicalText } from '../../core/ledger/canonical-text.ts'
import type { Snapshot, SnapshotFile } from '../../core/snapshot/snapshot.ts'

/** The hash over a snapshot's content, the same however its names are ordered. */
export function hashOfSnapshot(snapshot: Snapshot): string {
  return createHash('sha256').update(canonicalText(snapshot)).digest('hex')
}

/** A snapshot as a file: the same snapshot always gives the same bytes; one without a hash gets its own. */
export function bytesOfSnapshot(snapshot: Snapshot | SnapshotFile): Uint8Array {
  const file = 'sha256' in snapshot ? snapshot : { ...snapshot, sha256: hashOfSnapshot(snapshot) }
  return new TextEncoder().encode(`${canonicalText(file)}\n`)
}
