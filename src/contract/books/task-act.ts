import { z } from 'zod'
import type { EntryId } from '../../core/book/entry.ts'
import { caseId, day, list, longText, typedId, unitId, words } from '../values.ts'

export const entryId = typedId<EntryId>()

/** Reasons may be empty here: the rule that asks for one answers with its own refusal. */
export const reason = z.string().max(20_000)
const note = z.string().max(20_000)
export const yuan = z.number().min(0).max(1e14)

const namedUnit = z.strictObject({ words, unitId: unitId.nullable() })

const statedMilestone = z.strictObject({
  id: z.exactOptional(z.string().min(1).max(16)),
  title: words,
  plannedOn: day,
  share: z.number().min(0).max(100).nullable(),
})

/** A plan as it comes in: the core's `StatedPlan`. */
export const statedPlan = z.strictObject({
  no: words,
  otherNumbers: list(z.strictObject({ level: words, no: words })),
  section: words.nullable(),
  problem: longText.regex(/\S/),
  goal: longText,
  measures: list(longText),
  leads: list(namedUnit),
  supports: list(namedUnit),
  persons: list(words),
  leaders: z.exactOptional(list(words)),
  dueOn: day.nullable(),
  dueWords: words.nullable(),
  isLongTerm: z.boolean(),
  problemClass: words.nullable(),
  milestones: list(statedMilestone),
  plannedYuan: yuan.nullable(),
  caseIds: list(caseId),
  planId: entryId.nullable(),
})

export const planChanges = z.strictObject(
  Object.fromEntries(
    Object.entries(statedPlan.shape).map(([name, shape]) => [name, z.exactOptional(shape)]),
  ) as {
    readonly [Name in keyof typeof statedPlan.shape]: z.ZodExactOptional<
      (typeof statedPlan.shape)[Name]
    >
  },
)

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What can be done with a rectification task, save what follows from other books. */
export const taskAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('planTask'), plan: statedPlan }),
  z.strictObject({ act: z.literal('reviseTask'), changes: planChanges, reason }),
  z.strictObject({ act: z.literal('assignTaskLeaders'), leaders: list(words) }),
  z.strictObject({ act: z.literal('startTask'), note }),
  z.strictObject({ act: z.literal('reachMilestone'), milestoneId: words, note }),
  z.strictObject({ act: z.literal('unreachMilestone'), milestoneId: words, reason }),
  z.strictObject({
    act: z.literal('reportWorks'),
    month: month.nullable(),
    share: z.number().nullable(),
    stage: z.enum(['preparing', 'tendered', 'building', 'built']).nullable(),
    investedYuan: yuan.nullable(),
    expectedOn: day.nullable(),
    note,
  }),
  z.strictObject({ act: z.literal('urgeTask'), note }),
  z.strictObject({ act: z.literal('askTaskExtension'), until: day, reason }),
  z.strictObject({ act: z.literal('decideTaskExtension'), isGranted: z.boolean(), reason }),
  z.strictObject({ act: z.literal('finishTask'), outcomes: list(longText) }),
  z.strictObject({ act: z.literal('reopenTask'), reason }),
  z.strictObject({ act: z.literal('withdrawTask'), reason }),
])
