import {
  citiesCompared,
  citiesQuery,
  citiesTableQuery,
  sendingSaved,
  sendSnapshotBody,
  setSendingBody,
  shownSnapshot,
  snapshotFile,
  snapshotHead,
  snapshotReceived,
  snapshotSending,
  snapshotSent,
  snapshotsQuery,
  takeSnapshotQuery,
} from '../snapshot/snapshot.ts'
import { list } from '../values.ts'
import { EXCEL, WORD } from './media-types.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'

/** Snapshots of figures: a city's office gives them out, a province's takes them in and holds them side by side. */
export const SNAPSHOT_OPERATIONS = {
  downloadSnapshot: {
    method: 'get',
    path: `${ROUND}/snapshot`,
    query: takeSnapshotQuery,
    files: ['application/json'],
  },
  showSnapshotSending: {
    method: 'get',
    path: `${ROUND}/snapshot-sending`,
    answer: snapshotSending,
  },
  setSnapshotSending: {
    method: 'put',
    path: `${ROUND}/snapshot-sending`,
    body: setSendingBody,
    answer: sendingSaved,
  },
  sendSnapshot: {
    method: 'post',
    path: `${ROUND}/snapshot-sending`,
    body: sendSnapshotBody,
    answer: snapshotSent,
  },
  receiveSnapshot: {
    method: 'post',
    path: `${ROUND}/snapshots`,
    body: snapshotFile,
    answer: snapshotReceived,
    status: 201,
  },
  listSnapshots: {
    method: 'get',
    path: `${ROUND}/snapshots`,
    query: snapshotsQuery,
    answer: list(snapshotHead),
  },
  showSnapshot: {
    method: 'get',
    path: '/api/snapshots/{snapshotId}',
    answer: shownSnapshot,
  },
  compareCities: {
    method: 'get',
    path: `${ROUND}/cities`,
    query: citiesQuery,
    answer: citiesCompared,
  },
  downloadCitiesTable: {
    method: 'get',
    path: `${ROUND}/cities/table`,
    query: citiesTableQuery,
    files: [EXCEL, WORD, 'text/html'],
  },
} as const satisfies Readonly<Record<string, Operation>>
