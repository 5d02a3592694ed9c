import { createHash } from 'node:crypto'
import { canonicalText } from '../../core/ledger/canonical-text.ts'
import type { Snapshot, SnapshotFile } from '../../core/snapshot/snapshot.ts'

/** The hash over a snapshot's content, the same however its names are ordered. */
export function hashOfSnapshot(snapshot: Snapshot): string {
  return createHash('sha256').update(canonicalText(snapshot)).digest('hex')
}

/** A snapshot as a file: the same snapshot always gives the same bytes. */
export function bytesOfSnapshot(snapshot: Snapshot): Uint8Array {
  const file: SnapshotFile = { ...snapshot, sha256: hashOfSnapshot(snapshot) }
  return new TextEncoder().encode(`${canonicalText(file)}\n`)
}
