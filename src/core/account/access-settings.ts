/** How an office lets people in (网络安全等级保护 asks for such rules; the numbers are the office's). */
export type AccessSettings = {
  /** The fewest characters of a password. */
  readonly passwordLength: number
  /** Of small letters, capitals, digits and others, how many kinds a password has at least. */
  readonly passwordKinds: number
  /** After so many days a password is changed at the next sign-in; null: never. */
  readonly passwordDays: number | null
  /** A session in which nothing was asked for so long has ended. */
  readonly idleMinutes: number
  /** A session ends after so many hours, whatever is done in it. */
  readonly sessionHours: number
  /** So many failed attempts on one account cost no wait. */
  readonly freeFailures: number
  /** The first wait; each further failure doubles it. */
  readonly firstWaitSeconds: number
  readonly longestWaitMinutes: number
}

/** What holds until an office settles something else. */
export const USUAL_ACCESS: AccessSettings = {
  passwordLength: 10,
  passwordKinds: 2,
  passwordDays: null,
  idleMinutes: 30,
  sessionHours: 12,
  freeFailures: 4,
  firstWaitSeconds: 60,
  longestWaitMinutes: 60,
}

/** What an office may settle, from the least to the most. */
export const ACCESS_BOUNDS: Readonly<Record<keyof AccessSettings, readonly [number, number]>> = {
  passwordLength: [8, 64],
  passwordKinds: [1, 4],
  passwordDays: [7, 3650],
  idleMinutes: [5, 480],
  sessionHours: [1, 72],
  freeFailures: [2, 10],
  firstWaitSeconds: [10, 3600],
  longestWaitMinutes: [1, 1440],
}
