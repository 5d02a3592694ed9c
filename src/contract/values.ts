import { z } from 'zod'
import type { Role } from '../core/account/actor.ts'
import { type Day, parseDay } from '../core/calendar/day.ts'
import { type Instant, parseInstant } from '../core/calendar/instant.ts'
import type {
  CaseKind,
  Channel,
  ClosingStatus,
  MeasureKind,
  PartStep,
  Progress,
  UnitOfCount,
  Verdict,
} from '../core/case/case.ts'
import type {
  AccountId,
  BatchId,
  CaseId,
  ClaimId,
  ExtensionId,
  MeasureId,
  OfficeId,
  RoundId,
  UnitId,
} from '../core/ledger/ids.ts'
import type { UnitRole } from '../core/unit/unit.ts'

/** A schema whose text, once checked, is a `Type` of the core. */
function typed<Type>(schema: z.ZodString): z.ZodType<Type> {
  return schema as unknown as z.ZodType<Type>
}

/** A list as the core has it: nobody changes it. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

const slug = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

export const officeId = typed<OfficeId>(slug.meta({ example: 'yongzhou' }))
export const roundId = typed<RoundId>(slug.meta({ example: 'yongzhou-2020' }))
export const unitId = typed<UnitId>(slug.meta({ example: 'lengshuitan' }))
export const batchId = typed<BatchId>(slug.meta({ example: 'petition-15' }))
export const accountId = typed<AccountId>(slug.meta({ example: 'clerk' }))
export const caseId = typed<CaseId>(uuid)
export const claimId = typed<ClaimId>(z.string().min(1).max(16))
export const measureId = typed<MeasureId>(uuid)
export const extensionId = typed<ExtensionId>(uuid)
/** A UUID that the core knows by a name of its own. */
export function typedId<Id>(): z.ZodType<Id> {
  return typed<Id>(uuid)
}

export const day = typed<Day>(
  z
    .string()
    .refine((text) => parseDay(text) !== null, { params: { expected: 'day' } })
    .meta({ format: 'date', example: '2024-03-14' }),
)
export const instant = typed<Instant>(
  z
    .string()
    .refine((text) => parseInstant(text) !== null, { params: { expected: 'instant' } })
    .overwrite((text) => parseInstant(text) ?? text)
    .meta({ format: 'date-time', example: '2024-03-14T09:00:00.000Z' }),
)

/** Words that say something: white space alone is none. */
export const words = z.string().regex(/\S/).max(2_000)
export const longText = z.string().max(200_000)

export const role = z.enum([
  'clerk',
  'reviewer',
  'head',
  'liaison',
  'authority',
  'leader',
  'publisher',
  'auditor',
  'administrator',
] as const satisfies readonly Role[])

export const caseKind = z.enum([
  'petition',
  'covertFinding',
  'lead',
  'referredProblem',
  'publishedExample',
  'feedbackProblem',
  'warningFilmProblem',
  'campaignProblem',
  'selfFoundProblem',
] as const satisfies readonly CaseKind[])

export const channel = z.enum([
  'call',
  'letter',
  'wechat',
  'other',
] as const satisfies readonly Channel[])

export const verdict = z.enum([
  'substantiated',
  'mostly',
  'partly',
  'unsubstantiated',
] as const satisfies readonly Verdict[])

export const closingStatus = z.enum([
  'open',
  'partlyClosed',
  'closed',
] as const satisfies readonly ClosingStatus[])

export const progress = z.enum([
  'notStarted',
  'behind',
  'onSchedule',
  'ahead',
  'done',
  'closedOut',
] as const satisfies readonly Progress[])

export const partStep = z.enum([
  'assigned',
  'sentBack',
  'signedFor',
  'verified',
  'replied',
  'returned',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
] as const satisfies readonly PartStep[])

/** Texts of a case that people type in. */
export const caseText = z.enum([
  'place',
  'text',
  'requirement',
  'remark',
  'other',
  'claim',
  'findings',
  'handling',
  'measureNote',
])
export const caseStep = z.enum(['received', 'handedOver', ...partStep.options])

export const unitRole = z.enum([
  'lead',
  'support',
  'supervisingLead',
  'supervisingSupport',
  'acceptanceLead',
] as const satisfies readonly UnitRole[])

export const measureKind = z.enum([
  'orderedToCorrect',
  'orderedToRectify',
  'stoppedForRectification',
  'productionRestricted',
  'closedDown',
  'sealed',
  'penaltyCase',
  'fine',
  'criminalCase',
  'transferredToPolice',
  'administrativeDetention',
  'criminalDetention',
  'summoned',
  'criticised',
  'admonished',
  'organisationalMeasure',
  'disciplined',
  'heldAccountable',
  'damageCompensation',
] as const satisfies readonly MeasureKind[])

export const unitOfCount = z.enum([
  'enterprises',
  'cases',
  'persons',
  'yuan',
  'documents',
] as const satisfies readonly UnitOfCount[])

/** Who acted, by name. */
export const accountName = z.strictObject({ accountId, name: z.string() })
