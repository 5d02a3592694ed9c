import { z } from 'zod'
import {
  batchId,
  caseKind,
  channel,
  claimId,
  day,
  list,
  longText,
  unitId,
  unitRole,
  verdict,
} from '../values.ts'

export const claim = z.strictObject({
  id: claimId,
  text: longText,
  isInScope: z.boolean(),
  verdict: verdict.nullable(),
})

export const repeat = z.strictObject({
  isRepeat: z.boolean().nullable(),
  ofNumbers: list(z.string().min(1).max(200)),
  group: z.string().min(1).max(200),
})

export const roleOnCase = z.strictObject({ unitId, role: unitRole })

const fields = {
  kind: caseKind,
  number: z.string().min(1).max(200).nullable(),
  numberRaw: z.string().min(1).max(200).nullable(),
  batchId: batchId.nullable(),
  channel: channel.nullable(),
  receivedOn: day.nullable(),
  isKey: z.boolean(),
  categories: list(z.string().min(1).max(100)),
  industry: z.string().min(1).max(100).nullable(),
  place: longText,
  text: longText,
  requirement: longText,
  claims: list(claim),
  mentions: list(z.string().min(1).max(200)),
  repeat: repeat.nullable(),
  splitPlus: z.int().min(0).max(10_000),
  remark: longText,
  other: z.record(z.string(), z.string()).readonly(),
}

/** What came in with the hand-over list. */
export const intake = z.strictObject(fields)

type Optional<Fields> = {
  -readonly [Name in keyof Fields]: Fields[Name] extends z.ZodType
    ? z.ZodExactOptional<Fields[Name]>
    : never
}

/** The fields of the intake that a dated correction changes; those left out stay as they are. */
export const intakeCorrection = z.strictObject(
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field as z.ZodType)]),
  ) as unknown as Optional<typeof fields>,
)
