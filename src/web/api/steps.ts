/** Steps of a case of which every part has been signed for. */
export const SIGNED_FOR_STEPS = [
  'signedFor',
  'verified',
  'returned',
  'replied',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
] as const

/** Steps of a case of which every part has been replied to. */
export const REPLIED_STEPS = [
  'replied',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
] as const
