import { z } from 'zod'
import type { SnapshotId } from '../../core/snapshot/snapshot.ts'
import { asOf, clock, figure } from '../figures/question.ts'
import {
  accountId,
  caseKind,
  closingStatus,
  day,
  instant,
  list,
  officeId,
  roundId,
  typedId,
  unitId,
  words,
} from '../values.ts'

export const snapshotId = typedId<SnapshotId>()

const figureName = z.enum([
  ...(['handedOver', 'kinds', 'categories', 'channels', 'verdicts', 'progress'] as const),
  ...(['verified', 'closed', 'partlyClosed', 'open', 'overdue', 'key', 'difficult'] as const),
])
const listName = z.enum(['overdue', 'key'])

const snapshotCase = z.strictObject({
  number: z.string().max(200).nullable(),
  kind: caseKind,
  units: list(z.string().max(200)),
  categories: list(z.string().max(200)),
  isKey: z.boolean(),
  handedOverOn: day.nullable(),
  dueOn: day.nullable(),
  status: closingStatus,
})

/** The figures of a city's round as of an instant: the core's `Snapshot`. */
export const snapshot = z.strictObject({
  format: z.literal('huiyin-snapshot'),
  version: z.literal(1),
  officeId,
  office: words,
  roundId,
  title: words,
  keyWord: words,
  asOf,
  madeAt: instant,
  figures: list(
    z.strictObject({
      name: figureName,
      definition: z.string().max(2_000),
      figure,
      words: z.record(z.string(), z.string().max(200)).readonly(),
    }),
  ),
  lists: list(z.strictObject({ name: listName, cases: list(snapshotCase) })),
})

/** A snapshot as a file, with the hash over the rest. */
export const snapshotFile = z.strictObject({
  ...snapshot.shape,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.exactOptional(
    z.strictObject({
      publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
      value: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
    }),
  ),
})

const sending = z.strictObject({ url: z.string(), toRound: roundId, keyEnds: z.string() })

/** One try to send a snapshot, and what came of it. */
export const snapshotSent = z.strictObject({
  url: z.string(),
  toRound: roundId,
  asOf,
  sha256: z.string(),
  outcome: z.enum([
    ...(['taken', 'wasThere', 'unreachable', 'timedOut'] as const),
    ...(['keyRefused', 'refused', 'notHuiyin'] as const),
  ]),
  said: z.string(),
  sentAt: instant,
  accountId,
})

/** Where a round's snapshots are sent, whose signature they bear, and what was sent. */
export const snapshotSending = z.strictObject({
  sending: sending.nullable(),
  publicKey: z.string().nullable(),
  sent: list(snapshotSent),
})

/** A key of a program: what may stand in a header; left out where the one kept stays. */
export const setSendingBody = z.strictObject({
  url: z.string().max(500),
  toRound: roundId,
  key: z.exactOptional(z.string().regex(/^[\x21-\x7e]{1,500}$/)),
})

export const sendingSaved = sending

/** Up to which moment, and which lists it tells. */
export const sendSnapshotBody = z.strictObject({
  asOf: z.exactOptional(asOf),
  lists: z.exactOptional(list(listName)),
})

const finding = z.strictObject({
  code: z.enum([
    ...([
      'parts-differ-from-total',
      'splits-differ-from-total',
      'same-cases-counted-differently',
      'statuses-differ-from-total',
      'part-exceeds-whole',
      'cumulative-differs',
      'joint-cases-differ',
    ] as const),
    ...(['list-differs-from-figure', 'falls-back', 'same-instant-differs'] as const),
  ]),
  figures: list(figureName),
  part: z.string().nullable(),
  expected: z.number(),
  found: z.number(),
})

const rate = z.number().nullable()

export const cityCounts = z.strictObject({
  handedOver: z.int(),
  verified: z.int(),
  closed: z.int(),
  partlyClosed: z.int(),
  open: z.int(),
  overdue: z.int(),
  key: z.int(),
  difficult: z.int(),
  rectified: z.int(),
  withoutPartlyClosed: rate,
  withPartlyClosed: rate,
})

export const snapshotReceived = z.strictObject({
  snapshotId,
  unitId,
  wasThere: z.boolean(),
  findings: list(finding),
})

export const snapshotHead = z.strictObject({
  snapshotId,
  roundId,
  unitId,
  cityOfficeId: officeId,
  cityRoundId: roundId,
  asOf,
  madeAt: instant,
  sha256: z.string(),
  counts: cityCounts,
  receivedAt: instant,
  accountId,
  signedBy: z.string().nullable(),
})

export const shownSnapshot = z.strictObject({
  ...snapshotHead.shape,
  snapshot,
  findings: list(finding),
  before: snapshotId.nullable(),
  /** Signed with the key that the round has of the city, with another one, or not at all; `changed` where what is kept is not what was signed. */
  signature: z.enum(['registered', 'unregistered', 'none', 'changed']),
})

export const citiesCompared = z.strictObject({
  cities: list(
    z.strictObject({
      unitId,
      owedSince: instant.nullable(),
      snapshot: z
        .strictObject({
          snapshotId,
          asOf,
          madeAt: instant,
          receivedAt: instant,
          cityRoundId: roundId,
          counts: cityCounts,
          title: z.string(),
          findings: list(finding),
        })
        .nullable(),
      trend: list(z.strictObject({ snapshotId, at: instant, counts: cityCounts })),
    }),
  ),
  total: cityCounts,
  sent: z.int(),
})

/** In an address a list with one entry is that entry alone. */
const lists = z.preprocess((given) => (Array.isArray(given) ? given : [given]), list(listName))

export const takeSnapshotQuery = z.strictObject({
  at: z.exactOptional(instant),
  clock: z.exactOptional(clock),
  lists: z.exactOptional(lists),
  download: z.exactOptional(z.string()),
})

export const snapshotsQuery = z.strictObject({
  unitId: z.exactOptional(unitId),
  at: z.exactOptional(instant),
  most: z.exactOptional(z.coerce.number().int().min(1).max(500)),
})

export const citiesQuery = z.strictObject({
  at: z.exactOptional(instant),
  clock: z.exactOptional(clock),
})

export const citiesTableQuery = z.strictObject({
  ...citiesQuery.shape,
  format: z.enum(['docx', 'xlsx', 'html']).default('xlsx'),
  download: z.exactOptional(z.string()),
})

export type CitiesComparedView = z.infer<typeof citiesCompared>
export type ShownSnapshotView = z.infer<typeof shownSnapshot>
export type SnapshotReceivedView = z.infer<typeof snapshotReceived>
export type SnapshotSentView = z.infer<typeof snapshotSent>
export type SnapshotSendingView = z.infer<typeof snapshotSending>
