import { z } from 'zod'
import type { ArchiveId, ReadingCorrection } from '../core/bulletin/archive/archived-issue.ts'
import type { ToldFigure } from '../core/bulletin/archive/told-figure.ts'
import type { BulletinReading } from '../core/bulletin/reading/bulletin-reading.ts'
import { issueId } from './bulletin/issue.ts'
import { accountId, day, instant, list, roundId, typedId, words } from './values.ts'

export const archiveId = typedId<ArchiveId>()

const sectionKind = z.enum([
  'leader-activity',
  'meeting',
  'unit-items',
  'department-items',
  'key-cases',
  'petition-statistics',
  'covert-findings',
  'letter',
  'reprint',
  'other',
])
const place = z.strictObject({ paragraph: z.int(), page: z.exactOptional(z.int()) })
const paragraphs = list(z.strictObject({ text: z.string(), place }))
const texts = list(z.string())

/** A bulletin's structure as it is printed: the core's `BulletinReading`. */
export const bulletinReading = z.strictObject({
  masthead: z.strictObject({
    marks: texts,
    nameLines: texts,
    issueNo: z.string().nullable(),
    runningNo: z.string().nullable(),
    office: z.string().nullable(),
    date: day.nullable(),
    dateText: z.string().nullable(),
    permitNo: z.string().nullable(),
  }),
  highlights: texts,
  sections: list(
    z.strictObject({
      kind: sectionKind,
      title: z.string().nullable(),
      hasBrackets: z.boolean(),
      kicker: z.string().nullable(),
      group: z.string().nullable(),
      subheads: texts,
      paragraphs,
      items: list(
        z.strictObject({
          units: texts,
          caseNumber: z.string().nullable(),
          layout: z.enum(['own-line', 'run-on']),
          paragraphs,
        }),
      ),
      itemMark: z.enum(['▲', 'NAME：']).nullable(),
      letter: z
        .strictObject({
          heading: z.string(),
          salutation: z.string(),
          signature: texts,
          date: z.string().nullable(),
        })
        .nullable(),
      units: texts,
      highlight: z.int().nullable(),
      highlightDiffers: z.boolean(),
      place,
    }),
  ),
  distribution: z.strictObject({ reportTo: texts, copyTo: texts }),
  contact: z.strictObject({ phone: z.string().nullable(), mail: z.string().nullable() }).nullable(),
  issuedLine: z.string().nullable(),
  gaps: list(z.enum(['name', 'issue-number', 'office', 'date', 'sections'])),
}) satisfies z.ZodType<BulletinReading>

const figureTopic = z.enum([
  'petition-received',
  'petition-key',
  'petition-in-hand',
  'petition-partly-closed',
  'petition-closed',
  'finding-received',
  'finding-done',
  'finding-open',
  'finding-difficult',
])
const listClass = z.enum([
  'head',
  'source',
  'status',
  'verdict',
  'category',
  'priority',
  'batch',
  'measure',
  'joint',
  'rest',
  'place',
  'prose',
])

/** A figure as a bulletin tells it: the core's `ToldFigure`. */
export const toldFigure = z.strictObject({
  topic: figureTopic.nullable(),
  label: z.string(),
  unitWord: z.string(),
  total: z.number(),
  bound: z.enum(['more', 'less', 'about']).nullable(),
  span: z.enum(['of-the-day', 'cumulative']),
  batches: list(z.int()),
  cutOff: instant.nullable(),
  breakdowns: list(
    z.strictObject({
      by: listClass,
      parts: list(z.strictObject({ label: z.string(), count: z.number() })),
    }),
  ),
  sentence: z.string(),
  section: z.int().nullable(),
  place,
}) satisfies z.ZodType<ToldFigure>

/** What is put right in a reading; what is left out stays. */
export const readingCorrection = z.strictObject({
  nameLines: z.exactOptional(list(words)),
  issueNo: z.exactOptional(words),
  runningNo: z.exactOptional(words.nullable()),
  date: z.exactOptional(day),
  office: z.exactOptional(words),
  sections: z.exactOptional(
    list(
      z.strictObject({
        section: z.int().min(0),
        kind: z.exactOptional(sectionKind),
        title: z.exactOptional(words),
      }),
    ),
  ),
}) satisfies z.ZodType<ReadingCorrection>

export const correctionBody = z.strictObject({
  correction: readingCorrection,
  reason: z.string(),
  expectedVersion: z.exactOptional(z.int().min(1)),
})

/** What goes with the file: in a form, beside the field `file`, as JSON in the field `settled`. */
export const archiveSettled = z.strictObject({
  roundId: z.exactOptional(roundId),
  correction: z.exactOptional(readingCorrection),
})

export const archivedHead = z.strictObject({
  archiveId,
  version: z.int(),
  roundId: roundId.nullable(),
  issueId: issueId.nullable(),
  name: z.string(),
  issueLine: z.string(),
  year: z.int().nullable(),
  number: z.int().nullable(),
  running: z.int().nullable(),
  issuedOn: day.nullable(),
  issuedBy: z.string(),
  fileSha256: z.string(),
  fileName: z.string(),
  recordedAt: instant,
  accountId,
})

export const archivePreview = z.strictObject({
  reading: bulletinReading,
  figures: list(toldFigure),
  same: archivedHead.nullable(),
  alike: list(archivedHead),
  roundId: roundId.nullable(),
})

export const archived = z.strictObject({
  archiveId,
  version: z.int(),
  wasThere: z.boolean(),
  alike: list(archivedHead),
})

export const archiveQuery = z.strictObject({
  roundId: z.exactOptional(roundId),
  after: z.exactOptional(archiveId),
  most: z.exactOptional(z.coerce.number().int().min(1).max(200)),
})

export const archivePage = z.strictObject({
  issues: list(archivedHead),
  next: archiveId.nullable(),
})

export const shownArchived = archivedHead.extend({
  reading: bulletinReading,
  figures: list(toldFigure),
  record: list(
    z.strictObject({
      version: z.int(),
      correction: readingCorrection.nullable(),
      reason: z.string(),
      recordedAt: instant,
      accountId,
    }),
  ),
})

export const archiveSearchQuery = z.strictObject({
  words,
  most: z.exactOptional(z.coerce.number().int().min(1).max(200)),
})

export const archiveHits = z.strictObject({
  hits: list(
    z.strictObject({
      archiveId,
      issueId: issueId.nullable(),
      name: z.string(),
      issueLine: z.string(),
      issuedOn: day.nullable(),
      section: z.int(),
      excerpt: z.string(),
    }),
  ),
  isMore: z.boolean(),
})

export const seriesDimension = z.enum(['unit', 'category', 'channel'])

export const seriesQuery = z.strictObject({
  what: words,
  by: z.exactOptional(seriesDimension),
  roundId: z.exactOptional(roundId),
})

export const figureSeries = z.strictObject({
  topic: figureTopic.nullable(),
  what: z.string(),
  by: seriesDimension.nullable(),
  points: list(
    z.strictObject({
      archiveId,
      issueLine: z.string(),
      issuedOn: day.nullable(),
      isOwn: z.boolean(),
      cutOff: instant.nullable(),
      label: z.string(),
      unitWord: z.string(),
      sentence: z.string(),
      printed: z.number(),
      ledger: z.number().nullable(),
      difference: z.number().nullable(),
      parts: list(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          printed: z.number().nullable(),
          ledger: z.number().nullable(),
        }),
      ),
    }),
  ),
})

export type FigureSeriesView = z.infer<typeof figureSeries>
export type ShownArchivedView = z.infer<typeof shownArchived>
export type ArchivePageView = z.infer<typeof archivePage>
export type ArchivePreviewView = z.infer<typeof archivePreview>
export type ArchiveHitsView = z.infer<typeof archiveHits>
