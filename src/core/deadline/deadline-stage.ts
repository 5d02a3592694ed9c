/** One stage of a staged term such as 3+2+1+1 working days. */
export type DeadlineStage = {
  /** 办理、专家审核、公开、上报 … */
  readonly name: string
  readonly count: number
  readonly unit: 'calendar' | 'working'
  /** The step of the part that ends the stage. */
  readonly endsAt:
    | 'signedFor'
    | 'verified'
    | 'replied'
    | 'officeReviewed'
    | 'signedOff'
    | 'reported'
}
