import { z } from 'zod'
import type { ChasingReason } from '../../core/chasing/chasing-line.ts'
import type { NoticeAudience, NoticeId, NoticeKind } from '../../core/notice/notice.ts'
import { CHASING_REASON_WORDS, NOTICE_KIND_WORDS } from '../../core/wording/desk-words.ts'
import { book } from '../books/entries.ts'
import { entryId } from '../books/task-act.ts'
import {
  caseId,
  caseKind,
  day,
  instant,
  list,
  partStep,
  roundId,
  typedId,
  unitId,
} from '../values.ts'

/** The literals of a union whose words name each of them. */
function named<Literal extends string>(words: Readonly<Record<Literal, unknown>>) {
  return z.enum(Object.keys(words) as [Literal, ...Literal[]])
}

export const notice = z.strictObject({
  noticeId: typedId<NoticeId>(),
  roundId,
  caseId: caseId.nullable(),
  entryId: entryId.nullable(),
  book: book.nullable(),
  number: z.string().nullable(),
  kind: named<NoticeKind>(NOTICE_KIND_WORDS),
  audience: z.enum([
    'unit',
    'office',
    'authority',
    'leader',
  ] as const satisfies readonly NoticeAudience[]),
  unitId: unitId.nullable(),
  day: day.nullable(),
  note: z.string(),
  madeAt: instant,
})

/** What somebody was told, and up to when it was read. */
export const noticesTold = z.strictObject({
  notices: list(notice),
  readTo: instant.nullable(),
  unread: z.int(),
})

export const readToBody = z.strictObject({ readTo: instant })

export const chasingLine = z.strictObject({
  caseId,
  number: z.string().nullable(),
  kind: caseKind,
  isKey: z.boolean(),
  about: z.string(),
  unitId,
  handedOnBy: unitId.nullable(),
  step: partStep,
  reasons: list(named<ChasingReason>(CHASING_REASON_WORDS)),
  dueOn: day.nullable(),
  dispatchedAt: instant,
  urged: z.strictObject({ times: z.int(), lastAt: instant.nullable() }),
})

export const chasingQuery = z.strictObject({
  unitId: z.exactOptional(unitId),
  /** From which moment deadlines are looked at; now where it is left out. */
  at: z.exactOptional(instant),
})

export const digestQuery = z.strictObject({ at: z.exactOptional(instant) })

/** Who wants chasing, as of a moment. */
export const chasingList = z.strictObject({
  at: instant,
  lines: list(chasingLine),
  isMore: z.boolean(),
})

/** What somebody should see in the morning. */
export const dailyDigest = z.strictObject({ ...chasingList.shape, notices: list(notice) })

export type NoticeView = z.infer<typeof notice>
export type NoticesToldView = z.infer<typeof noticesTold>
export type ChasingLineView = z.infer<typeof chasingLine>
export type ChasingListView = z.infer<typeof chasingList>
export type DailyDigestView = z.infer<typeof dailyDigest>
