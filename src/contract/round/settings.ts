import { z } from 'zod'
import { caseKind, channel, day, list, officeId, roundId, unitId } from '../values.ts'
import { bulletinSettings } from './bulletin-settings.ts'
import { deadlineRule } from './deadline-rule.ts'
import { rectificationSettings } from './rectification-settings.ts'

const name = z.string().min(1).max(200)

export const unit = z.strictObject({
  id: unitId,
  kind: z.enum(['city', 'county', 'zone', 'department', 'township']),
  fullName: name,
  shortName: name,
  aliases: list(name),
  divisionCode: z.string().nullable(),
  parentId: unitId.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

const team = z.strictObject({
  name,
  shortName: name,
  leader: name.nullable(),
  deputies: list(name),
})

const office = z.strictObject({
  name,
  shortName: name,
  leaders: list(
    z.strictObject({ post: name, name, from: z.exactOptional(day), to: z.exactOptional(day) }),
  ),
  groups: list(z.strictObject({ name, head: name.nullable(), liaison: name.nullable() })),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

const categories = z.strictObject({
  names: list(z.strictObject({ name, aliases: list(name) })),
  way: z.enum(['single', 'several', 'bucket']),
  bucketName: name.nullable(),
})

const leaderRule = z.strictObject({
  appliesTo: z.union([z.enum(['key', 'difficult', 'others']), list(caseKind)]),
  posts: list(name),
})

const city = z.strictObject({
  unitId,
  officeId,
  dueAt: z.string(),
  from: day,
  to: day.nullable(),
  publicKey: z.exactOptional(z.string()),
})

/** Everything that differs between inspections: the core's `RoundSettings`. */
export const roundSettings = z.strictObject({
  id: roundId,
  officeId,
  title: name,
  level: z.enum(['central', 'provincial']),
  kind: z.enum(['routine', 'special', 'lookBack', 'daily']),
  ordinal: z.int().nullable(),
  batch: z.int().nullable(),
  team,
  stationing: z.strictObject({ from: day, to: day }).nullable(),
  hotline: z.string().nullable(),
  postalBox: z.string().nullable(),
  receptionHours: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  scope: z.string(),
  office,
  units: list(unit),
  categories,
  industries: list(name),
  keyWord: name,
  pieceWords: z.partialRecord(caseKind, z.string()).readonly(),
  channels: list(z.strictObject({ channel, word: name })),
  caseNumbers: list(z.strictObject({ name, example: z.string(), pattern: z.string() })),
  deadlines: list(deadlineRule),
  closingRate: z.enum(['withPartlyClosed', 'withoutPartlyClosed']),
  needsAuthorityReview: z.boolean(),
  leaderRules: list(leaderRule),
  importTemplates: list(z.string()),
  publicTable: z.string(),
  bulletin: bulletinSettings,
  rectification: z.exactOptional(rectificationSettings),
  cities: z.exactOptional(list(city)),
  beside: z.exactOptional(list(roundId)),
})
