/** What the administrator does to an account beside describing it anew; each says why. */
export type AccountAct =
  | 'deactivate'
  | 'reactivate'
  | 'giveStartPassword'
  | 'revokeSessions'
  | 'unlock'
  | 'removeCode'
