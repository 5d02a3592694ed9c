/** An office: one city's or province's standing tenant, such as `yongzhou`. */
export type OfficeId = string & { readonly __brand: 'OfficeId' }
/** A round of an office, such as `yongzhou-2020`. */
export type RoundId = string & { readonly __brand: 'RoundId' }
/** A unit of a round, such as `lengshuitan`. */
export type UnitId = string & { readonly __brand: 'UnitId' }
/** A batch of a round, such as `petition-15` or `covert-1`. */
export type BatchId = string & { readonly __brand: 'BatchId' }
/** A case: a UUID. */
export type CaseId = string & { readonly __brand: 'CaseId' }
/** A claim of one case: `1`, `2` … in the order of the petition. */
export type ClaimId = string & { readonly __brand: 'ClaimId' }
/** A measure or extension of one case: a UUID. */
export type MeasureId = string & { readonly __brand: 'MeasureId' }
export type ExtensionId = string & { readonly __brand: 'ExtensionId' }
/** An account, such as `clerk.zhou`. */
export type AccountId = string & { readonly __brand: 'AccountId' }

const SLUG = /^[a-z0-9][a-z0-9.-]{0,63}$/

/** Whether the text can name an office, round, unit, batch or account: lower-case letters, digits, dots and hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}
